// Channel operations and select (runtime/channel.h, runtime/select.h), with values in registers.
#include "runtime/channel.h"

#include "base/check.h"
#include "goroutine/process.h"
#include "goroutine/operations.h"
#include "runtime/select.h"

namespace gopark::goroutine {

using ir::TrapKind;
using runtime::Address;
using runtime::ChannelCore;
using runtime::ChannelOperations;
using runtime::ChannelStatus;
using runtime::Outcome;

namespace {

// A value on its way between registers and a channel. A memory type's value to receive is a new heap object.
class Value {
 public:
  // False: out of memory.
  bool prepareReceive(Worker& w, const ValueSite& site, ChannelCore* channel) {
    if (site.count == 0 || channel == nullptr) return true;
    place_ = buffer_;
    return !site.shape->byPointer || prepareObject(w, site, *channel);
  }
  // For a receive that has been parked.
  bool prepareParked(Worker& w, const ValueSite& site, uint64_t channel) {
    if (site.count == 0) return true;
    place_ = buffer_;
    return !site.shape->byPointer || prepareObject(w, site, *runtime::channelAt(w.heap, channel));
  }
  const char* prepareSend(Worker& w, const ValueSite& site, const Slot* fp) {
    if (site.shape->byPointer) return w.heap.checked(fp[site.regs[0]].u64, site.shape->size);
    pack(site, fp, buffer_);
    return buffer_;
  }
  char* place() { return place_; }
  void received(const ValueSite& site, Slot* fp) {
    if (site.count == 0) return;
    if (site.shape->byPointer) {
      fp[site.regs[0]].u64 = object_;
    } else {
      unpack(site, buffer_, fp);
    }
  }

 private:
  bool prepareObject(Worker& w, const ValueSite& site, const ChannelCore& channel) {
    object_ = w.allocate(site.shape->size, channel.elementType);
    place_ = w.heap.at(object_);
    return object_ != 0;
  }

  char* place_ = nullptr;
  Address object_ = 0;
  alignas(8) char buffer_[kMaxPackedBytes];
};

Step park(Goroutine& g, Goroutine::Waiting waiting) {
  g.waiting = waiting;
  g.outcome = Outcome::parked;
  return Step::leave;
}

Step afterReceive(Goroutine& g, const ValueSite& site, Value& value, ChannelStatus status, Slot& ok) {
  value.received(site, g.fp);
  ok.u32 = status == ChannelStatus::done;
  return Step::next;
}

}  // namespace

Step makeChannel(Goroutine& g, Worker& w, Address type, int64_t capacity, Slot& to) {
  runtime::abi::Type element = w.heap.type(type).elem();
  uint64_t size = element.size();
  if (capacity < 0 || (size > 0 && static_cast<uint64_t>(capacity) > kMaxAllocation / size)) {
    return trap(g, w, TrapKind::MakeChanSize);
  }
  Address channel = runtime::makeChannel(w, element.address(), size, static_cast<uint64_t>(capacity));
  if (channel == 0) return allocationFailed(g, w);
  to.u64 = channel;
  return Step::next;
}

Step send(Goroutine& g, Worker& w, const ValueSite& site, uint64_t channel) {
  Value value;
  const char* from = value.prepareSend(w, site, g.fp);
  switch (ChannelOperations::send(w, g, runtime::channelAt(w.heap, channel), from, true)) {
    case ChannelStatus::done:
      return Step::next;
    case ChannelStatus::parked:
      return park(g, Goroutine::Waiting::send);
    case ChannelStatus::outsideBubble:
      return fatal(g, w, "send on synctest channel from outside bubble");
    default:
      return trap(g, w, TrapKind::SendClosed);
  }
}

Step finishSend(Goroutine& g, Worker& w) {
  g.waiting = Goroutine::Waiting::nothing;
  return ChannelOperations::finishSend(w, g) == ChannelStatus::done ? Step::next : trap(g, w, TrapKind::SendClosed);
}

Step receive(Goroutine& g, Worker& w, const ValueSite& site, uint64_t channelAddress, Slot& ok) {
  ChannelCore* channel = runtime::channelAt(w.heap, channelAddress);
  Value value;
  if (!value.prepareReceive(w, site, channel)) return allocationFailed(g, w);
  ChannelStatus status = ChannelOperations::receive(w, g, channel, value.place(), true);
  if (status == ChannelStatus::parked) return park(g, Goroutine::Waiting::receive);
  if (status == ChannelStatus::outsideBubble) {
    return fatal(g, w, "receive on synctest channel from outside bubble");
  }
  return afterReceive(g, site, value, status, ok);
}

Step finishReceive(Goroutine& g, Worker& w, const ValueSite& site, uint64_t channel, Slot& ok) {
  Value value;
  if (!value.prepareParked(w, site, channel)) return allocationFailed(g, w);
  g.waiting = Goroutine::Waiting::nothing;
  return afterReceive(g, site, value, ChannelOperations::finishReceive(w, g, value.place()), ok);
}

Step closeChannel(Goroutine& g, Worker& w, uint64_t channel) {
  switch (ChannelOperations::close(w, runtime::channelAt(w.heap, channel))) {
    case ChannelStatus::nilChannel:
      return trap(g, w, TrapKind::CloseNil);
    case ChannelStatus::alreadyClosed:
      return trap(g, w, TrapKind::CloseClosed);
    case ChannelStatus::outsideBubble:
      return fatal(g, w, "close of synctest channel from outside bubble");
    default:
      return Step::next;
  }
}

namespace {

// The cases of a select as the runtime wants them.
class Cases {
 public:
  explicit Cases(const SelectSite& site) : site_(site) {
    size_t count = site.table->cases.size();
    if (count > kInline) {
      moreCases_.resize(count);
      moreValues_.resize(count);
      cases_ = moreCases_.data();
      values_ = moreValues_.data();
    }
  }
  // False: out of memory.
  bool prepare(Worker& w, const Slot* fp) {
    for (size_t i = 0; i < site_.table->cases.size(); i++) {
      const ir::SelectCase& c = site_.table->cases[i];
      cases_[i].channel = runtime::channelAt(w.heap, fp[c.chan].u32);
      cases_[i].isSend = c.send;
      if (c.send) {
        cases_[i].sendValue = values_[i].prepareSend(w, site_.values[i], fp);
      } else {
        if (!values_[i].prepareReceive(w, site_.values[i], cases_[i].channel)) return false;
        cases_[i].receiveInto = values_[i].place();
      }
    }
    return true;
  }
  std::span<const runtime::SelectCase> cases() const { return {cases_, site_.table->cases.size()}; }

  Step chosen(Goroutine& g, Worker& w, const runtime::SelectResult& result, Slot& to) {
    switch (result.kind) {
      case runtime::SelectResult::parked:
        return park(g, Goroutine::Waiting::select);
      case runtime::SelectResult::outsideBubble:
        return fatal(g, w, "select on synctest channel from outside bubble");
      case runtime::SelectResult::sendOnClosed:
        return trap(g, w, TrapKind::SendClosed);
      case runtime::SelectResult::defaultCase:
        to.u32 = static_cast<uint32_t>(site_.table->cases.size());
        return Step::next;
      case runtime::SelectResult::chosen:
        break;
    }
    const ir::SelectCase& c = site_.table->cases[result.index];
    if (!c.send) {
      values_[result.index].received(site_.values[result.index], g.fp);
      if (c.ok != ir::kNoReg) g.fp[c.ok].u32 = result.received;
    }
    to.u32 = result.index;
    return Step::next;
  }

 private:
  static constexpr size_t kInline = 6;
  const SelectSite& site_;
  runtime::SelectCase inlineCases_[kInline];
  Value inlineValues_[kInline];
  std::vector<runtime::SelectCase> moreCases_;
  std::vector<Value> moreValues_;
  runtime::SelectCase* cases_ = inlineCases_;
  Value* values_ = inlineValues_;
};

}  // namespace

Step select(Goroutine& g, Worker& w, const SelectSite& site, Slot& chosen) {
  Cases cases(site);
  if (!cases.prepare(w, g.fp)) return allocationFailed(g, w);
  return cases.chosen(g, w, runtime::SelectOperation::begin(w, g, cases.cases(), site.table->hasDefault), chosen);
}

Step finishSelect(Goroutine& g, Worker& w, const SelectSite& site, Slot& chosen) {
  Cases cases(site);
  if (!cases.prepare(w, g.fp)) return allocationFailed(g, w);
  g.waiting = Goroutine::Waiting::nothing;
  return cases.chosen(g, w, runtime::SelectOperation::finish(w, g, cases.cases()), chosen);
}

}  // namespace gopark::goroutine
