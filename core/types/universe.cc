// The predeclared entities (spec, "Predeclared identifiers") and package unsafe.
#include "types/universe.h"

#include "types/checker.h"

namespace gopark::types {

namespace {

struct BasicRow {
  BasicKind kind;
  uint16_t info;
  const char* name;
};

constexpr BasicRow kBasics[] = {
    {BasicKind::Invalid, 0, "invalid type"},
    {BasicKind::Bool, kBoolean, "bool"},
    {BasicKind::Int, kInteger, "int"},
    {BasicKind::Int8, kInteger, "int8"},
    {BasicKind::Int16, kInteger, "int16"},
    {BasicKind::Int32, kInteger, "int32"},
    {BasicKind::Int64, kInteger, "int64"},
    {BasicKind::Uint, kInteger | kUnsigned, "uint"},
    {BasicKind::Uint8, kInteger | kUnsigned, "uint8"},
    {BasicKind::Uint16, kInteger | kUnsigned, "uint16"},
    {BasicKind::Uint32, kInteger | kUnsigned, "uint32"},
    {BasicKind::Uint64, kInteger | kUnsigned, "uint64"},
    {BasicKind::Uintptr, kInteger | kUnsigned, "uintptr"},
    {BasicKind::Float32, kFloat, "float32"},
    {BasicKind::Float64, kFloat, "float64"},
    {BasicKind::Complex64, kComplex, "complex64"},
    {BasicKind::Complex128, kComplex, "complex128"},
    {BasicKind::String, kString, "string"},
    {BasicKind::UnsafePointer, 0, "Pointer"},
    {BasicKind::UntypedBool, kBoolean | kUntyped, "untyped bool"},
    {BasicKind::UntypedInt, kInteger | kUntyped, "untyped int"},
    {BasicKind::UntypedRune, kInteger | kUntyped, "untyped rune"},
    {BasicKind::UntypedFloat, kFloat | kUntyped, "untyped float"},
    {BasicKind::UntypedComplex, kComplex | kUntyped, "untyped complex"},
    {BasicKind::UntypedString, kString | kUntyped, "untyped string"},
    {BasicKind::UntypedNil, kUntyped, "untyped nil"},
};

constexpr auto kExpression = ExprKind::Expression;
constexpr auto kStatement = ExprKind::Statement;

constexpr PredeclaredFunc kFuncs[] = {
    // by BuiltinId
    {"append", 1, true, kExpression},  {"cap", 1, false, kExpression},        {"clear", 1, false, kStatement},
    {"close", 1, false, kStatement},   {"complex", 2, false, kExpression},    {"copy", 2, false, kStatement},
    {"delete", 2, false, kStatement},  {"imag", 1, false, kExpression},       {"len", 1, false, kExpression},
    {"make", 1, true, kExpression},    {"max", 1, true, kExpression},         {"min", 1, true, kExpression},
    {"new", 1, false, kExpression},    {"panic", 1, false, kStatement},       {"print", 0, true, kStatement},
    {"println", 0, true, kStatement},  {"real", 1, false, kExpression},       {"recover", 0, false, kStatement},
    {"Add", 2, false, kExpression},    {"Alignof", 1, false, kExpression},    {"Offsetof", 1, false, kExpression},
    {"Sizeof", 1, false, kExpression}, {"Slice", 2, false, kExpression},      {"SliceData", 1, false, kExpression},
    {"String", 2, false, kExpression}, {"StringData", 1, false, kExpression}, {"assert", 1, false, kStatement},
    {"trace", 0, true, kStatement},
};

class Builder {
 public:
  Builder(Universe& universe, Arena& arena) : u_(universe), arena_(arena) {}

  void build() {
    u_.arena = &arena_;
    u_.scope = arena_.make<Scope>(arena_, nullptr, Pos{}, Pos{});
    u_.unsafePackage = new Package("unsafe", Name("unsafe"));
    u_.unsafePackage->isStd = true;
    u_.unsafePackage->scope = arena_.make<Scope>(arena_, u_.scope, Pos{}, Pos{});
    u_.emptyTuple = arena_.make<Tuple>(std::span<Var*>{});
    u_.emptyInterface = arena_.make<Interface>();
    u_.emptyInterface->complete = true;
    u_.emptyInterface->typeSet = kTopTypeSet;
    defineBasics();
    defineError();
    defineAny();
    defineComparable();
    defineConstants();
    for (int id = 0; id < static_cast<int>(BuiltinId::Assert); id++) defineFunc(static_cast<BuiltinId>(id));
    u_.append = u_.scope->lookup(Name("append"));
  }

  void defineFunc(BuiltinId id) {
    auto* object = make<Builtin>(kFuncs[static_cast<int>(id)].name, invalidBasic());
    object->id = id;
    define(object);
  }

 private:
  Basic* invalidBasic() { return u_.basics[0]; }

  template <typename T>
  T* make(std::string_view name, Type* type) {
    T* object = arena_.make<T>();
    object->name = Name(name);
    object->type = type;
    object->color = Color::Black;
    return object;
  }

  // Exported names go into package unsafe, names with blanks nowhere.
  void define(Object* object) {
    if (object->name.view().find(' ') != std::string_view::npos) return;
    Scope* scope = u_.scope;
    if (object->exported()) {
      scope = u_.unsafePackage->scope;
      object->package = u_.unsafePackage;
    }
    CHECK(scope->insert(object) == nullptr);
  }

  void defineBasics() {
    for (const BasicRow& row : kBasics) {
      auto* type = arena_.make<Basic>(row.kind, row.info, Name(row.name));
      u_.basics[static_cast<int>(row.kind)] = type;
      define(make<TypeName>(row.name, type));
    }
    u_.byteType = arena_.make<Basic>(BasicKind::Uint8, kInteger | kUnsigned, Name("byte"));
    define(make<TypeName>("byte", u_.byteType));
    u_.runeType = arena_.make<Basic>(BasicKind::Int32, kInteger, Name("rune"));
    define(make<TypeName>("rune", u_.runeType));
  }

  // A defined type of the universe, complete.
  Named* defineNamed(std::string_view name, Interface* right) {
    auto* object = make<TypeName>(name, nullptr);
    auto* named = arena_.make<Named>();
    object->type = named;
    named->object = object;
    named->origin = named;
    named->fromRHS = named->underlying = right;
    named->state = kNamedUnpacked | kNamedHasMethods | kNamedHasUnder;
    define(object);
    return named;
  }

  Interface* newInterface() {
    auto* type = arena_.make<Interface>();
    type->complete = true;
    type->typeSet = arena_.make<TypeSet>();
    type->typeSet->terms = kTopTypeSet->terms;
    return type;
  }

  void defineError() {
    Interface* right = newInterface();
    Named* named = defineNamed("error", right);
    auto* recv = make<Var>("", named);
    recv->varKind = VarKind::Recv;
    auto* result = make<Var>("", u_.basics[static_cast<int>(BasicKind::String)]);
    result->varKind = VarKind::Result;
    auto* signature = arena_.make<Signature>();
    signature->recv = recv;
    signature->params = u_.emptyTuple;
    signature->results = arena_.make<Tuple>(arena_.copy(std::vector<Var*>{result}));
    right->methods = arena_.copy(std::vector<Func*>{make<Func>("Error", signature)});
    right->typeSet->methods = right->methods;
    u_.errorType = named;
  }

  void defineAny() {
    auto* object = make<TypeName>("any", nullptr);
    auto* alias = arena_.make<Alias>();
    alias->object = object;
    alias->origin = alias;
    alias->fromRHS = alias->actual = u_.emptyInterface;
    object->type = alias;
    u_.anyObject = object;
    u_.anyType = alias;
    define(object);
  }

  void defineComparable() {
    Interface* right = newInterface();
    right->typeSet->comparable = true;
    u_.comparableType = defineNamed("comparable", right);
    u_.comparableObject = u_.scope->lookup(Name("comparable"));
  }

  void defineConstants() {
    Type* untypedBool = u_.basics[static_cast<int>(BasicKind::UntypedBool)];
    defineConst("true", untypedBool, makeBool(true));
    defineConst("false", untypedBool, makeBool(false));
    defineConst("iota", u_.basics[static_cast<int>(BasicKind::UntypedInt)], makeInt64(0));
    u_.iota = u_.scope->lookup(Name("iota"));
    define(make<Nil>("nil", u_.basics[static_cast<int>(BasicKind::UntypedNil)]));
  }

  void defineConst(std::string_view name, Type* type, const Constant* value) {
    auto* object = make<Const>(name, type);
    object->value = value;
    define(object);
  }

  Universe& u_;
  Arena& arena_;
};

Universe& mutableUniverse() {
  static Universe* built = [] {
    auto* u = new Universe;
    Builder(*u, *new Arena).build();
    return u;
  }();
  return *built;
}

}  // namespace

const Universe& universe() { return mutableUniverse(); }

void definePredeclaredTestFuncs() {
  Universe& u = mutableUniverse();
  if (u.scope->lookup(Name("assert")) != nullptr) return;
  Builder builder(u, *u.arena);
  builder.defineFunc(BuiltinId::Assert);
  builder.defineFunc(BuiltinId::Trace);
}

const PredeclaredFunc& predeclaredFunc(BuiltinId id) { return kFuncs[static_cast<int>(id)]; }

}  // namespace gopark::types
