// See chains.h. What a declaration needs is guessed from the names in its text; a name too many does no harm.
#include "types/chains.h"

#include <algorithm>

#include "syntax/positions.h"
#include "types/checker.h"
#include "types/mentions.h"

namespace gopark::types {
namespace {

constexpr size_t kManyObjects = 256;  // packages with fewer have no chains that matter
constexpr uint32_t kStep = 64;        // declarations that may depend on each other before the last is declared

class Chains {
 public:
  explicit Chains(Checker* check) : check_(check) {}

  // Depth first, by a list of what is in progress.
  void declareFrom(Object* start) {
    begin(start);
    while (!path_.empty()) {
      Step& step = path_.back();
      if (step.next < step.needs.size()) {
        Object* needed = step.needs[step.next++];
        auto known = heights_.find(needed);
        if (known == heights_.end()) {
          begin(needed);
        } else {
          step.height = std::max(step.height, known->second + 1);
        }
        continue;
      }
      Object* object = step.object;
      uint32_t height = step.height;
      path_.pop_back();
      if (height >= kStep) {
        declareObject(object);
        height = 0;
      }
      heights_[object] = height;
      if (!path_.empty()) path_.back().height = std::max(path_.back().height, height + 1);
    }
  }

  bool seen(Object* object) const { return heights_.contains(object); }

 private:
  struct Step {
    Object* object;
    std::vector<Object*> needs;
    size_t next = 0;
    uint32_t height = 0;  // the longest chain of what has not been declared below it
  };

  void begin(Object* object) {
    heights_[object] = 0;
    path_.push_back({object, {}});
    DeclInfo* decl = check_->declInfo(object);
    if (decl == nullptr) return;
    std::vector<Object*>& needs = path_.back().needs;
    if (decl->vtyp != nullptr) names(syntax::startPos(decl->vtyp), decl->vtyp, needs);
    if (decl->init != nullptr) names(syntax::startPos(decl->init), decl->init, needs);
    if (decl->tdecl != nullptr) names(object->pos, decl->tdecl->typeExpr, needs);
    if (decl->fdecl != nullptr) names(object->pos, decl->fdecl->funcType, needs);
  }

  void names(Pos from, const syntax::Node* to, std::vector<Object*>& needs) {
    if (to == nullptr) return;
    uint32_t end = syntax::endPos(to).offset;
    for (const auto& file : check_->pkg->files) {
      if (file->source == nullptr || !file->source->contains(from) || end < from.offset) continue;
      uint32_t begin = file->source->byteOffset(from);
      forEachIdentifier(file->source->text().substr(begin, end - from.offset), [&](const Mention& m) {
        Object* found = m.afterDot ? nullptr : check_->pkg->scope->lookup(Name(m.name));
        if (found != nullptr && check_->declInfo(found) != nullptr) needs.push_back(found);
      });
      return;
    }
  }

  Checker* check_;
  std::vector<Step> path_;
  std::unordered_map<Object*, uint32_t> heights_;  // of what has been met
};

}  // namespace

void declareChains(Checker* check) {
  if (check->objects().size() < kManyObjects) return;
  Chains chains(check);
  for (Object* object : check->objects()) {
    if (!chains.seen(object)) chains.declareFrom(object);
  }
}

}  // namespace gopark::types
