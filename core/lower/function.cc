// Whole functions: parameters, captured variables, results, the way out.
#include "lower/bodies.h"
#include "lower/function_lowerer.h"
#include "types/universe.h"

namespace gopark::lower {

using namespace syntax;

FunctionLowerer::FunctionLowerer(std::shared_ptr<Unit> unit, FunctionFacts& facts, FuncId id, Pos pos,
                                 FunctionLowerer* parent)
    : l_(*unit->lowering),
      unit_(std::move(unit)),
      facts_(facts),
      parent_(parent),
      b_(id, facts.name, pos),
      locals_((unit_->size() + kLocalsOfPage - 1) / kLocalsOfPage) {
  if (unit_->transparent) b_.setFlag(ir::kTransparent);
}

std::unique_ptr<ir::Function> lowerDeclared(Lowering& lowering, const Declared& declared) {
  types::Func* func = declared.func;
  std::shared_ptr<Unit> unit = analyzeFunction(lowering, func->package, declared.env, declared.name, func->signature(),
                                               func->decl->body);
  unit->transparent = (declared.flags & ir::kTransparent) != 0;
  FunctionLowerer lowerer(unit, unit->top, declared.id, func->decl->pos);
  return lowerer.declared(func, declared.flags);
}

std::unique_ptr<ir::Function> lowerInitializers(Lowering& lowering, FuncId id, types::Package* package,
                                                std::span<const types::Initializer> initializers,
                                                std::span<const FuncId> then) {
  std::shared_ptr<Unit> unit;
  if (package->isStd) {
    std::vector<Expr*> exprs;
    for (const types::Initializer& initializer : initializers) exprs.push_back(initializer.rhs);
    unit = analyzeInitializers(lowering, package, exprs);
  } else {
    unit = lowering.initializersOf(package);
  }
  FunctionLowerer lowerer(unit, unit->top, id, Pos{});
  return lowerer.initializers(initializers, then);
}

std::unique_ptr<ir::Function> FunctionLowerer::declared(types::Func* func, uint8_t flags) {
  b_.setFlags(flags);
  types::Signature* signature = func->signature();
  parameters(signature);
  results(signature);
  body(func->decl->body);
  return finish();
}

std::unique_ptr<ir::Function> FunctionLowerer::literal(FuncLit* lit) {
  parameters(facts_.signature);
  results(facts_.signature);
  body(lit->body);
  return finish();
}

std::unique_ptr<ir::Function> FunctionLowerer::initializers(std::span<const types::Initializer> list,
                                                            std::span<const FuncId> then) {
  for (const types::Initializer& initializer : list) {
    TempScope temps(*this);
    b_.setPos(initializer.rhs->pos);
    std::vector<TypedValue> values;
    if (initializer.lhs.size() > 1) {
      orderOperands(initializer.rhs);
      values = multi(initializer.rhs);
    } else if (initializer.lhs.empty() || initializer.lhs[0]->name.isBlank()) {
      effects(initializer.rhs);
      continue;
    } else {
      const TypeInfo& type = info(initializer.lhs[0]->type);
      orderOperands(initializer.rhs);
      values.push_back({exprAs(initializer.rhs, type), &type});
    }
    for (size_t i = 0; i < initializer.lhs.size(); i++) {
      if (initializer.lhs[i]->name.isBlank()) continue;
      assignValue(packageVar(initializer.lhs[i]), values[i]);
    }
  }
  for (FuncId id : then) b_.call(id, {}, {});
  b_.ret({});
  return finish();
}

std::unique_ptr<ir::Function> FunctionLowerer::finish() {
  std::string error;
  auto arrayType = [this](bool pointers, uint32_t length) {
    types::Type* elem = types::basic(pointers ? types::BasicKind::UnsafePointer : types::BasicKind::Uint64);
    return l_.descriptors().descriptor(l_.arena().make<types::Array>(elem, int64_t{length}));
  };
  std::unique_ptr<ir::Function> function = b_.finish(&error, arrayType);
  CHECK_MSG(function != nullptr, error.c_str());
  return function;
}

// Declares the parameters' registers, the receiver's first, and the context's; then makes variables of them.
void FunctionLowerer::parameters(types::Signature* signature) {
  std::vector<types::Var*> params;
  if (signature->recv != nullptr) params.push_back(signature->recv);
  params.insert(params.end(), signature->params->vars.begin(), signature->params->vars.end());
  noteArguments(params);
  for (types::Var* var : params) {
    Local& local = this->local(var);
    local.kind = Local::Kind::Regs;
    local.type = &info(var->type);
    local.owned = false;
    for (RegKind kind : local.type->kinds) {
      Reg reg = b_.addParam(kind);
      pin(reg, true);
      local.value.add(reg);
    }
    local.value.own = Own::Local;
  }
  if (!facts_.captures.empty()) {
    Reg context = b_.addContext();
    pin(context, true);
    loadCaptures(context);
  }
  for (types::Var* var : params) parameter(var);
}

// A parameter that escapes moves to the heap; one of memory type that is changed in place is copied.
void FunctionLowerer::parameter(types::Var* var) {
  Local& local = this->local(var);
  Value value = local.value;
  const TypeInfo& type = *local.type;
  if (boxed(var)) {
    Reg box = permanent(RegKind::Ptr);
    b_.emitLoHi(Op::New, box, 0, 0, static_cast<int32_t>(descriptor(type)), 0);
    store(type, box, 0, true, value);
    local.kind = Local::Kind::Box;
    local.box = box;
  } else if (type.memory && unit_->facts(var).changedInPart) {
    Reg copy = permanent(RegKind::Ptr);
    b_.emitLoHi(Op::New, copy, 0, 0, static_cast<int32_t>(descriptor(type)), 0);
    b_.emitImm(Op::CopyMem, copy, value[0], static_cast<int64_t>(type.size));
    local.value = Value::of({copy});
    local.owned = true;
  }
}

void FunctionLowerer::results(types::Signature* signature) {
  bool named = false;
  for (types::Var* var : signature->results->vars) {
    resultVars_.push_back(var);
    resultTypes_.push_back(&info(var->type));
    for (RegKind kind : resultTypes_.back()->kinds) b_.addResult(kind);
    named |= !var->name.empty() || boxed(var);
  }
  resultsAreLocals_ = named || (facts_.hasDefer && !resultVars_.empty());
  if (!resultsAreLocals_) return;
  for (types::Var* var : resultVars_) declareZero(var);
}

void FunctionLowerer::body(BlockStmt* body) {
  if (facts_.hasDefer) b_.setFlag(ir::kHasDefer);
  if (facts_.frameMark != nullptr) {
    Local& mark = local(facts_.frameMark);
    mark.kind = Local::Kind::Regs;
    mark.type = &basicInfo(types::BasicKind::Int);
    mark.value = Value::of({permanent(RegKind::I64)});
    b_.emit(Op::FrameMark, mark.value[0]);
  }
  stmts(body->list);
  if (!b_.terminated()) {
    b_.setPos(body->rbrace);
    if (resultVars_.empty() || resultsAreLocals_) {
      returnNamed();
    } else {
      b_.emit(Op::TrapNow).lo = static_cast<int32_t>(ir::TrapKind::Unreachable);
    }
  }
  if (facts_.hasDefer) recoverPoint();
}

// Where a recovered panic goes on: the function returns what its results are now.
void FunctionLowerer::recoverPoint() {
  b_.setRecoverPoint();
  returnNamed();
}

}  // namespace gopark::lower
