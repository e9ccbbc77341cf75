// Finding one of many named objects: fields of a struct, methods of a type. Lists that are short are simply searched.
#pragma once

#include <algorithm>
#include <functional>
#include <numeric>
#include <span>
#include <vector>

#include "types/types.h"

namespace gopark::types {

constexpr size_t kManyNames = 32;

// The objects' indices in an order of their names. It lives as long as the package of the first one.
template <typename T>
std::span<uint32_t> sortedByName(std::span<T* const> objects) {
  std::vector<uint32_t> order(objects.size());
  std::iota(order.begin(), order.end(), 0);
  std::less<const void*> less;
  std::stable_sort(order.begin(), order.end(),
                   [&](uint32_t a, uint32_t b) { return less(objects[a]->name.id(), objects[b]->name.id()); });
  return objects[0]->package->arena.copy(order);
}

// Calls f(index) for those with that name, in the objects' order.
template <typename T, typename F>
void forEachNamed(std::span<T* const> objects, std::span<const uint32_t> byName, Name name, F f) {
  std::less<const void*> less;
  auto at = std::lower_bound(byName.begin(), byName.end(), name,
                             [&](uint32_t i, Name wanted) { return less(objects[i]->name.id(), wanted.id()); });
  for (; at != byName.end() && objects[*at]->name == name; ++at) f(*at);
}

}  // namespace gopark::types
