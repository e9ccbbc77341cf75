#include "goroutine/functions.h"

#include "base/check.h"
#include "goroutine/sites.h"
#include "ir/builder.h"

namespace gopark::goroutine {

namespace {

std::unique_ptr<ir::Function> supportFunction(ir::FuncId id, const char* name, std::initializer_list<ir::Op> code) {
  auto function = std::make_unique<ir::Function>();
  function->id = id;
  function->name = name;
  function->flags = ir::kSupport;
  for (ir::Op op : code) function->code.push_back({op});
  return function;
}

}  // namespace

Functions::Functions(ir::CodeSource& source) : source_(source) {
  // The first instruction stands for the call of the goroutine's function.
  own(supportFunction(kRoot, "runtime.goexit", {ir::Op::Exit, ir::Op::Exit}));
  own(supportFunction(kUnwinder, "runtime.gopanic", {ir::Op::Unwind}));
}

Functions::~Functions() = default;

const Function& Functions::compile(ir::FuncId id) {
  CHECK_MSG(id != 0 && id < kSupportBase, "a function number is out of range");
  const ir::Function* code = source_.function(id);
  CHECK(code != nullptr);
  Guard lock(mutex_);
  const Function* known = lookup(id);
  return known != nullptr ? *known : publish(*code, id);
}

// Called with the mutex held, or from the constructor; likewise those that follow.
const Function& Functions::publish(const ir::Function& code, ir::FuncId id) {
  auto made = std::make_unique<Function>();
  made->id = id;
  made->frameSlots = static_cast<uint32_t>(code.regs.size()) + 1;
  made->ptrBegin = code.ptrBegin;
  made->ptrEnd = code.ptrEnd;
  made->context = code.context;
  made->signature = CallSite::signatureOf(code.params.size(), code.results.size());
  made->transparent = (code.flags & (ir::kWrapper | ir::kTransparent)) != 0;
  made->code = &code;
  all_.push_back(std::move(made));
  table_.put(id, all_.back().get());
  return *all_.back();
}

const Function& Functions::own(std::unique_ptr<ir::Function> code) {
  own_.push_back(std::move(code));
  return publish(*own_.back(), own_.back()->id);
}

ir::FuncId Functions::adapter(const std::vector<ir::RegKind>& params, const std::vector<ir::RegKind>& results) {
  Guard lock(mutex_);
  std::string key(reinterpret_cast<const char*>(params.data()), params.size());
  key += ':';
  key.append(reinterpret_cast<const char*>(results.data()), results.size());
  auto id = static_cast<ir::FuncId>(kAdapterBase + adapters_.size());
  auto [known, isNew] = adapters_.try_emplace(key, id);
  if (!isNew) return known->second;
  if (adapters_.size() > kMostAdapters) throw runtime::OutOfMemory{sizeof(Function), true};
  ir::FunctionBuilder builder(id, "reflect.makeFuncStub", Pos{});
  builder.setFlag(ir::kTransparent);
  std::vector<ir::VirtualReg> args{0}, to;
  for (ir::RegKind kind : params) args.push_back(builder.addParam(kind));
  args[0] = builder.addContext();
  for (ir::RegKind kind : results) {
    builder.addResult(kind);
    to.push_back(builder.reg(kind));
  }
  builder.callNative(kAdapterNative, args, to);
  builder.ret(to);
  std::string error;
  std::unique_ptr<ir::Function> code = builder.finish(&error);
  CHECK_MSG(code != nullptr, "too many arguments");
  own(std::move(code));
  return id;
}

const Function& Functions::callback(uint32_t results) {
  CHECK(results < kMostResults);
  ir::FuncId id = kCallbackBase + results;
  Guard lock(mutex_);
  if (const Function* known = lookup(id)) return *known;
  std::unique_ptr<ir::Function> code =
      supportFunction(id, "runtime.callback", {ir::Op::CallClosure, ir::Op::CallbackDone});
  code->flags |= ir::kTransparent;
  code->regs.assign(results + kCallbackExtra, ir::RegKind::I64);
  code->operands = {0, static_cast<ir::Reg>(results)};
  for (uint32_t i = 0; i < results; i++) code->operands.push_back(static_cast<ir::Reg>(i));
  return own(std::move(code));
}

ir::PointerLiveness& Functions::liveness(const Function& function) {
  if (function.liveness == nullptr) function.liveness = std::make_unique<ir::PointerLiveness>(*function.code);
  return *function.liveness;
}

}  // namespace gopark::goroutine
