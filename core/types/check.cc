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

Checker::Checker(const Config& config, Package* package) : conf(config), pkg(package), lazy(package->isStd) {
  for (const auto& file : package->files) {
    if (!package->name.empty() || file->packageName == nullptr) continue;
    if (!file->packageName->value.isBlank()) package->name = file->packageName->value;
  }
}

Checker::~Checker() {
  for (DeclInfo* info : declInfos_) info->~DeclInfo();  // the rest of the arena needs no destruction
}

// An entry from outside, or from the checker of another package: starts with an empty environment, and the outermost
// one finishes what has been delayed.
class Checker::Enter {
 public:
  explicit Enter(Checker* check) : check_(check), saved_(check->env) {
    check_->depth_++;
    if (check_->stackBase_ == 0) {
      check_->stackBase_ = reinterpret_cast<uintptr_t>(__builtin_frame_address(0));
      outermost_ = true;
    }
    check_->env = Environment{};
  }
  ~Enter() {
    if (check_->depth_ == 1) check_->finishDelayed();
    check_->depth_--;
    if (outermost_) check_->stackBase_ = 0;
    check_->env = saved_;
  }

 private:
  Checker* check_;
  Environment saved_;
  bool outermost_ = false;
};

void Checker::finishDelayed() {
  processDelayed(0);
  recordUntyped();
}

void Checker::processDelayed(size_t top) {
  GoVersion saved = env.version;
  // Actions may add actions.
  for (size_t i = top; i < delayed.size(); i++) {
    std::unique_ptr<Action> action = std::move(delayed[i]);
    env.version = action->version;
    action->run();
  }
  delayed.resize(top);
  env.version = saved;
}

void Checker::push(Object* object) {
  objPathIdx[object] = objPath.size();
  objPath.push_back(object);
}

void Checker::pop() {
  objPathIdx.erase(objPath.back());
  objPath.pop_back();
}

DeclInfo* Checker::declInfo(Object* object) const {
  auto found = objMap.find(object);
  return found == objMap.end() ? nullptr : found->second;
}

void Checker::addDeclDep(Object* to) {
  if (env.decl != nullptr && objMap.contains(to)) env.decl->deps.insert(to);
}

void Checker::rememberUntyped(syntax::Expr* e, bool lhs, OperandMode mode, Basic* type, const Constant* value) {
  untyped[e] = ExprInfo{lhs, mode, type, value};
}

// ------------------------------------------------------------------------------------------------ whole packages

void Checker::initFiles() {
  for (const auto& file : pkg->files) {
    if (file->packageName == nullptr) continue;
    Name name = file->packageName->value;
    if (name.isBlank()) {
      errorf(file->packageName, "invalid package name _");
    } else if (name != pkg->name) {
      errorf(file->packageName, "package ", name, "; expected package ", pkg->name);
      continue;
    }
    files_.push_back(file.get());
  }
  GoVersion packageVersion = asGoVersion(conf.goVersion);
  if (packageVersion.valid() && !files_.empty() && packageVersion > kGoCurrent) {
    errorf(files_[0]->packageName, "package requires newer Go version ", packageVersion, " (application built with ",
           kGoCurrent, ")");
  }
  for (const syntax::File* file : files_) setFileVersion(file, packageVersion);
}

// A //go:build line may raise a file's version, and lower it to 1.21 at most.
void Checker::setFileVersion(const syntax::File* file, GoVersion packageVersion) {
  GoVersion version = packageVersion;
  GoVersion fileVersion = asGoVersion(file->goVersion);
  if (fileVersion.valid()) {
    version = std::max(fileVersion, go1_21);
    if (fileVersion > kGoCurrent) {
      errorf(file->packageName, "file requires newer Go version ", fileVersion);
    }
  }
  fileVersions_[file] = version;
}

GoVersion Checker::fileVersion(const syntax::File* file) const {
  auto found = fileVersions_.find(file);
  return found == fileVersions_.end() ? GoVersion{} : found->second;
}

void Checker::collect() {
  if (collected_) return;
  collected_ = true;
  Enter enter(this);
  initFiles();
  collectObjects();
}

bool Checker::checkPackage() {
  Enter enter(this);
  collect();
  directCycles();
  packageObjects();
  processDelayed(0);
  if (lazy) {
    for (Object* object : objList) {
      if (auto* func = cast<Func>(object)) checkBody(func);
      if (auto* var = cast<Var>(object)) initializer(var);
    }
    processDelayed(0);
  }
  computeInitOrder();
  unusedImports();
  recordUntyped();
  if (errorCount_ == 0) monomorph();
  if (errorCount_ == 0 && conf.refuseInterfaceCycles) anonymousInterfaceCycles();
  if (conf.diagnostics->empty() && !lazy) checkDirectives();
  if (errorCount_ == 0) largeTypes();
  return errorCount_ == 0;
}

// ------------------------------------------------------------------------------------------------ lazy checking

void declareObject(Object* object) {
  if (object == nullptr || object->type != nullptr || object->package == nullptr) return;
  if (Checker* check = object->package->checker.get()) check->resolve(object);
}

void Checker::resolve(Object* object) {
  if (object->package != pkg) return declareObject(object);
  if (object->type != nullptr && !objPathIdx.contains(object)) return;
  if (!objMap.contains(object)) return;
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
  if (!initOrdered_) {
    Enter enter(this);
    if (lazy) {
      computeStdInitOrder();
    } else {
      computeInitOrder();
    }
  }
  return initOrder_;
}

}  // namespace gopark::types
