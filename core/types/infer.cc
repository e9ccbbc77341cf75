// Type inference (spec, "Type inference"): finds the type arguments of a generic function from its arguments and from
// the constraints of its type parameters.
#include <algorithm>
#include <optional>

#include "types/checker.h"
#include "types/parameterized.h"
#include "types/unify.h"

namespace gopark::types {
namespace {

// What a constraint says about the structure of its types.
struct CoreTerm {
  Term term;
  bool single;  // there is exactly one specific type
};

// The only term; otherwise the core type, with a tilde if any term has one; nothing if there is no core type.
std::optional<CoreTerm> coreTerm(TypeParam* param) {
  size_t n = 0;
  Term single{false, nullptr};
  bool tilde = false;
  is(param, [&](Term* term) {
    if (term == nullptr) return false;
    n++;
    single = *term;
    tilde = tilde || term->tilde;
    return true;
  });
  if (n == 1) return CoreTerm{single, true};
  if (Type* core = commonUnder(param)) return CoreTerm{{tilde, core}, false};
  return std::nullopt;
}

// One inference, step by step. Every step answers false after having reported to `err`.
class Inference {
 public:
  Inference(Checker* check, Pos pos, std::span<TypeParam* const> tparams, std::vector<Type*> targs, Tuple* params,
            std::span<Operand* const> args, bool reverse, Error* err)
      : check_(check),
        pos_(pos),
        tparams_(tparams),
        targs_(std::move(targs)),
        params_(params),
        args_(args),
        reverse_(reverse),
        err_(err),
        unifier_(tparams, targs_, check->allowVersion(go1_21)) {}

  std::vector<Type*> run();

 private:
  Type* subst(Pos pos, Type* type, std::span<Type* const> args) {
    return check_->subst(pos, type, makeSubstMap(tparams_, args), nullptr, check_->context());
  }
  bool useArguments();
  bool useConstraints();
  bool useConstraint(TypeParam* param);
  bool useUntyped();
  void simplify();
  bool complete();
  void mismatch(Type* tpar, Type* targ, Operand* arg);

  Checker* check_;
  Pos pos_;
  std::span<TypeParam* const> tparams_;
  std::vector<Type*> targs_;
  Tuple* params_;
  std::span<Operand* const> args_;
  bool reverse_;
  Error* err_;
  Unifier unifier_;
  std::vector<size_t> untyped_;  // indices of untyped arguments for parameters that are type parameters
  std::vector<Type*> inferred_;
};

void Inference::mismatch(Type* tpar, Type* targ, Operand* arg) {
  std::vector<Type*> targs = unifier_.inferred(tparams_);
  if (std::all_of(targs.begin(), targs.end(), [](Type* t) { return t == nullptr; })) {
    err_->addf(arg, "type ", targ, " of ", arg->expr, " does not match ", tpar, " (cannot infer ",
               typeParamsString(tparams_), ")");
    return;
  }
  Type* inferred = subst(arg->pos(), tpar, targs);
  if (inferred == tpar) {
    err_->addf(arg, "type ", targ, " of ", arg->expr, " does not match ", tpar);
  } else if (reverse_) {
    err_->addf(arg, "inferred type ", inferred, " for ", tpar, " does not match type ", targ, " of ", arg->expr);
  } else {
    err_->addf(arg, "type ", targ, " of ", arg->expr, " does not match inferred type ", inferred, " for ", tpar);
  }
}

bool Inference::useArguments() {
  for (size_t i = 0; i < args_.size(); i++) {
    Operand* arg = args_[i];
    Type* par = params_->vars[i]->type;
    if (!isParameterized(tparams_, par) && !isParameterized(tparams_, arg->typ)) continue;
    if (isTyped(arg->typ)) {
      if (!unifier_.unify(par, arg->typ, kUnifyAssign)) {
        mismatch(par, arg->typ, arg);
        return false;
      }
    } else if (par->kind() == TypeKind::TypeParam && !arg->isNil()) {
      // An untyped constant's default type is basic: it can be the argument of a lone type parameter only.
      untyped_.push_back(i);
    }
  }
  return true;
}

bool Inference::useConstraint(TypeParam* param) {
  Type* tx = unifier_.at(param);
  if (auto core = coreTerm(param)) {
    if (tx != nullptr) {
      if (!unifier_.unify(tx, core->term.type, kUnifyInexact)) {
        err_->addf(pos_, param, " (type ", tx, ") does not satisfy ", param->bound);
        return false;
      }
    } else if (core->single && !core->term.tilde) {
      unifier_.set(param, core->term.type);  // no other type is possible
    }
  }
  // A known type argument must have the constraint's methods, which may tell about further type parameters. While it
  // contains type parameters itself its methods are not the final ones.
  if (tx == nullptr || isParameterized(tparams_, tx)) return true;
  std::string cause;
  auto unify = [&](Type* x, Type* y) { return unifier_.unify(x, y, kUnifyExact); };
  if (check_->hasAllMethods(tx, iface(param), true, unify, &cause)) return true;
  err_->addf(pos_, param, " (type ", tx, ") does not satisfy ", param->bound, " ", cause);
  return false;
}

bool Inference::useConstraints() {
  size_t before;
  do {
    before = unifier_.unknowns();
    for (TypeParam* param : tparams_) {
      if (!useConstraint(param)) return false;
    }
  } while (unifier_.unknowns() != before);
  return true;
}

// Parameters that have only untyped arguments get the default type of the "largest" of them.
bool Inference::useUntyped() {
  std::vector<std::pair<TypeParam*, Type*>> largest;
  for (size_t i : untyped_) {
    auto* param = as<TypeParam>(params_->vars[i]->type);
    if (unifier_.at(param) != nullptr) continue;
    Operand* arg = args_[i];
    auto found = std::find_if(largest.begin(), largest.end(), [&](auto& entry) { return entry.first == param; });
    if (found == largest.end()) {
      largest.push_back({param, arg->typ});
      continue;
    }
    Type* max = maxType(found->second, arg->typ);
    if (max == nullptr) {
      err_->addf(arg, "mismatched types ", found->second, " and ", arg->typ, " (cannot infer ", param, ")");
      return false;
    }
    found->second = max;
  }
  for (auto& [param, type] : largest) unifier_.set(param, defaultType(type));
  return true;
}

// Inferred types may mention other type parameters: [P ~[]Q, Q any] gives P = []Q. Replaces them until nothing changes.
void Inference::simplify() {
  killCycles(tparams_, inferred_);
  std::vector<size_t> dirty;
  for (size_t i = 0; i < inferred_.size(); i++) {
    if (inferred_[i] != nullptr && targs_[i] == nullptr) dirty.push_back(i);
  }
  while (!dirty.empty()) {
    std::vector<size_t> still;
    std::vector<Type*> args = inferred_;
    for (size_t i : dirty) {
      Type* before = inferred_[i];
      Type* after = subst(Pos{}, before, args);
      if (after == before) continue;
      // A generic function argument whose type parameters have all been found is not generic any more.
      auto* sig = cast<Signature>(after);
      if (sig != nullptr && sig->typeParams != nullptr && !isParameterized(tparams_, sig)) sig->typeParams = nullptr;
      inferred_[i] = after;
      still.push_back(i);
    }
    dirty = std::move(still);
  }
}

bool Inference::complete() {
  for (size_t i = 0; i < inferred_.size(); i++) {
    if (inferred_[i] != nullptr && !isParameterized(tparams_, inferred_[i])) continue;
    TypeName* object = tparams_[i]->object;
    err_->addf(pos_, "cannot infer ", object->name, " (declared at ", check_->posString(object->pos), ")");
    return false;
  }
  return true;
}

std::vector<Type*> Inference::run() {
  // What is known already is put in first: then arguments are checked against it by assignment later, which tells more
  // than a failing unification.
  if (params_ != nullptr && params_->size() > 0) params_ = as<Tuple>(subst(Pos{}, params_, targs_));
  if (!useArguments() || !useConstraints() || !useUntyped()) return {};
  inferred_ = unifier_.inferred(tparams_);
  simplify();
  if (!complete()) return {};
  return inferred_;
}

}  // namespace

std::vector<Type*> Checker::infer(Pos pos, std::span<TypeParam* const> tparams, std::span<Type* const> targs,
                                  Tuple* params, std::span<Operand* const> args, bool reverse, Error* err) {
  size_t n = tparams.size();
  CHECK(n > 0 && targs.size() <= n);
  CHECK((params == nullptr ? 0 : params->size()) == args.size());
  std::vector<Type*> known(targs.begin(), targs.end());
  known.resize(n);
  if (std::find(known.begin(), known.end(), nullptr) == known.end()) return known;
  // After an error in the arguments nothing can be said.
  if (std::any_of(args.begin(), args.end(), [](Operand* arg) { return !arg->isValid(); })) return {};
  return Inference(this, pos, tparams, std::move(known), params, args, reverse, err).run();
}

// In a recursive call f(x) inside f the type parameters to be found are not those of the surrounding f: they get
// identities of their own.
std::vector<TypeParam*> Checker::renameTParams(Pos pos, std::span<TypeParam* const> tparams, Type* type,
                                               Type** renamed) {
  *renamed = type;
  std::vector<TypeParam*> fresh;
  for (TypeParam* param : tparams) {
    TypeName* name = newTypeName(param->object->pos, param->object->package, param->object->name, nullptr);
    TypeParam* copy = newTypeParam(name, nullptr);
    copy->index = param->index;
    fresh.push_back(copy);
  }
  if (fresh.empty()) return fresh;
  SubstMap map = makeRenameMap(tparams, fresh);
  for (size_t i = 0; i < fresh.size(); i++) fresh[i]->bound = subst(pos, tparams[i]->bound, map, nullptr, context());
  *renamed = subst(pos, type, map, nullptr, context());
  return fresh;
}

std::string typeParamsString(std::span<TypeParam* const> list) {
  std::string text;
  for (size_t i = 0; i < list.size(); i++) {
    if (i > 0 && list.size() > 2) text += ',';
    if (i > 0) text += i + 1 == list.size() ? " and " : " ";
    text += list[i]->object->name.view();
  }
  return text;
}

}  // namespace gopark::types
