// The entry points of the checker, delayed actions, and the phases of a whole check.
#include "types/checker.h"

#include "syntax/parser.h"

namespace gopark::types {

Object* Environment::lookupScope(Name name, Scope** where) const {
  for (Scope* s = scope; s != nullptr; s = s->parent) {
    if (Object* object = s->lookup(name)) {
      if (where != nullptr) *where = s;
      return object;
    }
  }
  return nullptr;
}

Checker::Checker(const Config& config, Package* package)
    : Factory(package->arena), Reporter(conf, package, env, files), conf(config), pkg(package), lazy(package->isStd) {
  for (const auto& file : package->files) {
    if (!package->name.empty() || file->packageName == nullptr) continue;
    if (!file->packageName->value.isBlank()) package->name = file->packageName->value;
  }
}

Checker::~Checker() = default;

// An entry from outside, or from the checker of another package: starts with an empty environment, and the outermost
// one finishes what has been delayed.
class Checker::Enter {
 public:
  explicit Enter(Checker* check) : check_(check), saved_(check->env) {
    check_->nesting.entries++;
    if (check_->nesting.stackBase == 0) {
      check_->nesting.stackBase = reinterpret_cast<uintptr_t>(__builtin_frame_address(0));
      outermost_ = true;
    }
    check_->env = Environment{};
  }
  ~Enter() {
    if (check_->nesting.entries == 1) {
      check_->processDelayed(0);
      check_->recordUntyped();
    }
    check_->nesting.entries--;
    if (outermost_) check_->nesting.stackBase = 0;
    check_->env = saved_;
  }

 private:
  Checker* check_;
  Environment saved_;
  bool outermost_ = false;
};

void Checker::addDeclDep(Object* to) {
  if (env.decl != nullptr && declarations.contains(to)) env.decl->deps.insert(to);
}

void Checker::rememberUntyped(syntax::Expr* e, bool lhs, OperandMode mode, Basic* type, const Constant* value) {
  untyped[e] = ExprInfo{lhs, mode, type, value};
}

bool Checker::tooDeep(Poser at) {
  // (Not the address of a variable: sanitizers keep these elsewhere.)
  uintptr_t address = reinterpret_cast<uintptr_t>(__builtin_frame_address(0));
  uintptr_t used = nesting.stackBase > address ? nesting.stackBase - address : address - nesting.stackBase;
  if (nesting.stackBase == 0 || used < conf.stackLimit) return false;
  if (!nesting.reported) errorf(at, "expression or type is nested too deeply");
  nesting.reported = true;
  return true;
}

// ------------------------------------------------------------------------------------------------ whole packages

namespace {

// A //go:build line may raise a file's version, and lower it to 1.21 at most.
void setFileVersion(Checker* check, const syntax::File* file, GoVersion packageVersion) {
  GoVersion version = packageVersion;
  GoVersion fileVersion = asGoVersion(file->goVersion);
  if (fileVersion.valid()) {
    version = std::max(fileVersion, go1_21);
    if (fileVersion > kGoCurrent) {
      check->errorf(file->packageName, "file requires newer Go version ", fileVersion);
    }
  }
  check->files.versions[file] = version;
}

void initFiles(Checker* check) {
  for (const auto& file : check->pkg->files) {
    if (file->packageName == nullptr) continue;
    Name name = file->packageName->value;
    if (name.isBlank()) {
      check->errorf(file->packageName, "invalid package name _");
    } else if (name != check->pkg->name) {
      check->errorf(file->packageName, "package ", name, "; expected package ", check->pkg->name);
      continue;
    }
    check->files.list.push_back(file.get());
  }
  GoVersion packageVersion = asGoVersion(check->conf.goVersion);
  if (packageVersion.valid() && !check->files.list.empty() && packageVersion > kGoCurrent) {
    check->errorf(check->files.list[0]->packageName, "package requires newer Go version ", packageVersion,
                  " (application built with ", kGoCurrent, ")");
  }
  for (const syntax::File* file : check->files.list) setFileVersion(check, file, packageVersion);
}

}  // namespace

void Checker::collect() {
  if (collected) return;
  collected = true;
  Enter enter(this);
  initFiles(this);
  collectObjects();
}

bool Checker::checkPackage() {
  Enter enter(this);
  collect();
  directCycles();
  packageObjects();
  processDelayed(0);
  if (lazy) {
    for (Object* object : declarations.objects()) {
      if (auto* func = cast<Func>(object)) checkBody(func);
      if (auto* var = cast<Var>(object)) initializer(var);
    }
    processDelayed(0);
  }
  computeInitOrder();
  unusedImports();
  recordUntyped();
  if (errorCount() == 0) mono.check(this);
  if (errorCount() == 0 && conf.refuseInterfaceCycles) anonymousInterfaceCycles();
  if (conf.diagnostics->empty() && !lazy) checkDirectives();
  if (errorCount() == 0) largeTypes();
  return errorCount() == 0;
}

// ------------------------------------------------------------------------------------------------ lazy checking

void declareObject(Object* object) {
  if (object == nullptr || object->type != nullptr || object->package == nullptr) return;
  if (Checker* check = object->package->checker.get()) check->resolve(object);
}

void Checker::resolve(Object* object) {
  if (object->package != pkg) return declareObject(object);
  if (object->type != nullptr && !objPath.contains(object)) return;
  if (!declarations.contains(object)) return;
  Enter enter(this);
  objDecl(object);
}

void Checker::checkBody(Func* func) {
  if (func->origin != nullptr) func = func->origin;
  if (func->package != pkg) {
    if (func->package != nullptr && func->package->checker != nullptr) func->package->checker->checkBody(func);
    return;
  }
  DeclInfo* decl = declInfo(func);
  if (decl == nullptr || func->bodyChecked) return;
  Enter enter(this);
  objDecl(func);
  if (func->bodyChecked || !decl->fdecl->hasBody()) return;
  func->bodyChecked = true;
  if (decl->fdecl->body == nullptr) {
    Diagnostics ignored;
    syntax::parseBody(decl->fdecl, conf.diagnostics == nullptr ? ignored : *conf.diagnostics);
  }
  if (decl->fdecl->body == nullptr) return;
  env.version = decl->version;
  funcBody(decl, func->name.view(), func->signature(), decl->fdecl->body, nullptr);
}

syntax::Expr* Checker::initializer(Var* var) {
  if (var->origin != nullptr) var = var->origin;
  if (var->package != pkg) {
    if (var->package == nullptr || var->package->checker == nullptr) return nullptr;
    return var->package->checker->initializer(var);
  }
  DeclInfo* decl = declInfo(var);
  if (decl == nullptr) return nullptr;
  Enter enter(this);
  objDecl(var);
  if (decl->lazyInit) {
    decl->lazyInit = false;
    env.scope = decl->file;
    env.version = decl->version;
    env.decl = decl;
    Operand x;
    expr(newTarget(var->type, var->name.view()), &x, decl->init);
    initVar(var, &x, "variable declaration");
  }
  return decl->init;
}

const std::vector<Initializer>& Checker::initOrder() {
  if (!initializers.has_value()) {
    Enter enter(this);
    if (lazy) {
      computeStdInitOrder();
    } else {
      computeInitOrder();
    }
  }
  return *initializers;
}

}  // namespace gopark::types
