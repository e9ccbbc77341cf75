// See functions.h. Wrappers are in wrappers.cc.
#include "lower/functions.h"

#include "base/check.h"
#include "base/debug.h"
#include "base/stopwatch.h"
#include "ir/builder.h"
#include "ir/printer.h"
#include "lower/bodies.h"
#include "lower/lower.h"
#include "lower/type_names.h"
#include "types/checker.h"

namespace gopark::lower {

using ir::FuncId;
using Reg = ir::VirtualReg;
using ir::RegKind;
using types::as;
using types::cast;
using types::Func;
using types::Type;

namespace {

bool isRuntimeInternal(const types::Package* package) {
  return package != nullptr && (package->path == "runtime" || package->path.starts_with("internal/runtime/"));
}

// The registers of a declared function: receiver, parameters; results.
struct Frame {
  Frame(Lowering& lowering, ir::FunctionBuilder& builder, const types::Signature* signature, const TypeEnv& env) {
    std::vector<const TypeInfo*> params;
    auto add = [&](const types::Var* var, bool result) {
      const TypeInfo& info = lowering.types().info(env.resolve(var->type));
      if (!result) params.push_back(&info);
      for (RegKind kind : info.kinds) {
        if (!result) {
          args.push_back(builder.addParam(kind));
        } else {
          resultKinds.push_back(kind);
        }
      }
    };
    if (signature->recv != nullptr) add(signature->recv, false);
    for (const types::Var* var : signature->params->vars) add(var, false);
    builder.setArgumentShape(argumentShape(lowering.types(), params));
    for (const types::Var* var : signature->results->vars) add(var, true);
    for (RegKind kind : resultKinds) {
      builder.addResult(kind);
      results.push_back(builder.reg(kind));
    }
  }
  std::vector<Reg> args, results;
  std::vector<RegKind> resultKinds;
};

std::unique_ptr<ir::Function> finish(ir::FunctionBuilder& builder) {
  std::string error;
  std::unique_ptr<ir::Function> function = builder.finish(&error);
  CHECK_MSG(function != nullptr, "a synthetic function has too many registers");
  return function;
}

// A function or method that is declared in Go source.
class DeclaredFunction : public FunctionSource {
 public:
  DeclaredFunction(Func* func, TypeEnvRef env) : func_(func), env_(std::move(env)) {}

  std::unique_ptr<ir::Function> lower(Lowering& lowering, FuncId id) override {
    if (const Intrinsic* intrinsic = lowering.functions().intrinsic(func_))
      return lowerIntrinsic(lowering, id, *intrinsic);
    if (!func_->decl->hasBody()) return lowerNative(lowering, id);
    types::Checker& checker = *func_->package->checker;
    {
      Timed timed(lowering.counters().checkNs);
      checker.checkBody(func_);
    }
    requireNoErrors(checker);
    Declared declared;
    declared.id = id;
    declared.name = functionName(func_);
    declared.func = func_;
    declared.env = env_;
    declared.flags = flags(lowering);
    return lowerDeclared(lowering, declared);
  }

 private:
  uint8_t flags(Lowering& lowering) const {
    int flags = isRuntimeInternal(func_->package) ? ir::kRuntimeInternal : 0;
    if (lowering.functions().linknames().isTransparent(func_)) flags |= ir::kTransparent;
    return static_cast<uint8_t>(flags);
  }
  ir::FunctionBuilder builder(Lowering& lowering, FuncId id) const {
    ir::FunctionBuilder builder(id, functionName(func_), func_->pos);
    builder.setFlags(flags(lowering));
    return builder;
  }
  std::unique_ptr<ir::Function> lowerIntrinsic(Lowering& lowering, FuncId id, const Intrinsic& intrinsic) {
    ir::FunctionBuilder b = builder(lowering, id);
    Frame frame(lowering, b, func_->signature(), *env_);
    intrinsic.emit(b, frame.args.data(), frame.results.data());
    b.ret(frame.results);
    return finish(b);
  }

  std::unique_ptr<ir::Function> lowerNative(Lowering& lowering, FuncId id);

  Func* func_;
  TypeEnvRef env_;
};

std::unique_ptr<ir::Function> DeclaredFunction::lowerNative(Lowering& lowering, FuncId id) {
  ir::FunctionBuilder b = builder(lowering, id);
  Frame frame(lowering, b, func_->signature(), *env_);
  Linknames::Target target = lowering.functions().linknames().resolve(func_);
  auto* hasNative = lowering.input().hasNative;
  std::string name = target.native;
  if (hasNative != nullptr && !hasNative(name)) name = hasNative(target.alternative) ? target.alternative : "";
  if (!name.empty()) {
    b.callNative(lowering.functions().native(name), frame.args, frame.results);
    b.ret(frame.results);
    return finish(b);
  }
  Reg text[] = {b.reg(RegKind::Ptr), b.reg(RegKind::I64)};
  ir::SymbolId symbol = lowering.data().stringData(target.native);
  b.emitLoHi(ir::Op::Addr, text[0], 0, 0, static_cast<int32_t>(symbol), 0);
  b.emitImm(ir::Op::ConstI64, text[1], 0, static_cast<int64_t>(target.native.size()));
  b.call(lowering.program().missingNative, text, {});
  b.emit(ir::Op::TrapNow).lo = static_cast<int32_t>(ir::TrapKind::Unreachable);
  return finish(b);
}

std::string intrinsicName(const Func* func) {
  std::string name = func->package->path + '.';
  if (const types::Var* recv = func->signature()->recv) {
    bool pointer;
    auto* named = types::asNamed(types::deref(recv->type, &pointer));
    if (named == nullptr || !pointer) return {};
    name += "(*" + types::obj(named)->name.str() + ").";
  }
  return name + func->name.str();
}

// Packages that have intrinsics; asking for others would be a waste.
bool mayHaveIntrinsics(const types::Package* package) {
  const std::string& path = package->path;
  return path == "sync/atomic" || path == "math" || path == "math/bits" || path == "internal/runtime/atomic" ||
         path == "internal/runtime/sys" || path == "internal/bytealg";
}

}  // namespace

void appendKinds(TypeTable& table, const types::Tuple* tuple, std::vector<RegKind>& kinds) {
  if (tuple == nullptr) return;
  for (const types::Var* var : tuple->vars) {
    const TypeInfo& info = table.info(var->type);
    kinds.insert(kinds.end(), info.kinds.begin(), info.kinds.end());
  }
}

Functions::Functions(Lowering& lowering) : lowering_(lowering), linknames_(lowering.input().packages) {
  sources_.emplace_back();
  lowered_.emplace_back();
  lowering.program().functions.emplace_back(nullptr);
}

size_t Functions::InstanceHash::operator()(const Instance& instance) const {
  size_t hash = std::hash<const void*>()(instance.func);
  for (Type* arg : instance.args) hash = hash * 31 + std::hash<const void*>()(arg);
  return hash;
}

size_t Functions::WrapperHash::operator()(const Wrapper& wrapper) const {
  size_t hash = std::hash<const void*>()(wrapper.recv);
  hash = hash * 31 + std::hash<Name>()(wrapper.name);
  hash = hash * 31 + std::hash<const void*>()(wrapper.package);
  return hash * 4 + static_cast<size_t>(wrapper.kind);
}

FuncId Functions::add(std::unique_ptr<FunctionSource> source) {
  sources_.push_back(std::move(source));
  lowered_.emplace_back();
  lowering_.program().functions.emplace_back(nullptr);
  return static_cast<FuncId>(sources_.size() - 1);
}

FuncId Functions::function(Func* func, std::span<Type* const> typeArgs) {
  if (func->origin != nullptr) func = func->origin;
  Instance key{func, {}};
  for (Type* arg : typeArgs) key.args.push_back(lowering_.types().canonical(arg));
  auto found = instances_.find(key);
  if (found != instances_.end()) return found->second;
  types::declareObject(func);
  CHECK_MSG(func->decl != nullptr, "a function without a declaration is to be lowered");
  FuncId id;
  Func* provider = nullptr;
  if (!func->decl->hasBody() && func->signature()->recv == nullptr) provider = linknames_.resolve(func).func;
  if (provider != nullptr && provider != func && intrinsic(func) == nullptr) {
    id = function(provider, typeArgs);
  } else {
    std::vector<types::TypeParam*> params = types::Instances::typeParams(func);
    auto env = std::make_shared<const TypeEnv>(&lowering_.instances(), params, key.args);
    id = add(std::make_unique<DeclaredFunction>(func, std::move(env)));
  }
  instances_.emplace(std::move(key), id);
  return id;
}

FuncId Functions::method(Func* func) {
  types::declareObject(func);
  bool pointer;
  auto* recv = types::asNamed(types::deref(types::unalias(func->signature()->recv->type), &pointer));
  return function(func, recv == nullptr ? std::span<Type*>{} : types::items(types::typeArgs(recv)));
}

FuncId Functions::runtimeFunction(std::string_view name) {
  auto* func = cast<Func>(lowering_.input().runtime->scope->lookup(Name(name)));
  if (func == nullptr) {
    std::string text = "package runtime of the overlay lacks " + std::string(name);
    CHECK_MSG(func != nullptr, text.c_str());
  }
  return function(func, {});
}

const Intrinsic* Functions::intrinsic(Func* func) {
  if (func->package == nullptr || !mayHaveIntrinsics(func->package)) return nullptr;
  if (func->origin != nullptr) func = func->origin;
  auto [entry, isNew] = intrinsics_.emplace(func, nullptr);
  if (!isNew) return entry->second;
  types::declareObject(func);
  return entry->second = findIntrinsic(intrinsicName(func));
}

ir::NativeId Functions::native(std::string_view name) {
  std::deque<std::string>& natives = lowering_.program().natives;
  auto [entry, isNew] = natives_.emplace(name, static_cast<ir::NativeId>(natives.size()));
  if (isNew) natives.emplace_back(name);
  return entry->second;
}

const ir::Function* Functions::get(FuncId id) {
  CHECK(id != 0 && id < sources_.size());
  std::atomic<const ir::Function*>& slot = lowering_.program().functions[id];
  const ir::Function* function = slot.load(std::memory_order_acquire);
  if (function != nullptr) return function;
  std::unique_ptr<FunctionSource> source = std::move(sources_[id]);
  CHECK_MSG(source != nullptr, "a function needs itself to be lowered");
  std::unique_ptr<ir::Function> lowered = source->lower(lowering_, id);
  if constexpr (kDebugBuild) {
    std::string wrong = ir::verify(*lowered, lowering_.program());
    CHECK_MSG(wrong.empty(), wrong.c_str());
  }
  function = lowered.get();
  lowering_.counters().functions++;
  lowering_.counters().instructions += function->code.size();
  lowered_[id] = std::move(lowered);
  slot.store(function, std::memory_order_release);
  return function;
}

void requireNoErrors(const types::Checker& checker) {
  if (!checker.lazy || checker.conf.diagnostics->empty()) return;
  std::string errors = checker.conf.diagnostics->format(*checker.conf.files);
  CHECK_MSG(false, errors.c_str());
}

}  // namespace gopark::lower
