// The type checker: syntax trees in, typed syntax trees out (the fields under "typed" in syntax/ast.h), errors in gc's
// words and positions. One Checker for each Package.
//
// A user's package is checked as a whole, by checkPackage. A package of the standard library is checked lazily: after
// `collect`, its scope holds objects whose declarations are resolved when somebody looks at them (`resolve`), and whose
// bodies are checked when they are needed (`checkBody`). All checking happens under the compiler's one lock.
//
// The structure follows cmd/compile/internal/types2: a method here has the name and the contract of the method there;
// one .cc file for each of its files. What only one file needs is a function of that file and takes the checker.
// Operands that are null are never passed; `T*` types may be invalidType() but not null unless stated. Everything is
// allocated in the package's arena.
#pragma once

#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <unordered_map>
#include <unordered_set>
#include <utility>
#include <vector>

#include "base/function_ref.h"
#include "syntax/ast.h"
#include "types/config.h"
#include "types/constant.h"
#include "types/context.h"
#include "types/declarations.h"
#include "types/delayed.h"
#include "types/environment.h"
#include "types/errors.h"
#include "types/factory.h"
#include "types/lookup.h"
#include "types/mono.h"
#include "types/named.h"
#include "types/object_path.h"
#include "types/operand.h"
#include "types/package_files.h"
#include "types/predicates.h"
#include "types/reporter.h"
#include "types/sizes.h"
#include "types/subst.h"
#include "types/types.h"
#include "types/typeset.h"
#include "types/typestring.h"
#include "types/under.h"
#include "types/universe.h"
#include "types/untyped.h"
#include "types/whole_types.h"

namespace gopark::types {

// The assignment target that a generic function value is inferred from; see newTarget.
struct Target {
  Signature* sig;
  std::string_view desc;
};

class Checker : public Factory, public Reporter {
 public:
  // package->files are parsed; package->name is set from them.
  Checker(const Config& config, Package* package);
  ~Checker();
  Checker(const Checker&) = delete;
  Checker& operator=(const Checker&) = delete;

  // ------------------------------------------------------------------------------------------------ for other stages

  // Objects of the package scope, methods, imports. Idempotent.
  void collect();
  // collect and everything: declarations, bodies, unused variables and imports, initialisation order. True: no error.
  bool checkPackage();
  // Completes the declaration of an object of this or another package, delayed checks included. Does nothing for
  // objects that are complete or local.
  void resolve(Object* object);
  // Parses (if skipped) and checks the body of a declared function or method of this package. Idempotent.
  void checkBody(Func* func);
  // Package-level initialisers in order of execution; dependencies through functions make their bodies be checked.
  // For a std package only those that need code at start-up (see initorder.cc); the rest is static data.
  const std::vector<Initializer>& initOrder();
  // The checked right-hand side of a package variable's declaration; null: none. For `var a, b = f()` the call.
  syntax::Expr* initializer(Var* var);
  // Whether code of the package may change a package variable, as far as a look at the text tells; see static_init.h.
  bool mayBeModified(Var* var);
  // All package-level objects and methods, in source order.
  std::span<Object* const> objects() const { return declarations.objects(); }
  // Null: not a package-level object of this package or method.
  DeclInfo* declInfo(const Object* object) const { return declarations.find(object); }
  const Package* package() const { return pkg; }
  // Of a file of the package that has been collected.
  GoVersion fileVersion(const syntax::File* file) const { return files.version(file); }

  // The rest is for the files of this folder: what the checker knows, then what it does, file by file.

  // ------------------------------------------------------------------------------------------------ state

  const Config conf;
  Package* const pkg;
  const bool lazy;  // pkg->isStd

  // The package as it is written.
  PackageFiles files;
  Imports imports;
  Declarations declarations;
  std::unordered_map<TypeName*, std::vector<Func*>> methods;  // of the types that have not been declared yet

  // Where the checker stands, and what it has put off.
  Environment env;
  Nesting nesting;
  ObjectPath objPath;
  DelayedActions delayed;
  UntypedExprs untyped;
  std::unordered_map<syntax::Expr*, std::pair<Operand, ExprKind>> stops;  // parts of a long chain; see checkOnce

  // What it has found out.
  Context instances;  // of generic types: identical ones are one
  MonoGraph mono;
  ValidTypes validTypes;
  std::unordered_map<Named*, VarSize> varSizes;
  WrittenTypes writtenTypes;
  std::optional<std::vector<Initializer>> initializers;               // see initOrder
  std::optional<std::unordered_set<std::string_view>> modifiedNames;  // see mayBeModified
  bool collected = false;

  // ------------------------------------------------------------------------------------------------ check.cc

  // Runs `action` at the end of the current statement or declaration, in the language version of now.
  template <typename F>
  void later(F action) {
    delayed.add(env.version, std::move(action));
  }
  void processDelayed(size_t top) { delayed.run(top, &env.version); }
  void addDeclDep(Object* to);
  void rememberUntyped(syntax::Expr* e, bool lhs, OperandMode mode, Basic* type, const Constant* value);
  Context* context() { return &instances; }
  // True (and an error at `at` for the first time) when the machine's stack is nearly used up: the caller gives up.
  bool tooDeep(Poser at);

  // ------------------------------------------------------------------------------------------------ resolver.cc
  void collectObjects();
  void arity(Pos pos, std::span<syntax::NameExpr*> names, std::span<syntax::Expr*> inits, bool constDecl,
             bool inherited);
  // *base may be anything in erroneous programs. params (may be null): names of the receiver's type parameters.
  bool unpackRecv(syntax::Expr* rtyp, syntax::Expr** base, std::vector<syntax::NameExpr*>* params);
  TypeName* resolveBaseTypeName(bool* ptr, syntax::NameExpr* name);
  void packageObjects();
  void unusedImports();

  // ------------------------------------------------------------------------------------------------ decl.cc, cycles.cc
  void declare(Scope* scope, syntax::NameExpr* id, Object* object, Pos scopePos);
  // Gives a White object its type; objects of other packages are resolved completely.
  void objDecl(Object* object);
  void cycleError(std::span<Object* const> cycle, size_t start);
  void cycleError(std::span<Object* const> cycle);  // which begins with the first in the source
  bool isImportedConstraint(Type* type);
  void collectTypeParams(TypeParamList** to, std::span<syntax::Field*> list);
  TypeParam* declareTypeParam(syntax::NameExpr* name, Pos scopePos);
  void declStmt(std::span<syntax::Decl*> list);
  Type* lazyInitType(syntax::Expr* init);
  void directCycles();
  bool isComplete(Type* type);
  void validType(Named* type);
  std::vector<Object*> makeObjList(std::span<Named* const> types);
  void anonymousInterfaceCycles();

  // ---------------------------------------------------------------------------------------- typexpr.cc, struct.cc, …
  void ident(Operand* x, syntax::NameExpr* e, bool wantType);
  Type* typ(syntax::Expr* e) { return declaredType(e, nullptr); }
  Type* varType(syntax::Expr* e);
  void validVarType(syntax::Expr* e, Type* type);
  Type* declaredType(syntax::Expr* e, TypeName* def);
  Type* genericType(syntax::Expr* e, std::string* cause);
  // False: an error was reported.
  bool typeList(std::span<syntax::Expr*> list, std::vector<Type*>* types);
  void structType(Struct* type, syntax::StructTypeExpr* e);
  std::string_view tag(syntax::BasicLit* lit);
  void interfaceType(Interface* type, syntax::InterfaceTypeExpr* e, TypeName* def);
  void funcType(Signature* sig, syntax::Field* recv, std::span<syntax::Field*> tparams, syntax::FuncTypeExpr* ftyp);
  Type* parseUnion(syntax::Expr* e);  // union.cc

  // ------------------------------------------------------------------------------ alias.cc, named.cc, factory.cc
  Alias* newAlias(TypeName* object, Type* rhs);
  Alias* newAliasInstance(Pos pos, Alias* origin, std::span<Type* const> targs, Named* expanding, Context* context);
  Named* newNamed(TypeName* object, Type* fromRHS);
  Named* newNamedInstance(Pos pos, Named* origin, std::span<Type* const> targs, Named* expanding);
  TypeParam* newTypeParam(TypeName* object, Type* constraint);
  Interface* newInterface();

  // ------------------------------------------------------------------------------------------------ recording.cc
  void record(Operand* x);
  void recordUntyped();
  void recordTypeAndValue(syntax::Expr* x, OperandMode mode, Type* type, const Constant* value);
  void recordBuiltinType(syntax::Expr* f, Signature* sig);
  void recordCommaOkTypes(syntax::Expr* x, std::span<Operand* const> pair);
  void recordInstance(syntax::Expr* expr, std::span<Type* const> targs, Type* type);
  void recordDef(syntax::NameExpr* id, Object* object) {
    if (id != nullptr) id->object = object;
  }
  void recordUse(syntax::NameExpr* id, Object* object) { id->object = object; }
  void recordSelection(syntax::SelectorExpr* x, SelectionKind kind, Type* recv, Object* object,
                       std::span<const int> index, bool indirect);

  // ------------------------------------------------------------------------------------------------ initorder.cc
  void computeInitOrder();
  void computeStdInitOrder();

  // ------------------------------------------------------------------------------------ directives.cc, size_limits.cc
  void checkDirectives();
  void rememberSize(Type* type, const syntax::Expr* e);
  void largeTypes();

  // ------------------------------------------------------------------------------------------------ const.cc
  void overflow(Operand* x, Pos opPos);
  void representable(Operand* x, Basic* type);
  // The value as `type` holds it; null with *code set.
  const Constant* representation(Operand* x, Basic* type, Code* code);
  void convertUntyped(Operand* x, Type* target);

  // -------------------------------------------------------- expr.cc, operators.cc, untyped.cc, literals.cc, index.cc
  void unary(Operand* x, syntax::Operation* e);
  Type* chanElem(Poser pos, Operand* x, bool recv);  // null: an error was reported
  void updateExprType(syntax::Expr* x, Type* type, bool final);
  void updateExprVal(syntax::Expr* x, const Constant* value);
  // Null: not possible, *code (may be null) says why. *value (may be null): the rounded constant.
  Type* implicitTypeAndValue(Operand* x, Type* target, const Constant** value, Code* code);
  void comparison(Operand* x, Operand* y, syntax::Operator op, bool switchCase = false);
  void shift(Operand* x, Operand* y, syntax::Expr* e, syntax::Operator op);
  void binary(Operand* x, syntax::Expr* e, syntax::Expr* lhs, syntax::Expr* rhs, syntax::Operator op);
  void binaryWith(Operand* x, syntax::Expr* e, syntax::Expr* lhs, syntax::Expr* rhs, syntax::Operator op);
  void matchTypes(Operand* x, Operand* y);
  Target* newTarget(Type* type, std::string_view desc);  // null unless `type` (may be null) is a function type
  ExprKind rawExpr(Target* target, Operand* x, syntax::Expr* e, Type* hint, bool allowGeneric);
  void nonGeneric(Target* target, Operand* x);
  void operation(Operand* x, syntax::Operation* e);
  void typeAssertion(syntax::Expr* e, Operand* x, Type* T, bool typeSwitch);
  void expr(Target* target, Operand* x, syntax::Expr* e);
  void genericExpr(Operand* x, syntax::Expr* e, Type* hint = nullptr);
  std::vector<Operand*> multiExpr(syntax::Expr* e, bool allowCommaOk, bool* commaOk);
  void exprOrType(Operand* x, syntax::Expr* e, bool allowGeneric);
  void exclude(Operand* x, unsigned modeSet);  // bits 1 << mode
  void singleValue(Operand* x);
  void basicLit(Operand* x, syntax::BasicLit* e);
  void funcLit(Operand* x, syntax::FuncLit* e);
  void compositeLit(Operand* x, syntax::CompositeLit* e, Type* hint);
  bool indexExpr(Operand* x, syntax::IndexExpr* e);  // true: a function instantiation
  void sliceExpr(Operand* x, syntax::SliceExpr* e);
  Type* index(syntax::Expr* index, int64_t max, int64_t* value);
  bool isValidIndex(Operand* x, std::string_view what, bool allowNegative);

  // ------------------------------------------------------------- call.cc, selector.cc, builtins.cc, conversions.cc
  // The explicit type arguments when they cannot all be inferred and `infer` is not set; otherwise x is the instance.
  std::vector<Type*> funcInst(Target* target, Pos pos, Operand* x, syntax::IndexExpr* inst, bool infer);
  ExprKind callExpr(Operand* x, syntax::CallExpr* call);
  std::vector<Operand*> exprList(std::span<syntax::Expr*> list);
  Signature* arguments(syntax::CallExpr* call, Signature* sig, std::vector<Type*> targs,
                       std::span<syntax::Expr* const> targExprs, std::vector<Operand*> args,
                       std::vector<std::vector<Type*>> atargs);
  void selector(Operand* x, syntax::SelectorExpr* e, bool wantType);
  bool use(syntax::Expr* e) { return use1(e, false); }
  bool use(std::span<syntax::Expr* const> list) { return useN(list, false); }
  bool useLHS(std::span<syntax::Expr* const> list) { return useN(list, true); }
  bool useN(std::span<syntax::Expr* const> list, bool lhs);
  bool use1(syntax::Expr* e, bool lhs);
  bool builtin(Operand* x, syntax::CallExpr* call, BuiltinId id);
  void conversion(Operand* x, Type* T);

  // ----------------------------------------------------------------------------------- assignments.cc, errsupport.cc
  void assignment(Operand* x, Type* T, std::string_view context);
  void initConst(Const* lhs, Operand* x);
  void initVar(Var* lhs, Operand* x, std::string_view context);
  void assignVar(syntax::Expr* lhs, syntax::Expr* rhs, Operand* x, std::string_view context);
  std::string typesSummary(std::span<Type* const> list, bool variadic, bool hasDots);
  void initVars(std::span<Var* const> lhs, std::span<syntax::Expr*> rhs, syntax::Stmt* returnStmt);
  void assignVars(std::span<syntax::Expr*> lhs, std::span<syntax::Expr*> rhs);
  void shortVarDecl(Poser pos, std::span<syntax::Expr*> lhs, std::span<syntax::Expr*> rhs);
  std::string lookupError(Type* type, Name sel, Object* object, bool structLit);

  // ------------------------------------------------------------------------------------ stmt.cc, range.cc, return.cc
  void funcBody(DeclInfo* decl, std::string_view name, Signature* sig, syntax::BlockStmt* body, const Constant* iota);
  void openScope(const syntax::Node* node);
  void closeScope() { env.scope = env.scope->parent; }
  bool isNil(syntax::Expr* e);
  void stmt(syntax::Stmt* s);
  void condition(syntax::Expr* cond, std::string_view statement);
  void rangeStmt(syntax::ForStmt* s, syntax::RangeClause* clause);
  bool isTerminating(syntax::Stmt* s, Name label);

  // ---------------------------------------------------------- instantiate.cc, infer.cc, subst.cc, missing_method.cc
  // `origin`: Named, Alias or Signature. `expanding` or `context` is not null.
  Type* instance(Pos pos, Type* origin, std::span<Type* const> targs, Named* expanding, Context* context);
  bool validateTArgLen(Pos pos, Name name, size_t want, size_t got);
  // -1: all type arguments satisfy their constraints; otherwise the index of the first that does not, and *cause.
  int verify(Pos pos, std::span<TypeParam* const> tparams, std::span<Type* const> targs, Context* context,
             std::string* cause);
  bool implements(Type* V, Type* T, bool constraint, std::string* cause);
  // Empty: failed, `err` is filled in.
  std::vector<Type*> infer(Pos pos, std::span<TypeParam* const> tparams, std::span<Type* const> targs, Tuple* params,
                           std::span<Operand* const> args, bool reverse, Error* err);
  std::vector<TypeParam*> renameTParams(Pos pos, std::span<TypeParam* const> tparams, Type* type, Type** renamed);
  Type* subst(Pos pos, Type* type, const SubstMap& map, Named* expanding, Context* context);
  // A method of T that V lacks, or null. *wrongType: it has one with another signature.
  Func* missingMethod(Type* V, Type* T, bool isStatic, FunctionRef<bool(Type*, Type*)> equivalent, std::string* cause,
                      bool* wrongType = nullptr);
  bool hasAllMethods(Type* V, Type* T, bool isStatic, FunctionRef<bool(Type*, Type*)> equivalent, std::string* cause);
  std::string interfacePtrError(Type* T);
  bool assertableTo(Type* V, Type* T, std::string* cause);

 private:
  class Enter;
};

// Gives an object its type if it has none yet, whatever its package (types2: check.objDecl, for callers without a
// checker). Universe objects and locals are left alone.
void declareObject(Object* object);

// The expressions of a list, a single expression, or nothing for null. The span may point at the variable given.
inline std::span<syntax::Expr*> unpackExpr(syntax::Expr*& x) {
  if (x == nullptr) return {};
  if (auto* list = syntax::cast<syntax::ListExpr>(x)) return list->elems;
  return {&x, 1};
}

// const.cc. Whether `value` is representable as `type`; *rounded (may be null) is what `type` holds.
bool representableConst(const Constant* value, Basic* type, const Constant** rounded);

// range.cc. False with *cause set when `type` cannot be ranged over. `allowVersion` may be empty.
// `check` (may be null) is for the text of the cause.
bool rangeKeyVal(Type* type, FunctionRef<bool(GoVersion)> allowVersion, Type** key, Type** value, std::string* cause,
                 Checker* check = nullptr);

// assignments.cc, operators.cc. Parts of messages.
std::string measure(int count, std::string_view unit);  // "1 value", "2 values"
std::string_view opName(syntax::Expr* e);
Pos opPos(syntax::Expr* x);

// parameterized.cc, infer.cc
bool isParameterized(std::span<TypeParam* const> tparams, Type* type);
std::string typeParamsString(std::span<TypeParam* const> list);  // "P, Q, and R"

}  // namespace gopark::types
