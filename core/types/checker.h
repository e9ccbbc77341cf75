// The type checker: syntax trees in, typed syntax trees out (the fields under "typed" in syntax/ast.h), errors in gc's
// words and positions. One Checker for each Package.
//
// A user's package is checked as a whole, by checkPackage. A package of the standard library is checked lazily: after
// `collect`, its scope holds objects whose declarations are resolved when somebody looks at them (`resolve`), and whose
// bodies are checked when they are needed (`checkBody`). All checking happens under the compiler's one lock.
//
// The structure follows cmd/compile/internal/types2: a method here has the name and the contract of the method there;
// one .cc file for each of its files. Operands that are null are never passed; `T*` types may be invalidType() but not
// null unless stated. Everything is allocated in the package's arena.
#pragma once

#include <memory>
#include <span>
#include <string>
#include <string_view>
#include <unordered_map>
#include <unordered_set>
#include <vector>

#include "base/function_ref.h"
#include "source/diagnostics.h"
#include "syntax/ast.h"
#include "types/constant.h"
#include "types/context.h"
#include "types/errors.h"
#include "types/lookup.h"
#include "types/mono.h"
#include "types/named.h"
#include "types/operand.h"
#include "types/predicates.h"
#include "types/sizes.h"
#include "types/subst.h"
#include "types/types.h"
#include "types/typeset.h"
#include "types/typestring.h"
#include "types/under.h"
#include "types/universe.h"

namespace gopark::types {

// Finds imported packages; implemented by core/load. The package returned has been collected (or checked).
class Importer {
 public:
  virtual ~Importer() = default;
  // Null with `*error` set to gc's text when it cannot be imported.
  virtual Package* import(std::string_view path, const Package* importing, std::string* error) = 0;
};

struct Config {
  FileSet* files = nullptr;
  Diagnostics* diagnostics = nullptr;
  Importer* importer = nullptr;
  std::string goVersion;  // of the package's module, "go1.27"; empty: the newest
  bool ignoreUnusedImports = false;
  // What gc refuses besides what its type checker does: anonymous interfaces that refer to themselves, functions
  // without a body unless the package has assembly, types of enormous size.
  bool refuseInterfaceCycles = true;
  bool refuseMissingBodies = true;
  bool refuseLargeTypes = true;
  size_t stackLimit = size_t{6} << 20;  // bytes of machine stack that checking may use; see Checker::tooDeep
};

// What is declared at package level (or a method): its syntax and its file's scope.
struct DeclInfo {
  Scope* file = nullptr;
  GoVersion version;
  std::span<Var*> lhs;           // of `var a, b = f()`; otherwise empty
  syntax::Expr* vtyp = nullptr;  // of constants and variables
  syntax::Expr* init = nullptr;  // of constants and variables
  bool inherited = false;        // init is that of a previous constant declaration
  bool lazyInit = false;         // std: the type is known, init has not been checked yet
  syntax::TypeDecl* tdecl = nullptr;
  syntax::FuncDecl* fdecl = nullptr;
  std::span<syntax::EmbeddedFile> embedded;  // of a variable with go:embed directives
  std::unordered_set<Object*> deps;  // package-level objects that init or the body refers to
  bool hasInitializer() const { return init != nullptr || (fdecl != nullptr && fdecl->hasBody()); }
};

// An untyped expression whose final type is not known yet.
struct ExprInfo {
  bool isLhs = false;  // the left operand of a shift with a delayed check
  OperandMode mode = OperandMode::Invalid;
  Basic* type = nullptr;
  const Constant* value = nullptr;
};

// Where the object or statement being checked stands.
struct Environment {
  DeclInfo* decl = nullptr;        // package-level declaration whose initialiser or body is being checked
  Scope* scope = nullptr;          // innermost
  GoVersion version;               // of the file
  const Constant* iota = nullptr;  // in a constant declaration
  Pos errpos;                      // of a constant with an inherited initialiser
  bool inTParamList = false;
  Signature* sig = nullptr;                                  // of the function whose body is being checked
  std::unordered_set<syntax::CallExpr*>* isPanic = nullptr;  // calls of panic in the body
  bool hasLabel = false;
  bool hasCallOrRecv = false;

  Object* lookup(Name name) const { return lookupScope(name, nullptr); }
  Object* lookupScope(Name name, Scope** where) const;
};

// The assignment target that a generic function value is inferred from; see newTarget.
struct Target {
  Signature* sig;
  std::string_view desc;
};

struct ValueMap;  // stmt.cc: the values of a switch's cases

class Checker {
 public:
  // package->files are parsed; package->name is set from them.
  Checker(const Config& config, Package* package);
  ~Checker();
  Checker(const Checker&) = delete;
  Checker& operator=(const Checker&) = delete;

  // ------------------------------------------------------------------------------------------------ the interface

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
  std::span<Object* const> objects() const { return objList; }
  DeclInfo* declInfo(Object* object) const;  // null: not a package-level object of this package or method

  Arena& arena() { return pkg->arena; }
  const Package* package() const { return pkg; }
  GoVersion fileVersion(const syntax::File* file) const;  // of a file of the package that has been collected

  // ------------------------------------------------------------------------------------------- making things (object.cc)

  template <typename T, typename... Args>
  T* make(Args&&... args) {
    return arena().make<T>(std::forward<Args>(args)...);
  }
  template <typename T>
  std::span<T> list(const std::vector<T>& items) {
    return arena().copy(items);
  }
  Operand* newOperand(const Operand& x = {}) { return make<Operand>(x); }
  Tuple* newTuple(const std::vector<Var*>& vars);
  TypeList* newTypeList(std::span<Type* const> types);  // null for an empty list
  Pointer* newPointer(Type* elem) { return make<Pointer>(elem); }
  Slice* newSlice(Type* elem) { return make<Slice>(elem); }
  Array* newArray(Type* elem, int64_t len) { return make<Array>(elem, len); }
  Map* newMap(Type* key, Type* elem) { return make<Map>(key, elem); }
  Chan* newChan(ChanDir dir, Type* elem) { return make<Chan>(dir, elem); }
  Signature* newSignature();  // without parameters and results
  Interface* newInterface();
  Var* newVar(VarKind kind, Pos pos, Package* package, Name name, Type* type);
  Var* newParam(Pos pos, Package* package, Name name, Type* type) {
    return newVar(VarKind::Param, pos, package, name, type);
  }
  Var* newField(Pos pos, Package* package, Name name, Type* type, bool embedded);
  Const* newConst(Pos pos, Package* package, Name name, Type* type, const Constant* value);
  TypeName* newTypeName(Pos pos, Package* package, Name name, Type* type);
  Func* newFunc(Pos pos, Package* package, Name name, Signature* signature);
  PkgName* newPkgName(Pos pos, Package* package, Name name, Package* imported);
  Scope* newScope(Scope* parent, Pos pos, Pos end);

  // ------------------------------------------------------------------------------------------------ errors (errors.cc)

  template <typename... Args>
  std::string msg(const Args&... args) {  // sprintf
    std::string text;
    (append(text, Qualifier(this), args), ...);
    return text;
  }
  template <typename... Args>
  void errorf(Poser at, const Args&... args) {
    report(at.pos, msg(args...), false);
  }
  template <typename... Args>
  void softErrorf(Poser at, const Args&... args) {
    report(at.pos, msg(args...), true);
  }
  template <typename... Args>
  void versionErrorf(Poser at, GoVersion version, const Args&... args) {
    reportVersion(at.pos, version, msg(args...));
  }
  // False, and an error "… requires go1.N or later", when the file's version is too old.
  template <typename... Args>
  bool verifyVersionf(Poser at, GoVersion version, const Args&... args) {
    if (allowVersion(version)) return true;
    versionErrorf(at, version, args...);
    return false;
  }
  bool allowVersion(GoVersion version) const { return !env.version.valid() || env.version >= version; }
  // `firstPart`: length of the first of several parts, which alone tells whether it is a follow-on error.
  void report(Pos pos, std::string text, bool soft, size_t firstPart = std::string::npos);
  void reportVersion(Pos pos, GoVersion version, std::string feature);
  std::string versionHint(Pos pos) const;
  std::string posString(Pos pos) const;           // "file:line:column"
  std::string qualifier(const Package* package);  // the prefix for messages; empty for the package being checked
  // True (and an error at `at` for the first time) when the machine's stack is nearly used up: the caller gives up.
  bool tooDeep(Poser at);

  // ------------------------------------------------------------------------------------------------ check.cc

  // Runs `action` at the end of the current statement or declaration, in the language version of now.
  template <typename F>
  void later(F action) {
    struct Closure final : Action {
      Closure(GoVersion version, F f) : Action(version), f(std::move(f)) {}
      void run() override { f(); }
      F f;
    };
    delayed.push_back(std::make_unique<Closure>(env.version, std::move(action)));
  }
  void processDelayed(size_t top);
  void addDeclDep(Object* to);
  void rememberUntyped(syntax::Expr* e, bool lhs, OperandMode mode, Basic* type, const Constant* value);
  void push(Object* object);
  void pop();
  void initFiles();
  Context* context() { return &context_; }

  // ------------------------------------------------------------------------------------------------ resolver.cc
  void collectObjects();
  void arity(Pos pos, std::span<syntax::NameExpr*> names, std::span<syntax::Expr*> inits, bool constDecl,
             bool inherited);
  void declarePkgObj(syntax::NameExpr* ident, Object* object, DeclInfo* decl);
  Package* importPackage(Pos pos, const std::string& path);
  // *base may be anything in erroneous programs. params (may be null): names of the receiver's type parameters.
  bool unpackRecv(syntax::Expr* rtyp, syntax::Expr** base, std::vector<syntax::NameExpr*>* params);
  TypeName* resolveBaseTypeName(bool* ptr, syntax::NameExpr* name);
  void packageObjects();
  void unusedImports();

  // ------------------------------------------------------------------------------------------------ decl.cc, cycles.cc
  void declare(Scope* scope, syntax::NameExpr* id, Object* object, Pos scopePos);
  // Gives a White object its type; objects of other packages are resolved completely.
  void objDecl(Object* object);
  bool validCycle(Object* object);
  void cycleError(std::span<Object* const> cycle, size_t start);
  void constDecl(Const* object, syntax::Expr* typ, syntax::Expr* init, bool inherited);
  void varDecl(Var* object, std::span<Var*> lhs, syntax::Expr* typ, syntax::Expr* init);
  bool isImportedConstraint(Type* type);
  void typeDecl(TypeName* object, syntax::TypeDecl* decl);
  void collectTypeParams(TypeParamList** to, std::span<syntax::Field*> list);
  Type* bound(syntax::Expr* x);
  TypeParam* declareTypeParam(syntax::NameExpr* name, Pos scopePos);
  void collectMethods(TypeName* object);
  void checkFieldUniqueness(Named* base);
  void funcDecl(Func* object, DeclInfo* decl);
  void declStmt(std::span<syntax::Decl*> list);
  void directCycles();
  bool isComplete(Type* type);
  void validType(Named* type);

  // ---------------------------------------------------------------------------------------- typexpr.cc, struct.cc, …
  void ident(Operand* x, syntax::NameExpr* e, bool wantType);
  Type* typ(syntax::Expr* e) { return declaredType(e, nullptr); }
  Type* varType(syntax::Expr* e);
  void validVarType(syntax::Expr* e, Type* type);
  Type* declaredType(syntax::Expr* e, TypeName* def);
  Type* genericType(syntax::Expr* e, std::string* cause);
  Type* typInternal(syntax::Expr* e, TypeName* def);
  Type* instantiatedType(syntax::Expr* x, std::span<syntax::Expr*> args);
  int64_t arrayLength(syntax::Expr* e);
  // False: an error was reported.
  bool typeList(std::span<syntax::Expr*> list, std::vector<Type*>* types);
  void structType(Struct* type, syntax::StructTypeExpr* e);
  std::string_view tag(syntax::BasicLit* lit);
  void interfaceType(Interface* type, syntax::InterfaceTypeExpr* e, TypeName* def);
  void funcType(Signature* sig, syntax::Field* recv, std::span<syntax::Field*> tparams, syntax::FuncTypeExpr* ftyp);
  Var* collectRecv(syntax::Field* param, Pos scopePos, TypeParamList** recvTypeParams);
  void collectParams(VarKind kind, std::span<syntax::Field*> list, std::vector<syntax::NameExpr*>* names,
                     std::vector<Var*>* params, bool* variadic);
  void declareParams(std::span<syntax::NameExpr* const> names, std::span<Var* const> params, Pos scopePos);
  void validRecv(Pos pos, Var* recv);
  void recordParenthesizedRecvTypes(syntax::Expr* expr, Type* type);
  Type* parseUnion(syntax::Expr* e);  // union.cc

  // ------------------------------------------------------------------------------------------------ alias.cc, named.cc
  Alias* newAlias(TypeName* object, Type* rhs);
  Alias* newAliasInstance(Pos pos, Alias* origin, std::span<Type* const> targs, Named* expanding, Context* context);
  Named* newNamed(TypeName* object, Type* fromRHS);
  Named* newNamedInstance(Pos pos, Named* origin, std::span<Type* const> targs, Named* expanding);
  TypeParam* newTypeParam(TypeName* object, Type* constraint);
  TypeParamList* bindTParams(std::span<TypeParam* const> list);  // numbers them; null for an empty list

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

  // ------------------------------------------------------------------------------------------- initorder.cc, mono.cc
  void computeInitOrder();
  void reportCycle(std::span<Object* const> cycle);
  void monomorph();

  // ------------------------------------------------------------------------------------------------ const.cc
  void overflow(Operand* x, Pos opPos);
  void representable(Operand* x, Basic* type);
  // The value as `type` holds it; null with *code set.
  const Constant* representation(Operand* x, Basic* type, Code* code);
  void invalidConversion(Code code, Operand* x, Type* target);
  void convertUntyped(Operand* x, Type* target);

  // ---------------------------------------------------------------------------------- expr.cc, literals.cc, index.cc
  bool unaryOpAllowed(Operand* x, syntax::Operator op);   // types2's op(unaryOpPredicates, …)
  bool binaryOpAllowed(Operand* x, syntax::Operator op);  // types2's op(binaryOpPredicates, …)
  void unary(Operand* x, syntax::Operation* e);
  Type* chanElem(Poser pos, Operand* x, bool recv);  // null: an error was reported
  void updateExprType(syntax::Expr* x, Type* type, bool final);
  void setExprType(syntax::Expr* x, const ExprInfo& old, Type* type, bool final);
  void updateExprVal(syntax::Expr* x, const Constant* value);
  // Null: not possible, *code (may be null) says why. *value (may be null): the rounded constant.
  Type* implicitTypeAndValue(Operand* x, Type* target, const Constant** value, Code* code);
  void comparison(Operand* x, Operand* y, syntax::Operator op, bool switchCase = false);
  std::string incomparableCause(Type* type);
  void shift(Operand* x, Operand* y, syntax::Expr* e, syntax::Operator op);
  void binary(Operand* x, syntax::Expr* e, syntax::Expr* lhs, syntax::Expr* rhs, syntax::Operator op);
  void binaryWith(Operand* x, syntax::Expr* e, syntax::Expr* lhs, syntax::Expr* rhs, syntax::Operator op);
  void arithmetic(Operand* x, Operand* y, syntax::Expr* e, syntax::Operator op);
  void constantShift(Operand* x, Operand* y, const Constant* value, const Constant* count, syntax::Expr* e,
                     syntax::Operator op);
  void matchTypes(Operand* x, Operand* y);
  Target* newTarget(Type* type, std::string_view desc);  // null unless `type` (may be null) is a function type
  ExprKind rawExpr(Target* target, Operand* x, syntax::Expr* e, Type* hint, bool allowGeneric);
  void nonGeneric(Target* target, Operand* x);
  ExprKind checkOnce(Target* target, Operand* x, syntax::Expr* e, Type* hint);
  ExprKind exprInternal(Target* target, Operand* x, syntax::Expr* e, Type* hint);
  void misplacedExpr(syntax::Expr* e);
  void assertExpr(Operand* x, syntax::AssertExpr* e);
  void operation(Operand* x, syntax::Operation* e);
  void binaryChain(Operand* x, syntax::Operation* e);
  void indirection(Operand* x, syntax::Operation* e);
  void typeAssertion(syntax::Expr* e, Operand* x, Type* T, bool typeSwitch);
  void expr(Target* target, Operand* x, syntax::Expr* e);
  void genericExpr(Operand* x, syntax::Expr* e, Type* hint = nullptr);
  std::vector<Operand*> multiExpr(syntax::Expr* e, bool allowCommaOk, bool* commaOk);
  void exprOrType(Operand* x, syntax::Expr* e, bool allowGeneric);
  void exclude(Operand* x, unsigned modeSet);  // bits 1 << mode
  void singleValue(Operand* x);
  void langCompat(syntax::BasicLit* lit);
  void basicLit(Operand* x, syntax::BasicLit* e);
  void funcLit(Operand* x, syntax::FuncLit* e);
  void compositeLit(Operand* x, syntax::CompositeLit* e, Type* hint);
  bool literalType(syntax::CompositeLit* e, Type* hint, Type** type, Type** base);
  void structLit(Operand* x, syntax::CompositeLit* e, Struct* type, Type* base);
  void keyedStructLit(Operand* x, syntax::CompositeLit* e, Struct* type, Type* base);
  void mapLit(Operand* x, syntax::CompositeLit* e, Map* type);
  int64_t indexedElts(std::span<syntax::Expr*> elts, Type* type, int64_t length);
  bool indexExpr(Operand* x, syntax::IndexExpr* e);  // true: a function instantiation
  void sliceExpr(Operand* x, syntax::SliceExpr* e);
  bool indexOperandComplete(Type* type);
  Type* sliceableType(Operand* x);
  bool sliceOperand(Operand* x, syntax::SliceExpr* e, int64_t* length);
  syntax::Expr* singleIndex(syntax::IndexExpr* e);
  Type* index(syntax::Expr* index, int64_t max, int64_t* value);
  bool isValidIndex(Operand* x, std::string_view what, bool allowNegative);

  // ---------------------------------------------------------------------- call.cc, builtins.cc, conversions.cc
  // The explicit type arguments when they cannot all be inferred and `infer` is not set; otherwise x is the instance.
  std::vector<Type*> funcInst(Target* target, Pos pos, Operand* x, syntax::IndexExpr* inst, bool infer);
  Signature* instantiateSignature(Pos pos, syntax::Expr* expr, Signature* type, std::span<Type* const> targs,
                                  std::span<syntax::Expr* const> exprs);
  bool inferFuncInst(Target* target, Pos pos, Operand* x, syntax::IndexExpr* inst, bool versionOk,
                     std::vector<Type*>* targs);
  ExprKind callExpr(Operand* x, syntax::CallExpr* call);
  void conversionCall(Operand* x, syntax::CallExpr* call);
  Signature* calledSignature(Operand* x);
  bool explicitTypeArgs(syntax::IndexExpr* inst, Signature** sig, std::vector<Type*>* targs,
                        std::span<syntax::Expr*>* exprs);
  void funcCall(Operand* x, syntax::CallExpr* call, syntax::IndexExpr* inst);
  std::vector<Operand*> exprList(std::span<syntax::Expr*> list);
  std::vector<Operand*> genericExprList(std::span<syntax::Expr*> list, std::vector<std::vector<Type*>>* targsList);
  bool funcInstArgument(Operand* x, syntax::Expr* e, bool infer, std::vector<Type*>* targs);
  void genericArgument(Operand* x, syntax::Expr* e, bool infer, std::vector<Type*>* targs);
  Tuple* matchedParams(syntax::CallExpr* call, Signature* sig, size_t nargs, size_t* nparams);
  void argumentCountError(syntax::CallExpr* call, Signature* sig, std::span<Operand* const> args, size_t nparams);
  std::vector<size_t> collectGenericArgs(syntax::CallExpr* call, std::span<Operand* const> args,
                                         std::vector<std::vector<Type*>>& argTypeArgs, std::vector<TypeParam*>* tparams,
                                         std::vector<Type*>* targs);
  bool inferCall(syntax::CallExpr* call, Signature** sig, Tuple** params, std::vector<Type*> targs,
                 std::span<syntax::Expr* const> targExprs, std::span<Operand* const> args,
                 std::vector<std::vector<Type*>>& argTypeArgs);
  Signature* arguments(syntax::CallExpr* call, Signature* sig, std::vector<Type*> targs,
                       std::span<syntax::Expr* const> targExprs, std::vector<Operand*> args,
                       std::vector<std::vector<Type*>> atargs);
  void selector(Operand* x, syntax::SelectorExpr* e, bool wantType);
  void qualifiedIdent(Operand* x, syntax::SelectorExpr* e, PkgName* pkgName);
  bool selectorOperand(Operand* x, syntax::SelectorExpr* e, bool wantType);
  void selectorError(Operand* x, syntax::SelectorExpr* e, const LookupResult& failed);
  bool selectField(Operand* x, syntax::SelectorExpr* e, Var* field, const LookupResult& found);
  bool selectMethod(Operand* x, syntax::SelectorExpr* e, Func* method, const LookupResult& found);
  bool use(syntax::Expr* e) { return use1(e, false); }
  bool use(std::span<syntax::Expr* const> list) { return useN(list, false); }
  bool useLHS(std::span<syntax::Expr* const> list) { return useN(list, true); }
  bool useN(std::span<syntax::Expr* const> list, bool lhs);
  bool use1(syntax::Expr* e, bool lhs);
  bool builtin(Operand* x, syntax::CallExpr* call, BuiltinId id);
  bool hasVarSize(Type* type);
  bool namedVarSize(Named* named);
  Type* applyTypeFunc(FunctionRef<Type*(Type*)> f, Operand* x, BuiltinId id);
  Signature* makeSig(Type* result, std::initializer_list<Type*> args);
  void conversion(Operand* x, Type* T);

  // ----------------------------------------------------------------------------------- assignments.cc, errsupport.cc
  void assignment(Operand* x, Type* T, std::string_view context);
  bool assignUntyped(Operand* x, Type* T, std::string_view context);
  void initConst(Const* lhs, Operand* x);
  void initVar(Var* lhs, Operand* x, std::string_view context);
  Type* lhsVar(syntax::Expr* lhs);
  void assignVar(syntax::Expr* lhs, syntax::Expr* rhs, Operand* x, std::string_view context);
  std::string typesSummary(std::span<Type* const> list, bool variadic, bool hasDots);
  void assignError(std::span<syntax::Expr* const> rhs, int l, int r);
  void returnError(Poser at, std::span<Var* const> lhs, std::span<Operand* const> rhs);
  void initVars(std::span<Var* const> lhs, std::span<syntax::Expr*> rhs, syntax::Stmt* returnStmt);
  void assignVars(std::span<syntax::Expr*> lhs, std::span<syntax::Expr*> rhs);
  std::vector<Var*> shortVarLhs(std::span<syntax::Expr*> lhs, std::vector<Var*>* fresh, bool* hasError);
  void shortVarDecl(Poser pos, std::span<syntax::Expr*> lhs, std::span<syntax::Expr*> rhs);
  std::string lookupError(Type* type, Name sel, Object* object, bool structLit);

  // ------------------------------------------------------------------------------------ stmt.cc, range.cc, return.cc
  void funcBody(DeclInfo* decl, std::string_view name, Signature* sig, syntax::BlockStmt* body, const Constant* iota);
  void usage(Scope* scope);
  void simpleStmt(syntax::Stmt* s);
  void stmtList(std::span<syntax::Stmt*> list);
  void multipleSwitchDefaults(std::span<syntax::CaseClause*> list);
  void multipleSelectDefaults(std::span<syntax::CommClause*> list);
  void openScope(const syntax::Node* node);
  void closeScope() { env.scope = env.scope->parent; }
  void suspendedCall(std::string_view keyword, syntax::Expr* call);
  void caseValues(Operand* x, std::span<syntax::Expr*> values, ValueMap* seen);
  bool isNil(syntax::Expr* e);
  Type* caseTypes(Operand* x, std::span<syntax::Expr*> types, std::vector<std::pair<Type*, syntax::Expr*>>* seen);
  void stmt(syntax::Stmt* s);
  void stmtInternal(syntax::Stmt* s);
  void exprStmt(syntax::ExprStmt* s);
  void sendStmt(syntax::SendStmt* s);
  void assignStmt(syntax::AssignStmt* s);
  void returnStmt(syntax::ReturnStmt* s);
  void condition(syntax::Expr* cond, std::string_view statement);
  void ifStmt(syntax::IfStmt* s);
  void forStmt(syntax::ForStmt* s);
  void selectStmt(syntax::SelectStmt* s);
  void switchStmt(syntax::SwitchStmt* s);
  bool typeSwitchOperand(Operand* x, syntax::TypeSwitchGuard* guard);
  void typeSwitchStmt(syntax::SwitchStmt* s, syntax::TypeSwitchGuard* guard);
  void rangeStmt(syntax::ForStmt* s, syntax::RangeClause* clause);
  void recordConstantRange(Operand* x, syntax::Expr* e);
  void defineRangeVars(syntax::ForStmt* s, Operand* x, syntax::Expr* const (&lhs)[2], Type* const (&rhs)[2]);
  void assignRangeVars(Operand* x, syntax::Expr* const (&lhs)[2], Type* const (&rhs)[2]);
  bool isTerminating(syntax::Stmt* s, Name label);
  bool isTerminatingList(std::span<syntax::Stmt*> list, Name label);

  // ------------------------------------------------------------------ instantiate.cc, infer.cc, subst.cc, lookup.cc
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
  std::string funcString(Func* f, bool pkgInfo);
  bool assertableTo(Type* V, Type* T, std::string* cause);

  // ------------------------------------------------------------------------------------------------ state

  struct Action {
    explicit Action(GoVersion version) : version(version) {}
    virtual ~Action() = default;
    virtual void run() = 0;
    GoVersion version;
  };

  Config conf;
  Package* pkg;
  bool lazy;  // pkg->isStd
  Environment env;
  std::unordered_map<const Object*, DeclInfo*> objMap;
  std::vector<Object*> objList;
  std::vector<PkgName*> imports;
  struct DotImport {
    Scope* scope;
    Object* object;
    PkgName* pkgName;
  };
  std::vector<DotImport> dotImports;
  struct VarSize {
    TypeName* object;  // stands for the type on the object path: an instance has one of its own
    bool known;
    bool varies;
  };
  std::unordered_map<Named*, VarSize> varSizes;  // see hasVarSize
  MonoGraph mono;
  std::unordered_map<TypeName*, std::vector<Func*>> methods;
  std::unordered_map<syntax::Expr*, ExprInfo> untyped;
  std::vector<std::unique_ptr<Action>> delayed;
  std::vector<Object*> objPath;
  std::unordered_map<const Object*, size_t> objPathIdx;

 private:
  friend class Error;
  class Enter;

  void markImports(const Package* package);
  const syntax::File* fileOf(Pos pos) const;
  bool validType0(Type* type, std::vector<Named*>* nest, std::vector<Named*>* path);
  std::vector<Object*> makeObjList(std::span<Named* const> types);
  void finishDelayed();
  void setFileVersion(const syntax::File* file, GoVersion packageVersion);

  struct FileCollector;
  struct MethodInfo {
    Func* func;
    bool pointer;
    syntax::NameExpr* recv;
  };
  DeclInfo* newDeclInfo(Scope* file);
  void addToObjMap(Object* object, DeclInfo* decl);
  void collectDecl(syntax::Decl* decl, FileCollector* collector);
  void collectImport(syntax::ImportDecl* s, Scope* fileScope);
  void dotImport(syntax::ImportDecl* s, PkgName* pkgName, Scope* fileScope);
  void collectConst(syntax::ConstDecl* s, FileCollector* collector);
  void collectVar(syntax::VarDecl* s, Scope* fileScope);
  void collectFunc(syntax::FuncDecl* s, Scope* fileScope);
  void checkFileScope(Scope* scope);
  void associateMethods();

  Type* lazyInitType(syntax::Expr* init);
  void aliasDecl(TypeName* object, syntax::TypeDecl* decl, Type** rhs);
  void namedDecl(TypeName* object, syntax::TypeDecl* decl, Type** rhs);
  void declConst(syntax::ConstDecl* s, size_t index, syntax::ConstDecl* last, bool inherited);
  void declVar(syntax::VarDecl* s);
  void directCycle(TypeName* name, std::unordered_map<TypeName*, int>* index);
  Type* collectGenericRecv(syntax::Field* param, syntax::Expr* base, bool pointer,
                           std::span<syntax::NameExpr* const> names, Pos scopePos, TypeParamList** recvTypeParams);
  Type* typeOfOperand(Operand* x);
  Type* arrayType(syntax::ArrayTypeExpr* e);
  Type* mapType(syntax::MapTypeExpr* e);
  bool declareField(std::unordered_map<Name, Var*>& byName, Var* field);
  void checkEmbedded(Type* type, Pos pos);
  void reportInstanceLoop(int vertex);
  void computeStdInitOrder();
  void anonymousInterfaceCycles();
  // directives.cc
  void checkDirectives();
  void checkLinkname(const syntax::File& file, const syntax::Directive& directive, std::unordered_set<Object*>& linked);
  void checkFunctionDirective(const syntax::FuncDecl& decl, const syntax::Directive& directive);
  void checkEmbed(const syntax::File& file, const syntax::Directive& directive);
  void checkEmbeddedTypes();
  void missingBodies(const std::unordered_set<Object*>& linked);
  void rememberSize(Type* type, const syntax::Expr* e);  // size_limits.cc
  void largeTypes();

  Context context_;
  std::vector<syntax::File*> files_;  // those of the package
  std::vector<DeclInfo*> declInfos_;
  std::vector<MethodInfo> methodInfos_;  // until they are associated
  std::vector<std::unique_ptr<Package>> fakes_;
  // Those written in the source, of a user's package.
  std::vector<std::pair<Interface*, syntax::InterfaceTypeExpr*>> sourceInterfaces_;
  std::vector<std::pair<Type*, Pos>> sourceSizes_;  // channels and arrays likewise, and where to complain
  std::vector<Initializer> initOrder_;
  std::unordered_map<std::string, Package*> impMap_;
  std::unordered_map<std::string, std::unordered_set<std::string>> pkgPathMap_;
  std::unordered_set<const Package*> seenPkgMap_;
  std::unordered_map<const syntax::File*, GoVersion> fileVersions_;
  std::unordered_set<Named*> validTypes_;  // see validType
  size_t incompleteTypes_ = 0;             // met by validType: nothing can be said about types that contain them
  size_t errorCount_ = 0;
  int depth_ = 0;                                       // of entries from outside
  uintptr_t stackBase_ = 0;                             // an address in the frame of the outermost entry; 0: outside
  std::unordered_set<std::string_view> modifiedNames_;  // see mayBeModified
  bool modifiedNamesKnown_ = false;
  bool collected_ = false;
  bool initOrdered_ = false;
  bool tooDeepReported_ = false;
  std::unordered_map<syntax::Expr*, std::pair<Operand, ExprKind>> stops_;  // checkOnce's
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

// conversions to text for messages.
std::string measure(int count, std::string_view unit);  // "1 value", "2 values"
std::string_view opName(syntax::Expr* e);
Pos opPos(syntax::Expr* x);

// infer.cc, typeparam.cc
bool isParameterized(std::span<TypeParam* const> tparams, Type* type);
std::string typeParamsString(std::span<TypeParam* const> list);  // "P, Q, and R"

}  // namespace gopark::types
