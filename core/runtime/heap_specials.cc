// Finalizers, cleanups and weak handles: records beside an object, settled by the collection.

#include <algorithm>

#include "runtime/heap_internal.h"

namespace gopark::runtime {

void Heap::takeSpecial() {
  if (!takeOutside(Special::kBytes)) throw OutOfMemory{Special::kBytes};
}
void Heap::giveSpecials(uint64_t count) { giveOutside(count * Special::kBytes); }

void Heap::setFinalizer(Address object, const FinalizerCall& call) {
  Guard lock(implementation_->mutex);
  if (call.closure != 0) takeSpecial();
  auto& specials = implementation_->specials[object];
  giveSpecials(std::erase_if(specials, [](const Special& special) { return special.kind == Special::finalizer; }));
  if (call.closure != 0) {
    Special special;
    special.kind = Special::finalizer;
    special.call = call;
    special.call.object = 0;  // the record must not keep it alive; set again when the finalizer is due
    specials.push_back(special);
  }
  if (specials.empty()) implementation_->specials.erase(object);
}

bool Heap::hasFinalizer(Address object) {
  Guard lock(implementation_->mutex);
  auto found = implementation_->specials.find(object);
  if (found == implementation_->specials.end()) return false;
  return std::any_of(found->second.begin(), found->second.end(),
                     [](const Special& special) { return special.kind == Special::finalizer; });
}

uint64_t Heap::addCleanup(Address object, const FinalizerCall& call) {
  Guard lock(implementation_->mutex);
  takeSpecial();
  Special special;
  special.kind = Special::cleanup;
  special.number = implementation_->nextCleanup++;
  special.call = call;
  special.call.object = 0;
  implementation_->specials[object].push_back(special);
  return special.number;
}

void Heap::removeCleanup(Address object, uint64_t number) {
  Guard lock(implementation_->mutex);
  auto found = implementation_->specials.find(object);
  if (found == implementation_->specials.end()) return;
  giveSpecials(std::erase_if(found->second, [&](const Special& special) {
    return special.kind == Special::cleanup && special.number == number;
  }));
  if (found->second.empty()) implementation_->specials.erase(found);
}

bool Heap::takeFinalizer(FinalizerCall& out) {
  Guard lock(implementation_->mutex);
  auto& due = implementation_->due;
  if (due.empty()) return false;
  out = due.front();
  due.pop_front();
  giveSpecials(1);
  finalizersDue_.store(static_cast<uint32_t>(due.size()), std::memory_order_release);
  return true;
}

Address Heap::weakHandle(HeapCache& cache, Address object) {
  // Allocated first, because `allocate` takes the mutex; a handle too many is garbage.
  Address handle = allocate(cache, 8, 0);
  if (handle == 0) return 0;
  Guard lock(implementation_->mutex);
  if (implementation_->pages.spanOf(object) == nullptr) return 0;
  auto& specials = implementation_->specials[object];
  for (const Special& special : specials) {
    if (special.kind == Special::weak) return special.handle;
  }
  takeSpecial();
  store<uint64_t>(handle, object);
  Special special;
  special.kind = Special::weak;
  special.handle = handle;
  specials.push_back(special);
  return handle;
}

}  // namespace gopark::runtime
