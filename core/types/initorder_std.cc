// The initialisation order of a lazily checked package. Checking every body to learn its dependencies would cost more
// than the program does; here dependencies are found by looking for names in the text of initialisers and of the
// functions that they mention. That finds too many (a local variable may have a package variable's name; every method
// of a name counts): within a cycle that this makes, the order of the source decides.
#include <algorithm>

#include "syntax/positions.h"
#include "types/checker.h"
#include "types/mentions.h"
#include "types/static_init.h"

namespace gopark::types {

namespace {

// Whether a variable may be changed where it is mentioned so: assigned to, its address taken, a part of it used.
bool mayModify(const Mention& m) {
  if (m.afterDot) return false;  // something else
  if (m.before == '&') return true;
  size_t at = m.rest.find_first_not_of(" \t");
  char next = at == std::string_view::npos ? '\n' : m.rest[at];
  if (next == '.' || next == '[') return true;
  return !m.inParens && next != '\n' && next != '{' && next != '}' && next != ';';
}

std::string_view textBetween(const SourceFile* source, Pos begin, Pos end) {
  uint32_t from = source->byteOffset(begin), to = source->byteOffset(end);
  return from < to ? source->text().substr(from, to - from) : std::string_view{};
}

std::string_view exprText(const FileSet* files, syntax::Expr* e) {
  const SourceFile* source = files->file(e->pos);
  return source == nullptr ? std::string_view{} : textBetween(source, syntax::startPos(e), syntax::endPos(e));
}

std::string_view bodyText(const syntax::FuncDecl* decl) {
  const SourceFile* source = decl->file->source;
  if (decl->body != nullptr) return textBetween(source, decl->body->pos, decl->body->rbrace);
  return source->text().substr(decl->skipped.begin, decl->skipped.end - decl->skipped.begin);
}

// A declaration whose initialiser is code: a node of the dependency graph.
struct CodeInit {
  DeclInfo* decl;
  std::span<Var*> lhs;
  std::vector<size_t> uses;  // earlier than this one they must be
  bool emitted = false;
};

class StdInitOrder {
 public:
  explicit StdInitOrder(Checker* check) : check_(check) {
    for (Object* object : check->declarations.objects()) {
      if (auto* var = cast<Var>(object)) addVar(var);
    }
    if (inits_.size() < 2) return;
    for (Object* object : check->declarations.objects()) {
      auto* func = cast<Func>(object);
      if (func != nullptr && func->decl->recv != nullptr) methods_[func->name].push_back(func);
    }
    for (size_t i = 0; i < inits_.size(); i++) {
      seen_.clear();
      current_ = i;
      scan(exprText(check->conf.files, inits_[i].decl->init), inits_[i].decl->file);
    }
  }

  // Always the first in the source that waits for nothing.
  std::vector<size_t> order() {
    std::vector<size_t> result;
    while (result.size() < inits_.size()) {
      size_t next = pick();
      inits_[next].emitted = true;
      result.push_back(next);
    }
    return result;
  }

  const CodeInit& init(size_t i) const { return inits_[i]; }

 private:
  void addVar(Var* var) {
    DeclInfo* decl = check_->declInfo(var);
    if (decl->init == nullptr) return;
    if (decl->lhs.empty()) {
      if (isStaticInit(decl->init, decl->file)) return;
      index_[var] = inits_.size();
      inits_.push_back({decl, check_->list(std::vector<Var*>{var}), {}});
    } else if (decl->lhs[0] == var) {
      for (Var* each : decl->lhs) index_[each] = inits_.size();
      inits_.push_back({decl, decl->lhs, {}});
    }
  }

  size_t pick() const {
    for (size_t i = 0; i < inits_.size(); i++) {
      bool ready = std::all_of(inits_[i].uses.begin(), inits_[i].uses.end(),
                               [this](size_t used) { return inits_[used].emitted; });
      if (ready && !inits_[i].emitted) return i;
    }
    // All that is left waits for a cycle. The first one that waits for nothing but its own cycle:
    for (size_t i = 0; i < inits_.size(); i++) {
      if (inits_[i].emitted) continue;
      std::vector<bool> needed = reachable(i);
      bool inCycle = true;
      for (size_t j = 0; j < inits_.size() && inCycle; j++) inCycle = !needed[j] || reachable(j)[i];
      if (inCycle) return i;
    }
    return inits_.size();  // not reached: some component of a graph has no way out
  }

  // What has not been emitted and must precede the initialiser.
  std::vector<bool> reachable(size_t from) const {
    std::vector<bool> seen(inits_.size());
    std::vector<size_t> open{from};
    while (!open.empty()) {
      size_t at = open.back();
      open.pop_back();
      for (size_t used : inits_[at].uses) {
        if (inits_[used].emitted || seen[used]) continue;
        seen[used] = true;
        open.push_back(used);
      }
    }
    return seen;
  }

  void scan(std::string_view text, const Scope* file) {
    forEachIdentifier(text, [this, file](const Mention& m) {
      Name name(m.name);
      if (m.afterDot) {
        auto found = methods_.find(name);
        if (found == methods_.end()) return;
        for (Func* method : found->second) visit(method);
      } else if (file->lookup(name) == nullptr) {
        if (Object* object = check_->pkg->scope->lookup(name)) visit(object);
      }
    });
  }

  void visit(Object* object) {
    if (auto* var = cast<Var>(object)) {
      if (auto found = index_.find(var); found != index_.end()) {
        if (found->second != current_) use(found->second);
        return;  // what it uses in turn is waited for by itself
      }
    }
    if (!seen_.insert(object).second) return;
    DeclInfo* decl = check_->declInfo(object);
    if (decl == nullptr) return;
    if (object->kind() == ObjectKind::Func && decl->fdecl->hasBody()) {
      scan(bodyText(decl->fdecl), decl->file);
    } else if (object->kind() == ObjectKind::Var && decl->init != nullptr) {
      scan(exprText(check_->conf.files, decl->init), decl->file);
    }
  }

  void use(size_t i) {
    auto& uses = inits_[current_].uses;
    if (std::find(uses.begin(), uses.end(), i) == uses.end()) uses.push_back(i);
  }

  Checker* check_;
  std::vector<CodeInit> inits_;
  std::unordered_map<Var*, size_t> index_;
  std::unordered_map<Name, std::vector<Func*>> methods_;
  std::unordered_set<Object*> seen_;
  size_t current_ = 0;
};

}  // namespace

bool Checker::mayBeModified(Var* var) {
  if (!modifiedNames.has_value()) {
    modifiedNames.emplace();
    auto add = [this](const Mention& m) {
      if (mayModify(m)) modifiedNames->insert(m.name);
    };
    for (Object* object : declarations.objects()) {
      DeclInfo* decl = declInfo(object);
      if (object->kind() == ObjectKind::Func && decl->fdecl->hasBody()) {
        forEachIdentifier(bodyText(decl->fdecl), add);
      } else if (object->kind() == ObjectKind::Var && decl->init != nullptr) {
        std::string_view text = exprText(conf.files, decl->init);
        if (text.find("func") != std::string_view::npos) forEachIdentifier(text, add);
      }
    }
  }
  return modifiedNames->contains(var->name.view());
}

void Checker::computeStdInitOrder() {
  initializers.emplace();
  StdInitOrder order(this);
  for (size_t i : order.order()) {
    const CodeInit& init = order.init(i);
    for (Var* var : init.lhs) initializer(var);
    initializers->push_back({init.lhs, init.decl->init});
  }
}

}  // namespace gopark::types
