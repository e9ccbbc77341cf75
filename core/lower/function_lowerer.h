// FunctionLowerer: the lowering of one function body; one group of methods for each file.
//
// Order of evaluation is gc's (order.cc): within a statement, what calls and the like (kMayCall) is evaluated first, from
// left to right, and the rest after it; so registers of local variables may stand for their values until the statement
// assigns them.
//
// Registers: temporaries are given back at the end of the statement that made them (TempScope), those of variables at
// the end of their block (BlockScope).
#pragma once

#include <array>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "base/function_ref.h"
#include "ir/builder.h"
#include "lower/ast_util.h"
#include "lower/lower.h"
#include "lower/unit.h"
#include "lower/value.h"
#include "syntax/ast.h"
#include "types/constant.h"
#include "types/types.h"
#include "types/under.h"

namespace gopark::lower {

using ir::FuncId;
using ir::Op;
using ir::RegKind;
using ir::SymbolId;
using Label = ir::FunctionBuilder::Label;

// What is called, with everything but the arguments evaluated.
struct Callee {
  enum class Kind : uint8_t { Function, Closure, Method } kind = Kind::Function;
  FuncId id = 0;                           // Function
  Reg reg = 0;                             // Closure: the func value; Method: the itab
  int32_t method = 0;                      // Method: index in the itab
  bool dereferences = false;               // Method: the data word is a pointer to the receiver's value
  Value receiver;                          // goes before the arguments
  const TypeInfo* receiverType = nullptr;  // null: no receiver, or a data word
  types::Signature* signature = nullptr;   // free of type parameters
};

// A method as a selector finds it, for a resolved receiver type.
struct MethodRef {
  std::vector<int> path;                  // fields to go through
  types::Func* func = nullptr;            // concrete or an interface's
  const TypeInfo* recv = nullptr;         // what the method takes: T, *T, or an interface type
  types::Signature* signature = nullptr;  // free of type parameters, without receiver
  bool isInterface = false;
  int32_t index = 0;  // in the itab, when isInterface
  FuncId id = 0;      // when concrete
};

// In which registers the i'th of several results is wanted; null: no matter.
using Wanted = FunctionRef<const Value*(size_t i, const TypeInfo& type)>;

class FunctionLowerer {
 public:
  // `parent`: of the body of a range-over-func loop, which is lowered while its surroundings are.
  FunctionLowerer(std::shared_ptr<Unit> unit, FunctionFacts& facts, FuncId id, Pos pos,
                  FunctionLowerer* parent = nullptr);

  // ---- function.cc: whole functions
  std::unique_ptr<ir::Function> declared(types::Func* func, uint8_t flags);
  std::unique_ptr<ir::Function> literal(syntax::FuncLit* lit);
  std::unique_ptr<ir::Function> initializers(std::span<const types::Initializer> list, std::span<const FuncId> then);
  // ---- go.cc: a deferred predeclared function
  std::unique_ptr<ir::Function> builtinThunk(syntax::CallExpr* call);
  // ---- methods.cc: a generic method with another way to pass the receiver
  std::unique_ptr<ir::Function> genericMethod(const MethodRef& method, const TypeInfo& recv, bool bound);
  std::unique_ptr<ir::Function> finish();

 private:
  class TempScope {
   public:
    explicit TempScope(FunctionLowerer& f) : f_(f), mark_(f.temps_.size()) {}
    ~TempScope() { f_.releaseTemps(mark_); }

   private:
    FunctionLowerer& f_;
    size_t mark_;
  };
  class BlockScope {
   public:
    explicit BlockScope(FunctionLowerer& f) : f_(f), mark_(f.blockRegs_.size()) {}
    ~BlockScope() { f_.releaseBlock(mark_); }

   private:
    FunctionLowerer& f_;
    size_t mark_;
  };

  // ---- function.cc
  void parameters(types::Signature* signature);
  void parameter(types::Var* var);
  void noteArguments(std::span<types::Var* const> params);  // argument_shape.cc: for traces
  void results(types::Signature* signature);
  void loadCaptures(Reg context);
  void body(syntax::BlockStmt* body);
  void recoverPoint();

  // ---- types
  types::Type* resolve(types::Type* type) { return unit_->env->resolve(type, l_.arena()); }
  const TypeInfo& info(types::Type* type);
  const TypeInfo& typeOf(const syntax::Expr* e) { return info(e->type); }  // not of comma-ok expressions
  const TypeInfo& basicInfo(types::BasicKind kind);
  const TypeInfo& pointerTo(const TypeInfo& elem);
  SymbolId descriptor(const TypeInfo& type) { return l_.descriptors().descriptor(type.type); }

  // ---- registers.cc: registers and plain moves
  Reg temp(RegKind kind);
  Value temps(const TypeInfo& type);
  Reg variable(RegKind kind);  // until the end of the block
  Value variables(const TypeInfo& type);
  Reg permanent(RegKind kind);  // until the end of the function; pointers are nil on entry
  void releaseTemps(size_t mark);
  void releaseBlock(size_t mark);
  bool isVariable(Reg reg) const { return reg < pinned_.size() && pinned_[reg]; }
  void pin(Reg reg, bool on);
  Reg keep(Reg reg);  // a register that no assignment of this statement changes
  Value keep(const Value& value);
  Value resultRegs(const TypeInfo& type, Dest dest);  // dest's or new ones: for results of one last instruction
  Value freshRegs(const TypeInfo& type, Dest dest);   // dest's if nothing can read it meanwhile
  Reg resultReg(RegKind kind, Dest dest);
  Reg freshReg(RegKind kind, Dest dest);
  void moveReg(Reg to, Reg from);
  void move(const Value& to, const Value& from);
  // Read-only: the register may hold the constant for the whole function.
  Reg constI64(int64_t value);
  Reg constI32(int32_t value);
  Reg constNil();
  void setI64(Reg reg, int64_t value) { b_.emit(Op::ConstI64, reg).i64 = value; }
  void setI32(Reg reg, int32_t value) { b_.emitImm(Op::ConstI32, reg, 0, value); }
  void setNil(Reg reg) { b_.emit(Op::ConstNil, reg); }
  Reg addressOf(SymbolId symbol);
  Value zero(const TypeInfo& type, Dest dest = {});
  // Some of the leaves of a flattened value, the others are not loaded.
  Value leaves(syntax::Expr* e, size_t first, size_t count);
  void setZero(const Value& to, const TypeInfo& type);
  void jump(Label target) { b_.jump(target); }
  void jumpIf(Reg condition, Label target) { b_.branch(Op::BrIf, condition, 0, target); }
  void jumpIfNot(Reg condition, Label target) { b_.branch(Op::BrIfNot, condition, 0, target); }
  void at(const syntax::Node* node) {
    if (node->pos.known()) b_.setPos(node->pos);
  }

  // ---- memory.cc: values in memory, places
  Value load(const TypeInfo& type, Reg base, int32_t offset, bool notNil, Own own, Dest dest = {});
  void store(const TypeInfo& type, Reg base, int32_t offset, bool notNil, const Value& value);
  Reg offsetPtr(Reg base, int32_t offset, bool notNil);
  void checkNil(Reg base, bool notNil);
  Reg allocate(const TypeInfo& type);                        // a zeroed object
  Value copied(const TypeInfo& type, const Value& value);    // Fresh
  Value passable(const TypeInfo& type, const Value& value);  // as an argument
  Value loadPlace(const Place& place, Dest dest = {});
  void storePlace(const Place& place, const Value& value);
  Reg placeAddress(const Place& place);
  Place field(const Place& of, const TypeInfo& structType, size_t index);
  Place memoryPlace(const TypeInfo& type, Reg base, int32_t offset, bool notNil, Own own);
  Place stable(const Place& place);

  // ---- place.cc: expressions that denote variables
  Place place(syntax::Expr* e, bool read = false);       // addressable, a map element, or _
  Place valuePlace(syntax::Expr* e);  // of any expression: where its value can be read from in parts
  Place namePlace(syntax::NameExpr* name);
  Place varPlace(types::Var* var);
  Place packageVar(types::Var* var);
  Place selectorPlace(syntax::SelectorExpr* e);
  Place indexPlace(syntax::IndexExpr* e);
  Place followPath(Place at, const TypeInfo** type, std::span<const int> path);
  Place deref(const TypeInfo& pointer, Reg base);
  Place elementPlace(const TypeInfo& elem, Reg base, Reg index, Reg length, bool unsignedIndex = false);
  Reg address(syntax::Expr* e);   // &e
  Reg indexReg(syntax::Expr* e);  // an index or count as i64; negative values stay so
  int32_t unsignedBounds(syntax::SliceExpr* e);
  bool isUnsignedIndex(syntax::Expr* e);  // whether that may be a number beyond i64; `e` may be null

  // ---- locals (locals.cc)
  Local& local(const types::Var* var) {
    size_t index = unit_->index(var);
    std::unique_ptr<LocalPage>& page = locals_[index / kLocalsOfPage];
    if (page == nullptr) page = std::make_unique<LocalPage>();
    return (*page)[index % kLocalsOfPage];
  }
  bool boxed(const types::Var* var) const { return unit_->facts(var).boxed(); }
  void declareZero(types::Var* var);
  void declareValue(types::Var* var, const Value& value);  // adopts Fresh memory, copies the rest
  void declareExpr(types::Var* var, syntax::Expr* init);

  // ---- expr.cc
  Value expr(syntax::Expr* e, Dest dest = {});
  Value exprOf(syntax::Expr* e, Dest dest);
  void stopsOf(syntax::Expr* e);
  Value exprAs(syntax::Expr* e, const TypeInfo& type, Dest dest = {});  // implicit conversion included
  void exprInto(syntax::Expr* e, const TypeInfo& type, const Value& to, bool fresh);
  void effects(syntax::Expr* e);                   // for its effects alone
  // A call with several results, a comma-ok form.
  std::vector<TypedValue> multi(syntax::Expr* e, Wanted wanted = nullptr);
  Value nameValue(syntax::NameExpr* name, Dest dest);
  Value functionValue(syntax::NameExpr* name, Dest dest);
  Value selectorValue(syntax::SelectorExpr* e, Dest dest);
  Value indexValue(syntax::IndexExpr* e, Dest dest);
  Value stringIndex(syntax::IndexExpr* e, Dest dest);
  TypedValue mapIndex(syntax::IndexExpr* e, Dest dest, Reg* ok);
  Value sliceValue(syntax::SliceExpr* e, Dest dest);
  Value sliceString(syntax::SliceExpr* e, Dest dest);
  Value unary(syntax::Operation* e, Dest dest);
  TypedValue receive(syntax::Operation* e, Dest dest, Reg* ok);

  // ---- order.cc
  void order(syntax::Expr* e, const TypeInfo* to = nullptr);
  void orderOperands(syntax::Expr* e);
  void orderLeft(syntax::Expr* e);
  void orderRest(syntax::Expr* e);
  void orderArguments(syntax::CallExpr* e);
  void orderElements(syntax::CompositeLit* e);
  void orderKey(syntax::Expr* key, const TypeInfo& map);
  void orderCompared(syntax::Operation* e);
  void inOrder(std::span<syntax::Expr* const> list, FunctionRef<void(size_t)> sink);
  void keepNow(syntax::Expr* e);
  bool isKept(syntax::Expr* e);
  bool isSettled(syntax::Expr* e);
  bool isSpread(syntax::CallExpr* e);
  syntax::CompositeLit* wholeLiteral(syntax::Expr* e);

  // ---- constant.cc
  Value constant(const TypeInfo& type, const types::Constant* value, Dest dest = {});
  Value stringConstant(std::string_view text, Dest dest = {});
  std::optional<int64_t> intConstant(const syntax::Expr* e);  // of an integer constant, as 64 bits

  // ---- operators.cc
  Value binary(syntax::Operation* e, Dest dest);
  Value arithmetic(syntax::Operator op, const TypeInfo& type, const Value& x, const Value& y, Dest dest,
                   std::optional<int64_t> constant = {});
  Value shift(syntax::Operator op, const TypeInfo& type, const Value& x, syntax::Expr* count, Dest dest);
  Value shiftBy(syntax::Operator op, const TypeInfo& type, const Value& x, const Value& count,
                const TypeInfo& countType, Dest dest);
  Value shiftConst(syntax::Operator op, const TypeInfo& type, const Value& x, uint64_t count, Dest dest);
  Value complexArithmetic(syntax::Operator op, const TypeInfo& type, const Value& x, const Value& y, Dest dest);
  Value concat(syntax::Operation* e, Dest dest);
  void concatParts(syntax::Expr* e, std::vector<syntax::Expr*>& parts);
  bool isConcat(syntax::Expr* e);
  Value negate(const TypeInfo& type, const Value& x, Dest dest);
  void normalize(const TypeInfo& type, Reg reg);

  // ---- compare.cc
  Value comparison(syntax::Operation* e, Dest dest);
  Reg compare(syntax::Operator op, const TypedValue& x, const TypedValue& y, Dest dest = {});
  Reg equal(const TypeInfo& type, const Value& x, const Value& y, Dest dest = {});
  Reg compareOrdered(syntax::Operator op, const TypeInfo& type, const Value& x, const Value& y, Dest dest);
  Reg typeWord(const TypeInfo& iface, const Value& value);
  void condition(syntax::Expr* e, Label target, bool sense);  // jumps to target when e == sense
  void logicalBranch(syntax::Operation* e, Label target, bool sense);
  bool fusedBranch(syntax::Operation* e, Label target, bool sense);
  bool nilBranch(syntax::Operation* e, Label target, bool sense);
  Value logical(syntax::Expr* e, Dest dest);
  void comparisonOperands(syntax::Operation* e, TypedValue* x, TypedValue* y);

  // ---- convert.cc
  Value conversion(syntax::CallExpr* e, Dest dest);
  Value convert(const TypeInfo& to, const TypeInfo& from, const Value& value, Dest dest);          // explicit
  Value assignConv(const TypeInfo& to, const TypeInfo& from, const Value& value, Dest dest = {});  // implicit
  Value numeric(const TypeInfo& to, const TypeInfo& from, const Value& value, Dest dest);
  Reg toI64(const TypeInfo& from, Reg reg);
  Value box(const TypeInfo& to, const TypeInfo& from, const Value& value, Dest dest);
  Value boxConstant(const TypeInfo& to, const TypeInfo& from, const types::Constant* value, Dest dest);
  Reg dataWord(const TypeInfo& from, const Value& value);
  Reg interfaceWord(const TypeInfo& to, const TypeInfo& from);  // type word or itab of a concrete type
  Value interfaceToInterface(const TypeInfo& to, const TypeInfo& from, const Value& value, Dest dest);
  Value unbox(const TypeInfo& type, Reg data, Dest dest);
  Value runes(const Value& text, int64_t room);
  bool staysLocal(const syntax::CallExpr* e);
  bool isByteSlice(const TypeInfo& slice);
  Value glance(syntax::Expr* e);
  Value stringConversion(const TypeInfo& to, const TypeInfo& from, const Value& value, Dest dest);
  Value sliceToArray(const TypeInfo& to, const TypeInfo& from, const Value& value, Dest dest);

  // ---- assert.cc
  TypedValue assertion(syntax::AssertExpr* e, Dest dest, Reg* ok);
  Value assertTo(const TypeInfo& to, const TypeInfo& iface, const Value& x, Dest dest, Reg* ok);

  // ---- call.cc
  Value call(syntax::CallExpr* e, Dest dest);
  std::vector<TypedValue> callMulti(syntax::CallExpr* e, Dest dest = {}, Wanted wanted = nullptr);
  std::vector<TypedValue> emitCall(const Callee& callee, std::span<const Reg> args, Dest dest, Wanted wanted = nullptr);
  // The callee (its receiver evaluated) and the arguments' registers, receiver included. `pass`: arguments of memory
  // type may stay where they are until the call returns.
  Callee callParts(syntax::CallExpr* e, std::vector<Reg>* args, bool pass);
  Callee calleeOf(syntax::CallExpr* e);
  types::Type* heldType(syntax::Expr* e);
  bool holdsPointerToReceiver(syntax::SelectorExpr* e, const MethodRef& method);
  Callee methodCallee(syntax::SelectorExpr* e);
  void addArg(std::vector<Reg>* args, const TypeInfo& type, const Value& value, bool pass);
  Value variadic(const TypeInfo& slice, std::span<syntax::Expr* const> list);
  std::optional<Value> intrinsic(syntax::CallExpr* e, Dest dest);
  std::vector<TypedValue> callRuntime(std::string_view name, std::span<const Reg> args);
  types::Signature* signatureOf(types::Type* type);

  // ---- methods.cc
  MethodRef findMethod(syntax::SelectorExpr* e);
  Value receiverValue(syntax::SelectorExpr* e, const MethodRef& method);
  Value receiverOf(Place at, const TypeInfo* type, const MethodRef& method);
  FuncId methodExprId(syntax::SelectorExpr* e);
  Value methodValue(syntax::SelectorExpr* e, Dest dest);
  Value methodExpr(syntax::SelectorExpr* e, Dest dest);

  // ---- builtin.cc, append.cc
  Value builtin(syntax::CallExpr* e, const types::Builtin* builtin, Dest dest);
  syntax::CallExpr* spreadArgs(syntax::CallExpr* e);
  Value builtinLen(syntax::CallExpr* e, bool cap, Dest dest);
  Value builtinMake(syntax::CallExpr* e, Dest dest);
  Value builtinNew(syntax::CallExpr* e, Dest dest);
  Value builtinMinMax(syntax::CallExpr* e, bool max, Dest dest);
  Value minMax(const TypeInfo& type, const Value& x, const Value& y, bool max);
  Value builtinCopy(syntax::CallExpr* e, Dest dest);
  void builtinClear(syntax::CallExpr* e);
  void builtinDelete(syntax::CallExpr* e);
  void builtinPrint(syntax::CallExpr* e, bool line);
  void builtinPanic(syntax::CallExpr* e);
  Value builtinComplex(syntax::CallExpr* e, Dest dest);
  Value unsafeBuiltin(syntax::CallExpr* e, types::BuiltinId id, Dest dest);
  Value unsafeSlice(syntax::CallExpr* e, bool string, Dest dest);
  Value append(syntax::CallExpr* e, Dest dest);
  void printValue(const TypeInfo& type, const Value& value);
  Value length(const TypeInfo& type, const Value& value, bool cap, Dest dest);

  // ---- composite.cc
  Value compositeLit(syntax::CompositeLit* e, Dest dest);
  Reg newComposite(syntax::CompositeLit* e);                                           // &T{…}
  void fill(syntax::CompositeLit* e, const TypeInfo& type, Reg base, int32_t offset);  // zeroed memory
  void fillStruct(syntax::CompositeLit* e, const TypeInfo& type, Reg base, int32_t offset);
  void fillArray(syntax::CompositeLit* e, const TypeInfo& elem, Reg base, int32_t offset);
  void fillElement(syntax::Expr* e, const TypeInfo& type, Reg base, int32_t offset);
  Value structLit(syntax::CompositeLit* e, const TypeInfo& type, Dest dest);
  Value sliceLit(syntax::CompositeLit* e, const TypeInfo& type, Dest dest);
  Value mapLit(syntax::CompositeLit* e, const TypeInfo& type, Dest dest);
  std::vector<int> fieldOf(const TypeInfo& type, syntax::Expr* elem, size_t i);

  // ---- closure.cc
  Value functionLiteral(syntax::FuncLit* e, Dest dest);
  FuncId literalId(syntax::FuncLit* e);
  Reg makeClosure(FuncId id, const FunctionFacts& facts, Dest dest);
  const TypeInfo& closureType(std::span<types::Type* const> fields);
  const TypeInfo& captureLayout(const FunctionFacts& facts);
  Reg newClosure(FuncId id, const TypeInfo& layout);

  // ---- stmt.cc
  void stmts(std::span<syntax::Stmt*> list);
  void stmt(syntax::Stmt* s);
  void stmtOf(syntax::Stmt* s);
  void block(syntax::BlockStmt* s);
  void declStmt(syntax::DeclStmt* s);
  void varDecl(syntax::VarDecl* s);
  void ifStmt(syntax::IfStmt* s);
  void sendStmt(syntax::SendStmt* s);
  void returnStmt(syntax::ReturnStmt* s);
  void returnValues(std::span<const Value> values);
  void returnNamed();
  void emitReturn(std::span<const Reg> regs);
  void branchStmt(syntax::BranchStmt* s);
  void branchTo(syntax::Token token, syntax::Stmt* target);
  Label gotoLabel(syntax::LabeledStmt* s);
  void storeResult(size_t i, const Value& value);

  // ---- assign.cc
  void assignStmt(syntax::AssignStmt* s);
  void assignOne(syntax::Expr* lhs, syntax::Expr* rhs);
  void assignMany(std::span<syntax::Expr*> lhs, std::span<syntax::Expr*> rhs);
  void assignMulti(std::span<syntax::Expr*> lhs, syntax::Expr* rhs, bool define);
  void defineMulti(std::span<syntax::Expr*> lhs, syntax::Expr* rhs);
  void assignOp(syntax::AssignStmt* s);
  void define(std::span<syntax::Expr*> lhs, syntax::Expr* rhs);
  void assignValue(const Place& place, const TypedValue& value);

  // ---- loop.cc
  void forStmt(syntax::ForStmt* s);
  void forLoop(syntax::ForStmt* s);
  void copyLoopVars(std::span<types::Var* const> vars);

  // ---- range.cc
  void rangeStmt(syntax::ForStmt* s, syntax::RangeClause* clause);
  void rangeInt(syntax::ForStmt* s, syntax::RangeClause* clause);
  void rangeList(syntax::ForStmt* s, syntax::RangeClause* clause);  // array, pointer to array, slice
  void rangeString(syntax::ForStmt* s, syntax::RangeClause* clause);
  void rangeMap(syntax::ForStmt* s, syntax::RangeClause* clause);
  void rangeChan(syntax::ForStmt* s, syntax::RangeClause* clause);
  // Assigns or declares the i'th iteration variable; `value` is asked only if there is one.
  void rangeVars(syntax::RangeClause* clause, const TypeInfo& keyType, FunctionRef<Value(Dest)> key,
                 const TypeInfo* elemType, FunctionRef<Value(Dest)> elem);
  void rangeVar(syntax::RangeClause* clause, size_t i, const TypeInfo& type, FunctionRef<Value(Dest)> value);
  bool wantsVar(syntax::RangeClause* clause, size_t i);
  bool counterIsVar(syntax::RangeClause* clause, size_t i);

  // ---- rangefunc.cc
  void rangeFunc(syntax::ForStmt* s, syntax::RangeClause* clause);
  std::unique_ptr<ir::Function> finishLoopBody(syntax::ForStmt* s, syntax::RangeClause* clause,
                                               types::Signature* yield);
  void setLoopState(int64_t state);
  void leaveLoopBody(int64_t exit);
  void exitLoop(syntax::Token token, syntax::Stmt* target);
  void returnFromBody();

  // ---- switch.cc, typeswitch.cc, select.cc
  void switchStmt(syntax::SwitchStmt* s);
  bool jumpTable(syntax::SwitchStmt* s, const TypedValue& tag, std::span<const Label> bodies, Label otherwise);
  void caseTest(const TypedValue& tag, syntax::Expr* tagExpr, syntax::Expr* e, Label target);
  void clauseBody(std::span<syntax::Stmt*> body, Label next, Label end);
  void typeSwitch(syntax::SwitchStmt* s, syntax::TypeSwitchGuard* guard);
  void typeCase(const TypeInfo& iface, const Value& x, Reg type, syntax::Expr* e, Label target);
  void implicitVar(syntax::CaseClause* clause, const TypeInfo& iface, const Value& x, Reg type);
  void selectStmt(syntax::SelectStmt* s);
  void selectBody(syntax::CommClause* clause, const TypedValue& received, Reg ok);

  // ---- go.cc
  void goStmt(syntax::CallStmt* s);
  void deferStmt(syntax::CallStmt* s);
  // func() value that makes the call with arguments evaluated now, for a statement `go` or `defer`
  Reg thunk(syntax::CallExpr* e, bool go);
  Reg captureBuiltin(syntax::CallExpr* e, const std::string& name);
  std::string wrapperName(bool go);
  void pushDefer(Reg closure);

  struct Target {
    const syntax::Stmt* stmt;
    Label breakLabel, continueLabel;
  };
  struct Exit {
    syntax::Token token;  // Return: a return statement
    syntax::Stmt* target;
    int64_t code;
  };

  Lowering& l_;
  std::shared_ptr<Unit> unit_;
  FunctionFacts& facts_;
  FunctionLowerer* parent_;
  ir::FunctionBuilder b_;
  // By Unit::index, of which a literal needs but a few.
  static constexpr size_t kLocalsOfPage = 16;
  using LocalPage = std::array<Local, kLocalsOfPage>;
  std::vector<std::unique_ptr<LocalPage>> locals_;
  std::unordered_map<const syntax::Expr*, Value> ordered_;  // evaluated before their turn
  std::vector<Reg> temps_;
  std::vector<Reg> blockRegs_;
  std::vector<uint8_t> pinned_;  // by register: it is a variable's
  std::vector<Target> targets_;
  std::unordered_map<const syntax::LabeledStmt*, Label> labels_;
  std::vector<const TypeInfo*> resultTypes_;
  std::vector<types::Var*> resultVars_;
  bool resultsAreLocals_ = false;  // results live in variables: named, or needed after a recovered panic
  Label fallthrough_;              // of the clause being lowered
  int loopDepth_ = 0;
  // In the body of a range-over-func loop.
  syntax::ForStmt* loop_ = nullptr;
  std::vector<Exit> exits_;
};

}  // namespace gopark::lower
