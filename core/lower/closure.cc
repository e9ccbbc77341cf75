// Function literals: closure objects {FuncId, captured variables}, and the sources of the functions themselves.
#include "lower/bodies.h"
#include "lower/function_lowerer.h"
#include "types/universe.h"

namespace gopark::lower {

using namespace syntax;

namespace {

class LiteralSource : public FunctionSource {
 public:
  LiteralSource(std::shared_ptr<Unit> unit, FuncLit* lit) : unit_(std::move(unit)), lit_(lit) {}
  std::unique_ptr<ir::Function> lower(Lowering&, FuncId id) override {
    FunctionLowerer lowerer(unit_, unit_->functionOf(lit_), id, lit_->pos);
    return lowerer.literal(lit_);
  }

 private:
  std::shared_ptr<Unit> unit_;
  FuncLit* lit_;
};

}  // namespace

FuncId FunctionLowerer::literalId(FuncLit* e) {
  FunctionFacts& facts = unit_->functionOf(e);
  if (facts.id == 0) facts.id = l_.functions().add(std::make_unique<LiteralSource>(unit_, e));
  return facts.id;
}

// struct {F uintptr; X0 T0; X1 T1 …}
const TypeInfo& FunctionLowerer::closureType(std::span<types::Type* const> fields) {
  Arena& arena = l_.arena();
  std::vector<types::Var*> vars;
  auto add = [&](std::string name, types::Type* type) {
    types::Var* var = arena.make<types::Var>();
    var->name = Name(name);
    var->type = type;
    var->varKind = types::VarKind::Field;
    var->isField = true;
    vars.push_back(var);
  };
  add("F", types::basic(types::BasicKind::Uintptr));
  for (size_t i = 0; i < fields.size(); i++) add("X" + std::to_string(i), fields[i]);
  auto* type = arena.make<types::Struct>();
  type->fields = arena.copy(vars);
  return l_.types().info(type);
}

const TypeInfo& FunctionLowerer::captureLayout(const FunctionFacts& facts) {
  std::vector<types::Type*> fields;
  for (types::Var* var : facts.captures) {
    fields.push_back(boxed(var) ? types::basic(types::BasicKind::UnsafePointer) : info(var->type).type);
  }
  return closureType(fields);
}

Reg FunctionLowerer::newClosure(FuncId id, const TypeInfo& layout) {
  Reg closure = allocate(layout);
  b_.emitLoHi(Op::StoreI64, constI64(id), closure, 1, 0, 0);
  return closure;
}

Reg FunctionLowerer::makeClosure(FuncId id, const FunctionFacts& facts, Dest dest) {
  if (facts.captures.empty()) {
    Reg reg = resultReg(RegKind::Ptr, dest);
    b_.emitLoHi(Op::Addr, reg, 0, 0, static_cast<int32_t>(l_.data().staticClosure(id)), 0);
    return reg;
  }
  const TypeInfo& layout = captureLayout(facts);
  Reg closure = newClosure(id, layout);
  for (size_t i = 0; i < facts.captures.size(); i++) {
    types::Var* var = facts.captures[i];
    int32_t offset = static_cast<int32_t>(layout.fields[i + 1].offset);
    Local& local = this->local(var);
    CHECK_MSG(local.kind != Local::Kind::None, "a variable is captured before its declaration");
    if (boxed(var)) {
      b_.emitLoHi(Op::StorePtr, local.box, closure, 1, offset, 0);
    } else {
      store(*local.type, closure, offset, true, local.value);
    }
  }
  return closure;
}

Value FunctionLowerer::functionLiteral(FuncLit* e, Dest dest) {
  at(e);
  return Value::of({makeClosure(literalId(e), unit_->functionOf(e), dest)});
}

void FunctionLowerer::loadCaptures(Reg context) {
  const TypeInfo& layout = captureLayout(facts_);
  for (size_t i = 0; i < facts_.captures.size(); i++) {
    types::Var* var = facts_.captures[i];
    int32_t offset = static_cast<int32_t>(layout.fields[i + 1].offset);
    Local& local = this->local(var);
    local = Local{};
    local.type = &info(var->type);
    if (boxed(var)) {
      local.kind = Local::Kind::Box;
      local.box = variable(RegKind::Ptr);
      b_.emitLoHi(Op::LoadPtr, local.box, context, 1, offset, 0);
      continue;
    }
    local.kind = Local::Kind::Regs;
    local.owned = false;
    Value regs = variables(*local.type);
    if (local.type->memory) {
      b_.emitLoHi(Op::PtrOffset, regs[0], context, 1, offset, 0);
    } else {
      load(*local.type, context, offset, true, Own::Constant, Dest{&regs, true});
    }
    local.value = regs;
  }
}

FuncId packageLiteral(Lowering& lowering, types::Package* package, FuncLit* lit) {
  Expr* exprs[] = {lit};
  std::shared_ptr<Unit> unit =
      package->isStd ? analyzeInitializers(lowering, package, exprs) : lowering.initializersOf(package);
  FunctionFacts& facts = unit->functionOf(lit);
  CHECK(facts.captures.empty());
  facts.id = lowering.functions().add(std::make_unique<LiteralSource>(unit, lit));
  return facts.id;
}

}  // namespace gopark::lower
