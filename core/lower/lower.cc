// See lower.h.
#include "lower/lower.h"

#include "base/stopwatch.h"
#include "ir/builder.h"
#include "lower/bodies.h"
#include "lower/type_names.h"
#include "lower/unit.h"
#include "types/checker.h"

namespace gopark::lower {

using ir::FuncId;
using ir::SymbolId;
using ir::TrapKind;

namespace {

// The overlay's function for each trap: func(a, b int).
constexpr std::string_view kTrapHandlers[] = {
    "panicNil",
    "panicDivide",
    "panicShift",
    "panicIndex",
    "panicSliceAlen",
    "panicSliceAcap",
    "panicSliceB",
    "panicSlice3Alen",
    "panicSlice3Acap",
    "panicSlice3B",
    "panicSlice3C",
    "panicSliceConvert",
    "panicMakeSliceLen",
    "panicMakeSliceCap",
    "panicGrowSlice",
    "panicMakeChanSize",
    "panicNilMap",
    "panicUnhashable",
    "panicUncomparable",
    "panicCloseNil",
    "panicCloseClosed",
    "panicSendClosed",
    "panicConcurrentMapWrite",
    "panicConcurrentMapReadWrite",
    "panicConcurrentMapIterate",
    "panicStackOverflow",
    "panicNilFuncGo",
    "panicPanicNil",
    "panicNativeError",
    "panicNativePlain",
    "panicUnreachable",
};
static_assert(std::size(kTrapHandlers) == static_cast<size_t>(TrapKind::kCount));

// Sets a package's variables that need code and calls its init functions.
class PackageInit : public FunctionSource {
 public:
  explicit PackageInit(types::Package* package) : package_(package) {}
  std::unique_ptr<ir::Function> lower(Lowering& lowering, FuncId id) override {
    std::vector<types::Initializer> initializers = lowering.dynamicInitializers(package_);
    std::vector<FuncId> then;
    for (types::Func* func : package_->initFuncs) then.push_back(lowering.functions().function(func, {}));
    return lowerInitializers(lowering, id, package_, initializers, then);
  }

 private:
  types::Package* package_;
};

// Where the program begins: initialises all packages, then calls main.main.
class Entry : public FunctionSource {
 public:
  std::unique_ptr<ir::Function> lower(Lowering& lowering, FuncId id) override {
    ir::FunctionBuilder builder(id, "runtime.main", Pos{});
    builder.setFlag(ir::kRuntimeInternal);
    for (types::Package* package : lowering.input().packages) {
      if (package->checker == nullptr) continue;
      builder.call(lowering.functions().add(std::make_unique<PackageInit>(package)), {}, {});
    }
    types::Package* main = lowering.input().main;
    auto* func = types::cast<types::Func>(main->scope->lookup(Name("main")));
    CHECK_MSG(func != nullptr, "a program without a main function reaches lowering");
    builder.call(lowering.functions().function(func, {}), {}, {});
    builder.ret({});
    std::string error;
    return builder.finish(&error);
  }
};

}  // namespace

Lowering::Lowering(Input input)
    : input_(std::move(input)), types_(program_), descriptors_(*this), data_(*this), functions_(*this) {
  program_.symbols.emplace_back();
  deferred_.emplace_back();
  for (size_t i = 0; i < std::size(kTrapHandlers); i++) {
    program_.trapHandlers[i] = functions_.runtimeFunction(kTrapHandlers[i]);
  }
  program_.fatalPanic = functions_.runtimeFunction("fatalPanic");
  program_.missingNative = functions_.runtimeFunction("missingNative");
  program_.entry = functions_.add(std::make_unique<Entry>());
}

const ir::Function* Lowering::function(FuncId id) {
  Guard lock(mutex_);
  Timed timed(statistics_.ns);
  return functions_.get(id);
}

bool Lowering::hasFunction(FuncId id) {
  Guard lock(mutex_);
  return id != 0 && id < program_.functions.size();
}

const ir::Symbol& Lowering::symbol(SymbolId id) {
  Guard lock(mutex_);
  return content(id);
}

const ir::Symbol& Lowering::content(SymbolId id) {
  CHECK(id != 0 && id < program_.symbols.size());
  ir::Symbol& symbol = program_.symbols[id];
  Deferred deferred = deferred_[id];
  if (deferred.make != nullptr) {
    deferred_[id].make = nullptr;
    deferred.make(*this, id, symbol, deferred.a, deferred.b);
  }
  return symbol;
}

const ir::Shape& Lowering::shape(ir::ShapeId id) {
  Guard lock(mutex_);
  CHECK(id < program_.shapes.size());
  return program_.shapes[id];
}

std::vector<SymbolId> Lowering::typesByString(std::string_view text) {
  Guard lock(mutex_);
  return descriptors_.typesByString(text);
}

SymbolId Lowering::derivedType(ir::DerivedType kind, SymbolId type, SymbolId second, uint64_t length) {
  Guard lock(mutex_);
  return descriptors_.derivedType(kind, type, second, length);
}

SymbolId Lowering::addSymbol(ir::Symbol symbol) {
  program_.symbols.push_back(std::move(symbol));
  deferred_.emplace_back();
  return static_cast<SymbolId>(program_.symbols.size() - 1);
}

SymbolId Lowering::deferSymbol(SymbolMaker make, const void* a, const void* b) {
  program_.symbols.emplace_back();
  deferred_.push_back({make, a, b});
  return static_cast<SymbolId>(program_.symbols.size() - 1);
}

std::vector<types::Initializer> Lowering::dynamicInitializers(types::Package* package) {
  std::vector<types::Initializer> list = data_.dynamicInitializers(package);
  // A std package's are checked when they are needed.
  for (types::Initializer& initializer : list) {
    if (initializer.lhs.empty()) continue;
    types::declareObject(initializer.lhs[0]);
    if (syntax::Expr* checked = package->checker->initializer(initializer.lhs[0])) initializer.rhs = checked;
  }
  requireNoErrors(*package->checker);
  return list;
}

std::shared_ptr<Unit> Lowering::initializersOf(types::Package* package) {
  std::shared_ptr<Unit>& unit = initializers_[package];
  if (unit != nullptr) return unit;
  std::vector<syntax::Expr*> exprs;
  for (const types::Initializer& initializer : package->checker->initOrder()) exprs.push_back(initializer.rhs);
  return unit = analyzeInitializers(*this, package, exprs);
}

}  // namespace gopark::lower
