// The table of all natives.
#include "runtime/native.h"
#include "runtime/native_state.h"
#include "runtime/natives_compute.h"

namespace gopark::runtime {

const NativeTable& nativeTable() {
  static const NativeTable* table = [] {
    auto* all = new NativeTable;
    for (auto entries : {runtimeNatives(), syncNatives(), timeNatives(), valueNatives(), textNatives(), byteNatives(),
                         hashNatives(), cipherNatives(), bigNatives(), mathNatives(), wasiNatives(), synctestNatives(),
                         signalNatives(), pipeNatives(), traceNatives()}) {
      all->add(entries);
    }
    return all;
  }();
  return *table;
}

}  // namespace gopark::runtime
