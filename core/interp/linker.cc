#include "interp/linker.h"

#include "interp/function_linker.h"

namespace gopark::interp {

Linker::Linker(goroutine::Process& process) : process_(process) {}

const LinkedFunction* Linker::link(runtime::Worker* worker, ir::FuncId id) {
  const goroutine::Function& function = process_.functions().get(id);
  Guard lock(mutex_);
  if (isStub(lookup(id))) {
    goroutine::SiteMaker sites(process_, worker, function, arena_);
    table_.put(id, FunctionLinker(*this, function, sites, arena_).link());
  }
  return lookup(id);
}

}  // namespace gopark::interp
