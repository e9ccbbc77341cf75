// Go's types, objects, scopes and packages, as the type checker builds them and as lowering reads them.
//
// Ownership: types and objects live in the Arena of the Package whose checking made them, or in the universe's, and are
// immutable once complete. They are compared with `identical` (predicates.h), not by pointer. Sets that are computed on
// demand (type sets, method sets, under types) are computed under the compiler's single lock.
#pragma once

#include <cstdint>
#include <memory>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "base/arena.h"
#include "base/check.h"
#include "base/name.h"
#include "source/source.h"
#include "syntax/ast.h"

namespace gopark::types {

class Checker;
class Context;
class Named;
class Signature;
class TypeParam;
class TypeSet;
class Tuple;
struct DeclInfo;

// ---------------------------------------------------------------------------------------------------------- types

enum class TypeKind : uint8_t {
  Basic,
  Array,
  Slice,
  Struct,
  Pointer,
  Tuple,
  Signature,
  Interface,
  Map,
  Chan,
  Named,
  TypeParam,
  Union,
  Alias,
};

class Type {
 public:
  TypeKind kind() const { return kind_; }
  Type(const Type&) = delete;
  Type& operator=(const Type&) = delete;

  // For later stages to attach what they derive from a type (layout, descriptor); an index into their own table.
  mutable uint32_t lowerId = 0;

 protected:
  explicit Type(TypeKind kind) : kind_(kind) {}

 private:
  TypeKind kind_;
};

// `as` demands the kind, `cast` answers null for another kind or null. Neither looks through Named or Alias: apply
// `under` (under.h) or `unalias` first.
template <typename T>
T* as(Type* type) {
  CHECK(type != nullptr && type->kind() == T::kKind);
  return static_cast<T*>(type);
}
template <typename T>
T* cast(Type* type) {
  return type != nullptr && type->kind() == T::kKind ? static_cast<T*>(type) : nullptr;
}

enum class BasicKind : uint8_t {
  Invalid,
  Bool,
  Int,
  Int8,
  Int16,
  Int32,
  Int64,
  Uint,
  Uint8,
  Uint16,
  Uint32,
  Uint64,
  Uintptr,
  Float32,
  Float64,
  Complex64,
  Complex128,
  String,
  UnsafePointer,
  UntypedBool,
  UntypedInt,
  UntypedRune,
  UntypedFloat,
  UntypedComplex,
  UntypedString,
  UntypedNil,
};

enum BasicInfo : uint16_t {
  kBoolean = 1 << 0,
  kInteger = 1 << 1,
  kUnsigned = 1 << 2,
  kFloat = 1 << 3,
  kComplex = 1 << 4,
  kString = 1 << 5,
  kUntyped = 1 << 6,
  kOrdered = kInteger | kFloat | kString,
  kNumeric = kInteger | kFloat | kComplex,
  kConstType = kBoolean | kNumeric | kString,
};

class Basic : public Type {
 public:
  static constexpr TypeKind kKind = TypeKind::Basic;
  Basic(BasicKind basic, uint16_t info, Name name) : Type(kKind), basic(basic), info(info), name(name) {}
  const BasicKind basic;
  const uint16_t info;
  const Name name;  // "byte" and "rune" are types of their own that are identical to uint8 and int32
};

class Array : public Type {
 public:
  static constexpr TypeKind kKind = TypeKind::Array;
  Array(Type* elem, int64_t len) : Type(kKind), elem(elem), len(len) {}
  Type* elem;
  int64_t len;  // < 0: unknown, after an error
};

class Slice : public Type {
 public:
  static constexpr TypeKind kKind = TypeKind::Slice;
  explicit Slice(Type* elem) : Type(kKind), elem(elem) {}
  Type* elem;
};

class Pointer : public Type {
 public:
  static constexpr TypeKind kKind = TypeKind::Pointer;
  explicit Pointer(Type* elem) : Type(kKind), elem(elem) {}
  Type* elem;
};

class Map : public Type {
 public:
  static constexpr TypeKind kKind = TypeKind::Map;
  Map(Type* key, Type* elem) : Type(kKind), key(key), elem(elem) {}
  Type* key;
  Type* elem;
};

using syntax::ChanDir;

class Chan : public Type {
 public:
  static constexpr TypeKind kKind = TypeKind::Chan;
  Chan(ChanDir dir, Type* elem) : Type(kKind), dir(dir), elem(elem) {}
  ChanDir dir;
  Type* elem;
};

class Struct : public Type {
 public:
  static constexpr TypeKind kKind = TypeKind::Struct;
  Struct() : Type(kKind) {}
  std::span<Var*> fields;
  std::span<std::string_view> tags;  // empty, or one for each field
  std::span<uint32_t> byName;        // lookup.cc's: the fields of a large struct, sorted by their names
  // sizes.cc's: of a struct that has been laid out.
  enum class Layout : uint8_t { Unknown, InProgress, Incomplete, Known } layout = Layout::Unknown;
  int64_t size = 0;
  int64_t align = 1;
  std::string_view tag(size_t i) const { return i < tags.size() ? tags[i] : std::string_view{}; }
};

// An ordered list of variables: parameters, results. Also the type of a multi-value expression.
class Tuple : public Type {
 public:
  static constexpr TypeKind kKind = TypeKind::Tuple;
  explicit Tuple(std::span<Var*> vars) : Type(kKind), vars(vars) {}
  std::span<Var*> vars;
  size_t size() const { return vars.size(); }
};

// Type parameters / type arguments.
class TypeParamList {
 public:
  std::span<TypeParam*> list;
  size_t size() const { return list.size(); }
};
class TypeList {
 public:
  std::span<Type*> list;
  size_t size() const { return list.size(); }
};

class Signature : public Type {
 public:
  static constexpr TypeKind kKind = TypeKind::Signature;
  Signature() : Type(kKind) {}
  TypeParamList* recvTypeParams = nullptr;  // null: none
  TypeParamList* typeParams = nullptr;      // null: not generic
  Scope* scope = nullptr;                   // of parameters and body; null for instantiated signatures
  Var* recv = nullptr;                      // null: a function
  Var* recvOld = nullptr;                   // of a method value or expression: the receiver it had (see call.cc)
  Tuple* params = nullptr;                  // never null once complete
  Tuple* results = nullptr;                 // never null once complete
  bool variadic = false;  // the last parameter's type is a slice (or string, for append's special case)
};

class Interface : public Type {
 public:
  static constexpr TypeKind kKind = TypeKind::Interface;
  Interface() : Type(kKind) {}
  Checker* checker = nullptr;  // for the lazy computation and its errors; null after completion
  std::span<Func*> methods;    // explicitly declared
  std::span<Type*> embeddeds;
  std::span<Pos> embedPos;     // parallel to embeddeds, or empty
  bool implicit = false;       // stands for a constraint literal such as ~T or A|B
  bool complete = false;       // all fields are set
  TypeSet* typeSet = nullptr;  // see typeset.h; computed on demand
};

struct Term {
  bool tilde;
  Type* type;
};

class Union : public Type {
 public:
  static constexpr TypeKind kKind = TypeKind::Union;
  Union() : Type(kKind) {}
  std::span<Term*> terms;
};

class TypeName;

// A defined type; an instance of a generic one has `origin` ≠ this and `typeArgs`. Underlying type and methods of an
// instance are computed lazily: use `under()` and the functions in named.h, not the fields.
class Named : public Type {
 public:
  static constexpr TypeKind kKind = TypeKind::Named;
  Named() : Type(kKind) {}
  Checker* checker = nullptr;           // of the package that declares or instantiates it; null: universe
  TypeName* object = nullptr;           // the declaring object (of the origin)
  Named* origin = nullptr;              // this, unless an instance
  TypeParamList* typeParams = nullptr;  // of a generic type (null for instances)
  TypeList* typeArgs = nullptr;         // of an instance
  Type* fromRHS = nullptr;              // the declaration's right-hand side
  Type* underlying = nullptr;           // null until resolved
  std::span<Func*> methods;             // declared methods (origin), or expanded ones (instance; null entries: not yet)
  std::span<uint32_t> byName;           // named.cc's: many methods, sorted by their names
  Context* context = nullptr;           // of an instance that is being expanded
  Pos pos;                              // of an instance: where it was made
  uint8_t state = 0;                    // see named.cc
};

class Alias : public Type {
 public:
  static constexpr TypeKind kKind = TypeKind::Alias;
  Alias() : Type(kKind) {}
  TypeName* object = nullptr;
  Alias* origin = nullptr;
  TypeParamList* typeParams = nullptr;
  TypeList* typeArgs = nullptr;
  Type* fromRHS = nullptr;  // may be an Alias
  Type* actual = nullptr;   // never an Alias, once known
};

class TypeParam : public Type {
 public:
  static constexpr TypeKind kKind = TypeKind::TypeParam;
  TypeParam() : Type(kKind) {}
  Checker* checker = nullptr;
  uint64_t id = 0;  // unique
  TypeName* object = nullptr;
  int index = -1;  // in its list
  Type* bound = nullptr;
};

// -------------------------------------------------------------------------------------------------------- objects

enum class ObjectKind : uint8_t { PkgName, Const, TypeName, Var, Func, Label, Builtin, Nil };

enum class Color : uint8_t { White, Grey, Black };  // declaration not begun, in progress, done

// A named language entity.
class Object {
 public:
  ObjectKind kind() const { return kind_; }
  Pos pos;
  Name name;
  Package* package = nullptr;  // null: universe
  Type* type = nullptr;        // null until declared
  Scope* parent = nullptr;     // where it is declared; null for fields and methods
  uint32_t order = 0;          // of declaration in the package, from 1
  Pos scopePos;                // where its scope begins
  Color color = Color::White;
  bool exported() const { return isExported(name.view()); }

  // For lowering: an index into its own table.
  mutable uint32_t lowerId = 0;

 protected:
  explicit Object(ObjectKind kind) : kind_(kind) {}

 private:
  ObjectKind kind_;
};

template <typename T>
T* as(Object* object) {
  CHECK(object != nullptr && object->kind() == T::kKind);
  return static_cast<T*>(object);
}
template <typename T>
T* cast(Object* object) {
  return object != nullptr && object->kind() == T::kKind ? static_cast<T*>(object) : nullptr;
}

class PkgName : public Object {
 public:
  static constexpr ObjectKind kKind = ObjectKind::PkgName;
  PkgName() : Object(kKind) {}
  Package* imported = nullptr;
  bool used = false;
};

class Const : public Object {
 public:
  static constexpr ObjectKind kKind = ObjectKind::Const;
  Const() : Object(kKind) {}
  const Constant* value = nullptr;
};

class TypeName : public Object {
 public:
  static constexpr ObjectKind kKind = ObjectKind::TypeName;
  TypeName() : Object(kKind) {}
};

enum class VarKind : uint8_t { Package, Local, Recv, Param, Result, Field };

class Var : public Object {
 public:
  static constexpr ObjectKind kKind = ObjectKind::Var;
  Var() : Object(kKind) {}
  VarKind varKind = VarKind::Local;
  bool embedded = false;  // of a field
  bool isField = false;
  bool used = false;
  Var* origin = nullptr;  // the field of the generic type that this one instantiates; null: itself
};

// A function, or a method (type->recv ≠ null).
class Func : public Object {
 public:
  static constexpr ObjectKind kKind = ObjectKind::Func;
  Func() : Object(kKind) {}
  Signature* signature() const { return static_cast<Signature*>(type); }
  bool hasPtrRecv = false;           // of a concrete method
  Func* origin = nullptr;            // of an instantiated method; null: itself
  syntax::FuncDecl* decl = nullptr;  // null: interface method, instance (see origin), universe's error.Error
  DeclInfo* declInfo = nullptr;      // the checker's
  bool bodyChecked = false;
};

class Label : public Object {
 public:
  static constexpr ObjectKind kKind = ObjectKind::Label;
  Label() : Object(kKind) {}
  bool used = false;
};

enum class BuiltinId : uint8_t {
  Append,
  Cap,
  Clear,
  Close,
  Complex,
  Copy,
  Delete,
  Imag,
  Len,
  Make,
  Max,
  Min,
  New,
  Panic,
  Print,
  Println,
  Real,
  Recover,
  // package unsafe
  Add,
  Alignof,
  Offsetof,
  Sizeof,
  Slice,
  SliceData,
  String,
  StringData,
  // for tests of the checker itself
  Assert,
  Trace,
};

class Builtin : public Object {
 public:
  static constexpr ObjectKind kKind = ObjectKind::Builtin;
  Builtin() : Object(kKind) {}
  BuiltinId id = BuiltinId::Append;
};

class Nil : public Object {
 public:
  static constexpr ObjectKind kKind = ObjectKind::Nil;
  Nil() : Object(kKind) {}
};

// How x.f was found. For a field or method reached through embedded fields, `index` is the path: all but the last are
// field indices, the last is the field's or method's (for a Named: its index in the method list; for an interface: in
// the sorted type set's method list).
enum class SelectionKind : uint8_t { FieldVal, MethodVal, MethodExpr };

class Selection {
 public:
  SelectionKind kind;
  Type* recv;      // type of x in x.f
  Object* object;  // the field (Var) or method (Func, instantiated where recv is)
  std::span<int> index;
  bool indirect;  // a pointer was followed on the way
};

// ---------------------------------------------------------------------------------------------- scopes, packages

class Scope {
 public:
  // `arena` must live as long as the scope; the objects' lists are in it.
  // Adds itself to the parent's children unless the parent is the universe (whose parent is null).
  Scope(Arena& arena, Scope* parent, Pos pos, Pos end);
  Scope* parent;
  Pos pos, end;
  bool isFunc = false;
  Scope* firstChild = nullptr;  // in order of creation, linked by nextSibling
  Scope* lastChild = nullptr;
  Scope* nextSibling = nullptr;

  // The object with that name in this scope alone, or null. Package scopes resolve lazily: an object may be White.
  Object* lookup(Name name) const;
  // Null, or the object that has the name already (then nothing is inserted). Sets object->parent if it has none.
  Object* insert(Object* object);
  const std::span<Object* const> elems() const { return {elems_, size_}; }  // in order of insertion
  std::vector<Name> names() const;                                          // sorted

 private:
  size_t slot(Name name) const;
  void grow();

  // A list, and behind it (once there are more than a few) a hash table of indices + 1.
  Arena* arena_;
  Object** elems_ = nullptr;
  uint32_t size_ = 0;
  uint32_t capacity_ = 0;
  uint32_t* table_ = nullptr;
  uint32_t tableMask_ = 0;
};

// A variable (or several, for `var a, b = f()`) and its initialiser, in initialisation order.
struct Initializer {
  std::span<Var*> lhs;
  syntax::Expr* rhs;
};

class Package {
 public:
  Package(std::string path, Name name);  // package.cc
  ~Package();
  std::string path;
  Name name;
  Scope* scope = nullptr;
  std::vector<Package*> imports;                     // direct, in source order, without duplicates
  std::vector<std::unique_ptr<syntax::File>> files;  // empty for unsafe
  std::string goVersion;                             // "go1.27"; empty: the newest
  std::vector<Func*> initFuncs;                      // init functions, in order of files and declarations
  bool isStd = false;                                // lazily checked: bodies and unreferenced objects on demand
  bool fake = false;                                 // could not be loaded; an error has been reported
  Arena arena;
  std::unique_ptr<Checker> checker;  // kept for lazy checking (std) — see checker.h
};

}  // namespace gopark::types
