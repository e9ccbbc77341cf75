#include "goroutine/profiles.h"

#include <algorithm>
#include <cstring>
#include <span>
#include <string_view>
#include <utility>

#include "goroutine/process.h"
#include "goroutine/traces.h"
#include "runtime/native.h"
#include "runtime/scheduler.h"

namespace gopark::goroutine {

using runtime::NativeCall;
using runtime::NativeEntry;
using runtime::NativeStatus;
using runtime::Task;
using runtime::Worker;

namespace {

constexpr size_t kDeepest = 128;

// Functions below package sync's own, which Go's profiles leave out, too.
bool isLockInternal(std::string_view name) {
  return name.starts_with("sync.runtime_") || name.starts_with("internal/sync.");
}

}  // namespace

ProfileStack profileStack(const Goroutine& goroutine, bool innermostRan) {
  ProfileStack stack;
  for (FrameWalk walk(goroutine, innermostRan); !walk.done() && stack.size() < kDeepest; walk.next()) {
    const ir::Function& code = writtenAs(goroutine.process, walk.frame());
    if ((code.flags & (ir::kSupport | ir::kWrapper)) != 0) continue;
    if (stack.empty() && isLockInternal(code.name)) continue;
    stack.push_back(pcOf(walk.frame()));
  }
  return stack;
}

Profiles::Profiles(runtime::Heap& heap) : heap_(heap) { heap_.addRootProvider(this); }
Profiles::~Profiles() { heap_.removeRootProvider(this); }

// Null: beyond the limit on memory, what is new is not counted.
Profiles::Counts* Profiles::at(Kind kind, ProfileStack stack, uint64_t key) {
  constexpr uint64_t kRecordBytes = 128;
  stack.insert(stack.begin(), key);
  Records& records = records_[kind];
  auto found = records.find(stack);
  if (found != records.end()) return &found->second;
  uint64_t bytes = kRecordBytes + stack.size() * 8;
  if (!heap_.takeOutside(bytes)) return nullptr;
  bytes_[kind] += bytes;
  return &records[std::move(stack)];
}

void Profiles::add(Kind kind, ProfileStack stack, uint64_t key, int64_t first, int64_t second) {
  std::lock_guard lock(mutex_);
  Counts* counts = at(kind, std::move(stack), key);
  if (counts == nullptr) return;
  counts->first += first;
  counts->second += second;
}

void Profiles::addObject(ProfileStack stack, runtime::Address object, uint64_t size) {
  std::lock_guard lock(mutex_);
  Counts* counts = at(heap, std::move(stack), size);
  if (counts == nullptr || !heap_.takeOutside(sizeof(Object))) return;
  counts->first++;
  objects_.push_back({object, counts});
}

void Profiles::clear(Kind kind) {
  std::lock_guard lock(mutex_);
  records_[kind].clear();
  heap_.giveOutside(std::exchange(bytes_[kind], 0));
}

std::vector<uint64_t> Profiles::flat(Kind kind, size_t& records) {
  std::lock_guard lock(mutex_);
  std::vector<uint64_t> words;
  records = records_[kind].size();
  for (const auto& [key, counts] : records_[kind]) {
    words.push_back(key.size() - 1);
    words.push_back(key[0]);
    words.push_back(static_cast<uint64_t>(counts.first));
    words.push_back(static_cast<uint64_t>(counts.second));
    words.insert(words.end(), key.begin() + 1, key.end());
  }
  return words;
}

void Profiles::visitRoots(runtime::RootVisitor& visitor) {
  std::lock_guard lock(mutex_);
  for (const auto& [key, counts] : records_[cpu]) visitor.pointer(key[0]);
}

void Profiles::afterMark(const runtime::LivenessQuery& query) {
  std::lock_guard lock(mutex_);
  size_t dead = std::erase_if(objects_, [&](const Object& object) {
    if (query.alive(object.address)) return false;
    object.counts->second++;
    return true;
  });
  heap_.giveOutside(dead * sizeof(Object));
}

void Process::onRan(Worker&, Task& task, int64_t count) {
  if (task.system) return;
  auto& goroutine = static_cast<Goroutine&>(task);
  profiles_.add(Profiles::cpu, profileStack(goroutine), goroutine.labels, count, 0);
}

void Process::onAllocated(Worker& worker, Task& task) {
  auto& goroutine = static_cast<Goroutine&>(task);
  for (const auto& sampled : worker.cache.sampled) {
    profiles_.addObject(profileStack(goroutine, true), sampled.object, sampled.size);
  }
}

void Process::onBlocked(Worker&, Task& task, int64_t forNs) {
  if (task.system) return;
  profiles_.add(Profiles::block, profileStack(static_cast<Goroutine&>(task)), 0, 1, forNs);
}

void Process::onContention(Worker& worker, Task& task, int64_t forNs) {
  if (task.system) return;
  auto fraction = static_cast<int64_t>(worker.scheduler.profiling().mutexFraction.load(std::memory_order_relaxed));
  profiles_.add(Profiles::mutex, profileStack(static_cast<Goroutine&>(task)), 0, fraction, forNs * fraction);
}

namespace {

Goroutine& goroutine(NativeCall& call) { return static_cast<Goroutine&>(call.task); }

// Writes the words, if there is room, into the []uint64 in words i to i + 2.
void fill(NativeCall& call, int i, const std::vector<uint64_t>& words) {
  if (words.size() > call.word(i + 1) || words.empty()) return;
  std::memcpy(call.memory(i, words.size() * 8), words.data(), words.size() * 8);
}

// func profileRecords(kind int, to []uint64) (words, records int): as Profiles::flat.
NativeStatus profileRecords(NativeCall& call) {
  size_t records = 0;
  std::vector<uint64_t> words =
      goroutine(call).process.profiles().flat(static_cast<Profiles::Kind>(call.word(0)), records);
  fill(call, 1, words);
  call.set(0, words.size());
  call.set(1, records);
  return NativeStatus::returned;
}

// func goroutineStacks(leaked bool, to []uint64, labels []unsafe.Pointer) (words, records int): of all goroutines, or
// of those that have leaked; for each the length of its stack and the stack.
NativeStatus goroutineStacks(NativeCall& call) {
  class Collect final : public runtime::TaskVisitor {
   public:
    explicit Collect(bool leaked) : leaked(leaked) {}
    void visit(Task& task) override {
      if (task.system || (leaked && !(task.leaked && task.parked()))) return;
      auto& goroutine = static_cast<Goroutine&>(task);
      ProfileStack stack = profileStack(goroutine);
      words.push_back(stack.size());
      words.insert(words.end(), stack.begin(), stack.end());
      labels.push_back(goroutine.labels);
    }
    const bool leaked;
    std::vector<uint64_t> words, labels;
  };
  Collect all(call.boolean(0));
  call.scheduler().stopTheWorld();
  call.scheduler().forEachTask(all);
  call.scheduler().startTheWorld();
  if (all.words.size() <= call.word(2) && all.labels.size() <= call.word(5)) {
    fill(call, 1, all.words);
    fill(call, 4, all.labels);
  }
  call.set(0, all.words.size());
  call.set(1, all.labels.size());
  return NativeStatus::returned;
}

NativeStatus getLabels(NativeCall& call) {
  call.set(0, goroutine(call).labels);
  return NativeStatus::returned;
}
NativeStatus setLabels(NativeCall& call) {
  goroutine(call).labels = call.word(0);
  return NativeStatus::returned;
}

// func setCPUProfile(hz int): 0 ends it.
NativeStatus setCpuProfile(NativeCall& call) {
  if (call.i64(0) > 0) goroutine(call).process.profiles().clear(Profiles::cpu);
  call.scheduler().profiling().periodNs = call.i64(0) <= 0 ? 0 : std::max<int64_t>(1'000'000'000 / call.i64(0), 1);
  return NativeStatus::yielded;
}

// func setBlockProfile(rate int)
NativeStatus setBlockProfile(NativeCall& call) {
  call.scheduler().profiling().blockRate = std::max<int64_t>(call.i64(0), 0);
  return NativeStatus::returned;
}

// func setMutexProfile(fraction int) int: negative only asks.
NativeStatus setMutexProfile(NativeCall& call) {
  auto& fraction = call.scheduler().profiling().mutexFraction;
  call.set(0, call.i64(0) < 0 ? fraction.load() : fraction.exchange(call.word(0)));
  return NativeStatus::returned;
}

// func startHeapProfile(rate *int)
NativeStatus startHeapProfile(NativeCall& call) {
  call.heap().startSampling(call.address(0));
  return NativeStatus::returned;
}

// func findLeaks(): by the collection that it asks for.
NativeStatus findLeaks(NativeCall& call) {
  call.scheduler().wantLeaks();
  call.worker.cache.gcPending = true;
  return NativeStatus::returned;
}

constexpr NativeEntry kNatives[] = {
    {"runtime.profileRecords", profileRecords},
    {"runtime.goroutineStacks", goroutineStacks},
    {"runtime.getProfileLabels", getLabels},
    {"runtime.setProfileLabels", setLabels},
    {"runtime.setCPUProfile", setCpuProfile},
    {"runtime.setBlockProfile", setBlockProfile},
    {"runtime.setMutexProfile", setMutexProfile},
    {"runtime.startHeapProfile", startHeapProfile},
    {"runtime.findLeaks", findLeaks},
};

}  // namespace

std::span<const NativeEntry> profileNatives() { return kNatives; }

}  // namespace gopark::goroutine
