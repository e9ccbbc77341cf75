#include "types/declarations.h"

namespace gopark::types {

Declarations::~Declarations() {
  for (DeclInfo* info : infos_) info->~DeclInfo();  // the rest of the arena needs no destruction
}

DeclInfo* Declarations::newInfo(Arena& arena, Scope* file, GoVersion version) {
  auto* info = arena.make<DeclInfo>();
  infos_.push_back(info);
  info->file = file;
  info->version = version;
  return info;
}

void Declarations::add(Object* object, DeclInfo* info) {
  byObject_[object] = info;
  objects_.push_back(object);
  object->order = static_cast<uint32_t>(objects_.size());
}

DeclInfo* Declarations::find(const Object* object) const {
  auto found = byObject_.find(object);
  return found == byObject_.end() ? nullptr : found->second;
}

}  // namespace gopark::types
