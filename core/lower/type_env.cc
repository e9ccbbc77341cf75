// See type_env.h.
#include "lower/type_env.h"

#include "base/check.h"

namespace gopark::lower {

TypeEnv::TypeEnv(types::Instances* instances, std::span<types::TypeParam* const> params,
                 std::span<types::Type* const> args)
    : instances_(instances), params_(params.begin(), params.end()), args_(args.begin(), args.end()) {
  CHECK_MSG(params_.size() == args_.size(), "a generic function without its type arguments reaches lowering");
}

types::Type* TypeEnv::resolve(types::Type* type) const {
  if (params_.empty() || type == nullptr) return type;
  auto [entry, isNew] = memo_.emplace(type, nullptr);
  if (isNew) entry->second = instances_->substitute(type, params_, args_);
  return entry->second;
}

}  // namespace gopark::lower
