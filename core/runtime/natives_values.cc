// Natives of reflect, internal/reflectlite and the overlay's internal/runtime/maps: what works on types and memory.
// reflect's calls of functions are the engine's (core/interp).
#include <algorithm>

#include "runtime/channel.h"
#include "runtime/hash.h"
#include "runtime/map.h"
#include "runtime/native_state.h"
#include "runtime/select.h"
#include "runtime/size_class.h"

namespace gopark::runtime {

namespace {

abi::Type typeAt(NativeCall& call, int i) { return call.heap().checkedType(call.address(i)); }

// Of so many values of the type in word 0; more than there can be are a fault.
uint64_t bytesOf(NativeCall& call, uint64_t count) {
  uint64_t size = typeAt(call, 0).size();
  if (size != 0 && count > UINT32_MAX / size) throw Fault{call.word(1)};
  return size * count;
}

// Offsets of names and types in descriptors are addresses here, those of code are FuncIds.
NativeStatus resolveOffset(NativeCall& call) {
  call.set(0, call.u32(1));
  return NativeStatus::returned;
}
NativeStatus addReflectOff(NativeCall& call) {
  call.heap().keepForever(call.address(0));
  call.set(0, call.u32(0));
  return NativeStatus::returned;
}
NativeStatus nothing(NativeCall&) { return NativeStatus::returned; }
NativeStatus identity(NativeCall& call) {
  call.set(0, call.word(0));
  return NativeStatus::returned;
}

// ---- memory
NativeStatus allocateValues(NativeCall& call, uint64_t count) {
  abi::Type type = typeAt(call, 0);
  uint64_t size = type.size();
  if (size != 0 && count > (uint64_t{1} << 32) / size)
    return call.panic("reflect: call to unsafe_NewArray out of range");
  Address memory = size * count == 0 ? call.heap().zeroSized()
                                     : call.worker.allocate(size * count, type.ptrBytes() == 0 ? 0 : type.address());
  if (memory == 0) return NativeStatus::outOfMemory;
  call.set(0, memory);
  return NativeStatus::returned;
}
NativeStatus newValue(NativeCall& call) { return allocateValues(call, 1); }
NativeStatus newArray(NativeCall& call) { return allocateValues(call, call.word(1)); }

NativeStatus moveMemory(NativeCall& call) {
  std::memmove(call.memory(0, call.word(2)), call.memory(1, call.word(2)), call.word(2));
  return NativeStatus::returned;
}
NativeStatus moveTyped(NativeCall& call) {
  uint64_t size = typeAt(call, 0).size();
  std::memmove(call.memory(1, size), call.memory(2, size), size);
  return NativeStatus::returned;
}
NativeStatus clearTyped(NativeCall& call) {
  uint64_t size = typeAt(call, 0).size();
  std::memset(call.memory(1, size), 0, size);
  return NativeStatus::returned;
}
NativeStatus clearPartial(NativeCall& call) {  // t, ptr, off, size
  std::memset(call.memory(1, call.word(3)), 0, call.word(3));
  return NativeStatus::returned;
}
NativeStatus clearArray(NativeCall& call) {  // elem, ptr, len
  uint64_t bytes = bytesOf(call, call.word(2));
  std::memset(call.memory(1, bytes), 0, bytes);
  return NativeStatus::returned;
}
NativeStatus copySlice(NativeCall& call) {  // elem, dst (3 words), src (3 words)
  uint64_t count = std::min(call.word(2), call.word(5));
  uint64_t bytes = bytesOf(call, count);
  std::memmove(call.memory(1, bytes), call.memory(4, bytes), bytes);
  call.set(0, count);
  return NativeStatus::returned;
}

// func growslice(t *abi.Type, old Slice, num int) Slice: room for num more; the length stays.
NativeStatus growSlice(NativeCall& call) {
  abi::Type type = typeAt(call, 0);
  uint64_t length = call.word(2), capacity = call.word(3), wanted = length + call.word(4);
  uint64_t size = type.size();
  bool tooMany = wanted < length || wanted > INT64_MAX;
  uint64_t room = tooMany || size == 0
                      ? wanted
                      : static_cast<uint64_t>(grownCapacity(
                            static_cast<int64_t>(wanted), static_cast<int64_t>(capacity), size, type.ptrBytes() == 0));
  if (tooMany || (room == 0 && wanted != 0)) return call.panic("growslice: len out of range");
  Address memory = size * room == 0 ? call.heap().zeroSized()
                                    : call.worker.allocate(size * room, type.ptrBytes() == 0 ? 0 : type.address());
  if (memory == 0) return NativeStatus::outOfMemory;
  if (length > room) throw Fault{call.word(1)};
  if (length != 0) std::memcpy(call.heap().at(memory), call.memory(1, size * length), size * length);
  call.set(0, memory);
  call.set(1, length);
  call.set(2, room);
  return NativeStatus::returned;
}

// func unsafeslice(t *abi.Type, ptr unsafe.Pointer, len int): panics unless there is as much address space.
NativeStatus checkUnsafeSlice(NativeCall& call) {
  uint64_t size = typeAt(call, 0).size();
  uint64_t pointer = call.word(1);
  uint64_t length = call.word(2);
  bool tooLong = call.i64(2) < 0 || (size > 0 && length > (uint64_t{1} << 32) / size);
  if (!tooLong && pointer == 0 && length > 0) {
    return call.panic("unsafe.Slice: ptr is nil and len is not zero");
  }
  // To the end of the address space; behind nil nothing has been asked for.
  if (tooLong || (pointer != 0 && size * length > 0 - pointer)) return call.panic("unsafe.Slice: len out of range");
  return NativeStatus::returned;
}

NativeStatus typeHash(NativeCall& call) {
  abi::Type type = typeAt(call, 0);
  HashResult result = hashValue(call.worker, type, call.memory(1, type.size()), call.word(2));
  if (result.unhashable != 0) {
    return call.panic("hash of unhashable type " + std::string(typeText(call.heap().base(), result.unhashable)));
  }
  call.set(0, result.hash);
  return NativeStatus::returned;
}

// func ifaceE2I(t *abi.Type, src any, dst unsafe.Pointer): stores src as the interface type t, not an empty one.
NativeStatus convertInterface(NativeCall& call) {
  Address itab = nativeState(call).itabs.find(call.address(0), call.address(1));
  if (itab == 0) {
    const char* base = call.heap().base();
    std::string text = "interface conversion: " + std::string(typeText(base, call.address(1))) + " is not " +
                       std::string(typeText(base, call.address(0))) + ": missing method " +
                       std::string(nativeState(call).itabs.missingMethod(call.address(0), call.address(1)));
    return call.panicString(text);
  }
  call.heap().store<uint64_t>(call.address(3), itab);
  call.heap().store<uint64_t>(call.address(3) + 8, call.word(2));
  return NativeStatus::returned;
}

// func missingMethod(concrete, iface *abi.Type) string
NativeStatus missingMethod(NativeCall& call) {
  std::string_view name = nativeState(call).itabs.missingMethod(call.address(1), call.address(0));
  return call.setString(0, name) ? NativeStatus::returned : NativeStatus::outOfMemory;
}

// ---- channels
NativeStatus chanLen(NativeCall& call) {
  call.set(0, ChannelOperations::length(channelAt(call.heap(), call.word(0))));
  return NativeStatus::returned;
}
NativeStatus chanCap(NativeCall& call) {
  call.set(0, ChannelOperations::capacity(channelAt(call.heap(), call.word(0))));
  return NativeStatus::returned;
}
NativeStatus chanClose(NativeCall& call) {
  switch (ChannelOperations::close(call.worker, channelAt(call.heap(), call.word(0)))) {
    case ChannelStatus::nilChannel:
      return call.panicString("close of nil channel");
    case ChannelStatus::alreadyClosed:
      return call.panicString("close of closed channel");
    case ChannelStatus::outsideBubble:
      return call.fatal("close of synctest channel from outside bubble");
    default:
      return NativeStatus::returned;
  }
}

// An element of the channel in word 0.
char* elementAt(NativeCall& call, ChannelCore* channel, int i) {
  return call.memory(i, channel == nullptr ? 0 : channel->elementBytes);
}

// func chanrecv(ch unsafe.Pointer, nb bool, val unsafe.Pointer) (selected, received bool)
NativeStatus chanReceive(NativeCall& call) {
  ChannelCore* channel = channelAt(call.heap(), call.word(0));
  char* value = elementAt(call, channel, 2);
  ChannelStatus status = call.resumed
                             ? ChannelOperations::finishReceive(call.worker, call.task, value)
                             : ChannelOperations::receive(call.worker, call.task, channel, value, !call.boolean(1));
  if (status == ChannelStatus::parked) return NativeStatus::parked;
  if (status == ChannelStatus::outsideBubble) return call.fatal("receive on synctest channel from outside bubble");
  call.setBool(0, status != ChannelStatus::wouldBlock);
  call.setBool(1, status == ChannelStatus::done);
  return NativeStatus::returned;
}

// func chansend0(ch unsafe.Pointer, val unsafe.Pointer, nb bool) bool
NativeStatus chanSend(NativeCall& call) {
  ChannelCore* channel = channelAt(call.heap(), call.word(0));
  char* value = elementAt(call, channel, 1);
  ChannelStatus status = call.resumed
                             ? ChannelOperations::finishSend(call.worker, call.task)
                             : ChannelOperations::send(call.worker, call.task, channel, value, !call.boolean(2));
  if (status == ChannelStatus::parked) return NativeStatus::parked;
  if (status == ChannelStatus::outsideBubble) return call.fatal("send on synctest channel from outside bubble");
  if (status == ChannelStatus::closed) return call.panicString("send on closed channel");
  call.setBool(0, status == ChannelStatus::done);
  return NativeStatus::returned;
}

NativeStatus makeChan(NativeCall& call) {
  abi::Type elem = typeAt(call, 0).elem();
  int64_t capacity = call.i64(1);
  if (capacity < 0 || (elem.size() != 0 && static_cast<uint64_t>(capacity) > (uint64_t{1} << 32) / elem.size())) {
    return call.panicString("makechan: size out of range");
  }
  Address channel = makeChannel(call.worker, elem.address(), elem.size(), static_cast<uint64_t>(capacity));
  if (channel == 0) return NativeStatus::outOfMemory;
  call.set(0, channel);
  return NativeStatus::returned;
}

// reflect's runtimeSelect: {dir uintptr, typ *rtype, ch unsafe.Pointer, val unsafe.Pointer}; dir 1 send, 2 receive,
// 3 default. func rselect([]runtimeSelect) (chosen int, recvOK bool)
NativeStatus select(NativeCall& call) {
  std::vector<SelectCase> cases;
  std::vector<uint32_t> places;
  int64_t defaultAt = -1;
  if (call.word(1) > UINT16_MAX + 1) throw Fault{call.word(0)};  // reflect allows no more cases
  const char* entries = call.memory(0, call.word(1) * 32);
  for (uint64_t i = 0; i < call.word(1); i++) {
    const char* entry = entries + i * 32;
    uint64_t direction = abi::load64(entry);
    if (direction == 3) {
      defaultAt = static_cast<int64_t>(i);
      continue;
    }
    SelectCase one;
    one.channel = channelAt(call.heap(), abi::load64(entry + 16));
    one.isSend = direction == 1;
    char* value = call.heap().checked(abi::load64(entry + 24), one.channel == nullptr ? 0 : one.channel->elementBytes);
    if (one.isSend) {
      one.sendValue = value;
    } else {
      one.receiveInto = value;
    }
    cases.push_back(one);
    places.push_back(static_cast<uint32_t>(i));
  }
  SelectResult result = call.resumed ? SelectOperation::finish(call.worker, call.task, cases)
                                     : SelectOperation::begin(call.worker, call.task, cases, defaultAt >= 0);
  switch (result.kind) {
    case SelectResult::parked:
      return NativeStatus::parked;
    case SelectResult::outsideBubble:
      return call.fatal("select on synctest channel from outside bubble");
    case SelectResult::sendOnClosed:
      return call.panicString("send on closed channel");
    case SelectResult::defaultCase:
      call.set(0, static_cast<uint64_t>(defaultAt));
      return NativeStatus::returned;
    case SelectResult::chosen:
      call.set(0, places[result.index]);
      call.setBool(1, result.received);
      return NativeStatus::returned;
  }
  UNREACHABLE("select result");
}

// ---- maps
// Turns a failure into a panic; `returned` otherwise.
NativeStatus mapStatus(NativeCall& call, const MapResult& result) {
  switch (result.status) {
    case MapStatus::ok:
      return NativeStatus::returned;
    case MapStatus::nilMap:
      return call.panicString("assignment to entry in nil map");
    case MapStatus::unhashable:
      return call.panic("hash of unhashable type " + std::string(typeText(call.heap().base(), result.badType)));
    case MapStatus::unhashableMissing:
      return call.panicUnhashable(result.badType);
    case MapStatus::concurrentWrites:
      return call.fatal("concurrent map writes");
    case MapStatus::concurrentReadAndWrite:
      return call.fatal("concurrent map read and map write");
    case MapStatus::concurrentIterateAndWrite:
      return call.fatal("concurrent map iteration and map write");
    case MapStatus::outOfMemory:
      return NativeStatus::outOfMemory;
  }
  UNREACHABLE("map status");
}

NativeStatus makeMap(NativeCall& call) {
  Address map = MapOperations::make(call.worker, call.address(0), call.i64(1));
  if (map == 0) return NativeStatus::outOfMemory;
  call.set(0, map);
  return NativeStatus::returned;
}
NativeStatus mapLen(NativeCall& call) {
  call.set(0, MapOperations::length(call.heap(), call.word(0)));
  return NativeStatus::returned;
}
const char* keyAt(NativeCall& call) { return call.memory(2, typeAt(call, 0).mapKey().size()); }

NativeStatus mapAccess(NativeCall& call) {
  MapResult result = MapOperations::access(call.worker, call.address(0), call.word(1), keyAt(call));
  call.set(0, result.slot);
  return mapStatus(call, result);
}
NativeStatus mapAccessString(NativeCall& call) {
  MapResult result =
      MapOperations::accessString(call.worker, call.address(0), call.word(1), call.word(2), call.word(3));
  call.set(0, result.slot);
  return mapStatus(call, result);
}
NativeStatus storeElement(NativeCall& call, const MapResult& result, int value) {
  if (result.status == MapStatus::ok) {
    uint64_t size = typeAt(call, 0).mapElem().size();
    std::memmove(call.heap().at(result.slot), call.memory(value, size), size);
  }
  return mapStatus(call, result);
}
NativeStatus mapAssign(NativeCall& call) {
  return storeElement(call, MapOperations::assign(call.worker, call.address(0), call.word(1), keyAt(call)), 3);
}
NativeStatus mapAssignString(NativeCall& call) {
  return storeElement(
      call, MapOperations::assignString(call.worker, call.address(0), call.word(1), call.word(2), call.word(3)), 4);
}
NativeStatus mapDelete(NativeCall& call) {
  return mapStatus(call, MapOperations::erase(call.worker, call.address(0), call.word(1), keyAt(call)));
}
NativeStatus mapDeleteString(NativeCall& call) {
  uint64_t key[2] = {call.word(2), call.word(3)};
  return mapStatus(call, MapOperations::erase(call.worker, call.address(0), call.word(1), key));
}
NativeStatus mapClear(NativeCall& call) {
  return mapStatus(call, MapOperations::clear(call.worker, call.address(0), call.word(1)));
}
// func clone(m any) any
NativeStatus mapClone(NativeCall& call) {
  MapResult result = MapOperations::clone(call.worker, call.address(0), call.word(1));
  call.set(0, call.word(0));
  call.set(1, result.slot);
  return mapStatus(call, result);
}
NativeStatus newIterator(NativeCall& call) {
  Address iterator = MapOperations::newIterator(call.worker, call.address(0), call.word(1));
  if (iterator == 0) return NativeStatus::outOfMemory;
  call.set(0, iterator);
  return NativeStatus::returned;
}
NativeStatus nextEntry(NativeCall& call) {
  MapResult result = MapOperations::next(call.worker, call.address(0));
  call.set(0, result.keySlot);
  call.set(1, result.slot);
  return mapStatus(call, result);
}

constexpr NativeEntry kEntries[] = {
    {"reflect.resolveNameOff", resolveOffset},
    {"reflect.resolveTypeOff", resolveOffset},
    {"reflect.resolveTextOff", resolveOffset},
    {"reflect.addReflectOff", addReflectOff},
    {"reflect.compiledTypelinks", nothing},
    {"reflect.adjustAIXGCDataForRuntime", identity},
    {"reflect.unsafe_New", newValue},
    {"reflect.unsafe_NewArray", newArray},
    {"reflect.memmove", moveMemory},
    {"reflect.typedmemmove", moveTyped},
    {"reflect.typedmemclr", clearTyped},
    {"reflect.typedmemclrpartial", clearPartial},
    {"reflect.typedarrayclear", clearArray},
    {"reflect.typedslicecopy", copySlice},
    {"reflect.typehash", typeHash},
    {"runtime.typehash", typeHash},
    {"reflect.growslice", growSlice},
    {"reflect.unsafeslice", checkUnsafeSlice},
    {"reflect.verifyNotInHeapPtr",
     [](NativeCall& call) {
       call.setBool(0, true);
       return NativeStatus::returned;
     }},
    {"reflect.ifaceE2I", convertInterface},
    {"reflect.chanlen", chanLen},
    {"reflect.chancap", chanCap},
    {"reflect.chanclose", chanClose},
    {"reflect.chanrecv", chanReceive},
    {"reflect.chansend0", chanSend},
    {"reflect.makechan", makeChan},
    {"reflect.rselect", select},
    {"reflect.makemap", makeMap},
    {"reflect.maplen", mapLen},
    {"reflect.mapaccess", mapAccess},
    {"reflect.mapaccess_faststr", mapAccessString},
    {"reflect.mapassign0", mapAssign},
    {"reflect.mapassign_faststr0", mapAssignString},
    {"reflect.mapdelete", mapDelete},
    {"reflect.mapdelete_faststr", mapDeleteString},
    {"reflect.mapclear", mapClear},
    {"internal/reflectlite.resolveNameOff", resolveOffset},
    {"internal/reflectlite.resolveTypeOff", resolveOffset},
    {"internal/reflectlite.chanlen", chanLen},
    {"internal/reflectlite.maplen", mapLen},
    {"internal/reflectlite.unsafe_New", newValue},
    {"internal/reflectlite.ifaceE2I", convertInterface},
    {"internal/reflectlite.typedmemmove", moveTyped},
    {"internal/runtime/maps.newIterator", newIterator},
    {"internal/runtime/maps.next", nextEntry},
    {"maps.clone", mapClone},
    {"runtime.missingMethod", missingMethod},
};

}  // namespace

std::span<const NativeEntry> valueNatives() { return kEntries; }

}  // namespace gopark::runtime
