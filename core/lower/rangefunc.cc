// Range over functions: the loop's body becomes a function `func(k, v) bool` which the iterator function calls.
//
// Each loop has an object {state, exit} that the body and the function around it share. `state` (abi.RF_State) detects
// iterators that call the body when they must not. The body leaves the loop by returning false; `exit` says where to
// then: 0 to the end of the loop, kReturn out of the function (the results are in its result variables, which are in
// the heap), another number to one of the branches in exits_. The function around the body goes on from there; when it
// is a loop body itself and the target is not in it, it leaves in the same way.
#include "lower/function_lowerer.h"
#include "syntax/positions.h"
#include "types/universe.h"

namespace gopark::lower {

using namespace syntax;

namespace {

// abi.RF_State
constexpr int64_t kDone = 0, kReady = 1, kPanic = 2, kExhausted = 3, kMissingPanic = 4;
constexpr int32_t kStateOffset = 0, kExitOffset = 8;
constexpr int64_t kReturn = -1;

}  // namespace

void FunctionLowerer::setLoopState(int64_t state) {
  Reg object = local(facts_.loopState).value[0];
  b_.emitLoHi(Op::StoreI64, constI64(state), object, 1, kStateOffset, 0);
}

// Within the body: ends the loop.
void FunctionLowerer::leaveLoopBody(int64_t exit) {
  Reg object = local(facts_.loopState).value[0];
  if (exit != 0) b_.emitLoHi(Op::StoreI64, constI64(exit), object, 1, kExitOffset, 0);
  setLoopState(kDone);
  const Reg result[] = {constI32(0)};
  b_.ret(result);
}

void FunctionLowerer::exitLoop(Token token, Stmt* target) {
  for (const Exit& exit : exits_) {
    if (exit.token == token && exit.target == target) return leaveLoopBody(exit.code);
  }
  exits_.push_back({token, target, static_cast<int64_t>(exits_.size()) + 1});
  leaveLoopBody(exits_.back().code);
}

void FunctionLowerer::returnFromBody() {
  bool known = false;
  for (const Exit& exit : exits_) known |= exit.token == Token::Return;
  if (!known) exits_.push_back({Token::Return, nullptr, kReturn});
  leaveLoopBody(kReturn);
}

void FunctionLowerer::rangeFunc(ForStmt* s, RangeClause* clause) {
  FunctionFacts& facts = unit_->functionOf(s);
  Reg iterator = keep(expr(clause->x)[0]);
  types::Signature* signature = signatureOf(clause->x->type);
  types::Signature* yield = signatureOf(signature->params->vars[0]->type);

  // {state, exit}
  const TypeInfo& intType = basicInfo(types::BasicKind::Int);
  const TypeInfo& pair = l_.types().info(l_.arena().make<types::Array>(intType.type, 2));
  Reg object = variable(RegKind::Ptr);
  b_.emitLoHi(Op::New, object, 0, 0, static_cast<int32_t>(descriptor(pair)), 0);
  Local& shared = local(facts.loopState);
  shared = Local{};
  shared.kind = Local::Kind::Regs;
  shared.type = &info(facts.loopState->type);
  shared.value = Value::of({object});
  b_.emitLoHi(Op::StoreI64, constI64(kReady), object, 1, kStateOffset, 0);

  // The body is lowered right now: its exits must be known.
  struct Finished : FunctionSource {
    std::unique_ptr<ir::Function> function;
    std::unique_ptr<ir::Function> lower(Lowering&, FuncId) override { return std::move(function); }
  };
  auto source = std::make_unique<Finished>();
  Finished* finished = source.get();
  FuncId id = l_.functions().add(std::move(source));
  FunctionLowerer body(unit_, facts, id, s->pos, this);
  finished->function = body.finishLoopBody(s, clause, yield);

  Reg closure = makeClosure(id, facts, {});
  at(clause->x);
  const Reg args[] = {closure};
  b_.callClosure(iterator, args, {});

  Label returned = b_.newLabel();
  Reg state = temp(RegKind::I64);
  b_.emitLoHi(Op::LoadI64, state, object, 1, kStateOffset, 0);
  b_.branchImm(Op::BrNeI64Imm, state, static_cast<int32_t>(kPanic), returned);
  const Reg missing[] = {constI64(kMissingPanic)};
  callRuntime("panicrangestate", missing);
  b_.bind(returned);
  b_.emitLoHi(Op::StoreI64, constI64(kExhausted), object, 1, kStateOffset, 0);
  if (body.exits_.empty()) return;
  Reg exit = temp(RegKind::I64);
  b_.emitLoHi(Op::LoadI64, exit, object, 1, kExitOffset, 0);
  for (const Exit& each : body.exits_) {
    Label next = b_.newLabel();
    b_.branchImm(Op::BrNeI64Imm, exit, static_cast<int32_t>(each.code), next);
    if (each.token == Token::Return) {
      if (parent_ != nullptr) {
        returnFromBody();
      } else {
        returnNamed();
      }
    } else {
      branchTo(each.token, each.target);
    }
    b_.bind(next);
  }
}

std::unique_ptr<ir::Function> FunctionLowerer::finishLoopBody(ForStmt* s, RangeClause* clause, types::Signature* yield) {
  loop_ = s;
  // Parameters: the iteration values.
  noteArguments(yield->params->vars);
  std::vector<TypedValue> params;
  for (types::Var* var : yield->params->vars) {
    const TypeInfo& type = info(var->type);
    Value value;
    for (RegKind kind : type.kinds) {
      Reg reg = b_.addParam(kind);
      pin(reg, true);
      value.add(reg);
    }
    value.own = Own::Local;
    params.push_back({value, &type});
  }
  b_.addResult(RegKind::I32);
  Reg context = b_.addContext();
  pin(context, true);
  loadCaptures(context);

  at(s);
  Reg object = local(facts_.loopState).value[0];
  Label ready = b_.newLabel();
  Reg state = temp(RegKind::I64);
  b_.emitLoHi(Op::LoadI64, state, object, 1, kStateOffset, 0);
  b_.branchImm(Op::BrEqI64Imm, state, static_cast<int32_t>(kReady), ready);
  const Reg args[] = {state};
  callRuntime("panicrangestate", args);
  b_.bind(ready);
  setLoopState(kPanic);

  Label next = b_.newLabel(), end = b_.newLabel();
  targets_.push_back({s, end, next});
  std::span<Expr*> lhs = listOf(clause->lhs);
  for (size_t i = 0; i < lhs.size(); i++) {
    rangeVar(clause, i, *params[i].type, [&](Dest) { return params[i].value; });
  }
  stmts(s->body->list);
  targets_.pop_back();
  b_.setPos(s->body->rbrace);
  b_.bind(next);
  setLoopState(kReady);
  const Reg more[] = {constI32(1)};
  b_.ret(more);
  b_.bind(end);
  leaveLoopBody(0);
  return finish();
}

}  // namespace gopark::lower
