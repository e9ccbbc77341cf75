// What the natives of one program share: interface tables, open files, pieces of unfinished prints.
#pragma once

#include <atomic>
#include <cstdint>
#include <memory>
#include <string>
#include <unordered_map>
#include <vector>

#include "base/lock_order.h"
#include "runtime/itab.h"
#include "runtime/native.h"
#include "runtime/pipe.h"

namespace gopark::runtime {

// An open file of the program; its number is its WASI file descriptor.
struct OpenFile {
  enum Kind : uint8_t { closed, input, output, root, file, directory, pipe };
  Kind kind = closed;
  int handle = -1;      // file: the host's
  uint64_t offset = 0;  // file: where the next read or write begins
  bool append = false;
  bool nonBlocking = false;
  std::string path;  // root, file, directory
  std::shared_ptr<PipeEnd> end;  // pipe
};

// sync.Pool's package variables, lists of pools; and the places within a pool of its caches, each a pointer and a size.
struct PoolPlaces {
  Address all = 0;
  Address old = 0;
  Address local = 0;
  Address victim = 0;

  // What sync.poolCleanup does. The world is stopped, and no task is pinned.
  void age(Heap& heap) const;
};

// Package time's variables localLoc and startNano.
struct TimePlaces {
  Address local = 0;
  Address start = 0;
};

class NativeState {
 public:
  explicit NativeState(Heap& heap) : itabs(heap) {
    files.resize(4);
    files[0].kind = OpenFile::input;
    files[1].kind = files[2].kind = OpenFile::output;
    files[3].kind = OpenFile::root;
    files[3].path = "/";
  }

  ItabTable itabs;
  // Written at start-up, by the one goroutine that there is.
  PoolPlaces pools;
  TimePlaces time;

  // Since then as many finalizers and cleanups are due, and none has run.
  std::atomic<uint32_t> finalizersStuckAt{UINT32_MAX};

  // How much the end by a fault shows: 0 none, 1 single, 2 all, 3 system, 4 crash (GOTRACEBACK, debug.SetTraceback).
  std::atomic<int> traceback{1};

  Mutex mutex ACQUIRED_AFTER(lock_order::natives) ACQUIRED_BEFORE(lock_order::heap);
  std::vector<OpenFile> files GUARDED_BY(mutex);
  struct Print {
    int depth = 0;
    std::string text;
  };
  std::unordered_map<uint64_t, Print> prints GUARDED_BY(mutex);          // by task id
  std::unordered_map<Address, Address> staticHandles GUARDED_BY(mutex);  // of weak pointers to static data
  bool finalizersStarted GUARDED_BY(mutex) = false;
  std::string panicLine GUARDED_BY(mutex);  // the first line of the last panic message that was printed
  std::string panicText GUARDED_BY(mutex);  // the whole message, unless it is very long
  std::vector<TraceEvent> traced GUARDED_BY(mutex);  // what the program has taken of its trace
  OpenFile crashFile GUARDED_BY(mutex);  // where the end by a fault is written as well (debug.SetCrashOutput)
};

// Writes the text to the program's crash file, if it has one.
void writeCrashFile(NativeState& state, host::Host& host, std::string_view text);

// GOTRACEBACK's levels, by name. What is none counts as "single".
int tracebackLevel(std::string_view name);

// The lowest free descriptor, from 4 on, for the file.
int32_t addOpenFile(NativeState& state, OpenFile file);

// The calling program's state.
inline NativeState& nativeState(NativeCall& call) { return call.scheduler().nativeState(); }

// The tables of the single files; native_table.cc puts them together.
std::span<const NativeEntry> runtimeNatives();
std::span<const NativeEntry> syncNatives();
std::span<const NativeEntry> timeNatives();
std::span<const NativeEntry> valueNatives();
std::span<const NativeEntry> textNatives();
std::span<const NativeEntry> wasiNatives();
std::span<const NativeEntry> synctestNatives();
std::span<const NativeEntry> signalNatives();
std::span<const NativeEntry> pipeNatives();
std::span<const NativeEntry> traceNatives();

// fd_read and fd_write of a pipe's end.
NativeStatus readPipe(NativeCall& call, const OpenFile& file);
NativeStatus writePipe(NativeCall& call, const OpenFile& file);

}  // namespace gopark::runtime
