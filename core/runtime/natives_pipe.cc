// Natives of pipes: package syscall makes, reads and writes them, internal/poll waits for them.
#include <algorithm>

#include "runtime/native_state.h"

namespace gopark::runtime {

namespace {

constexpr uint16_t kErrnoAgain = 6;

NativeStatus finish(NativeCall& call, uint16_t error) {
  call.setI32(0, error);
  return NativeStatus::returned;
}

NativeStatus done(NativeCall& call, size_t bytes) {
  *reinterpret_cast<uint32_t*>(call.memory(3, 4)) = static_cast<uint32_t>(bytes);
  return finish(call, 0);
}

// The first that holds something of the array of iovec {buf, len uint32} in words 1 and 2.
std::span<char> firstPiece(NativeCall& call) {
  for (uint32_t i = 0; i < call.u32(2); i++) {
    const char* vector = call.heap().checked(call.word(1) + i * 8, 8);
    uint32_t size = abi::load32(vector + 4);
    if (size != 0) return {call.heap().checked(abi::load32(vector), size), size};
  }
  return {};
}

// The end of a pipe that word 0 is the descriptor of; null: it is none.
std::shared_ptr<PipeEnd> endOf(NativeCall& call) {
  NativeState& state = nativeState(call);
  Guard lock(state.mutex);
  return call.word(0) < state.files.size() ? state.files[call.word(0)].end : nullptr;
}

// func pipe(fds *[2]int32) Errno
NativeStatus makePipe(NativeCall& call) {
  auto [reader, writer] = PipeEnd::make(call.heap());
  auto* out = reinterpret_cast<int32_t*>(call.memory(0, 8));
  for (auto& end : {reader, writer}) {
    OpenFile file;
    file.kind = OpenFile::pipe;
    file.end = end;
    *out++ = addOpenFile(nativeState(call), std::move(file));
  }
  return finish(call, 0);
}

// func pollDirection(fd uintptr) int
NativeStatus pollDirection(NativeCall& call) {
  auto end = endOf(call);
  call.set(0, end == nullptr ? 0 : end->writes() ? 'w' : 'r');
  return NativeStatus::returned;
}

// func pollWait(fd uintptr) int
NativeStatus pollWait(NativeCall& call) {
  auto end = endOf(call);
  auto state = end == nullptr ? PipeEnd::State::closing : end->state();
  call.set(0, static_cast<uint64_t>(state));
  // Woken once is enough: who waits tries to read or write, and comes again.
  if (state != PipeEnd::State::fine || call.resumed) return NativeStatus::returned;
  if (end->wait(call.task, true)) return NativeStatus::parked;
  call.set(0, static_cast<uint64_t>(end->state()));
  return NativeStatus::returned;
}

NativeStatus pollState(NativeCall& call) {
  auto end = endOf(call);
  call.set(0, static_cast<uint64_t>(end == nullptr ? PipeEnd::State::closing : end->state()));
  return NativeStatus::returned;
}

NativeStatus pollClosing(NativeCall& call) {
  if (auto end = endOf(call)) end->setClosing(call.worker);
  return NativeStatus::returned;
}

// func pollExpired(fd uintptr, expired bool)
NativeStatus pollExpired(NativeCall& call) {
  if (auto end = endOf(call)) end->setExpired(call.worker, call.boolean(1));
  return NativeStatus::returned;
}

constexpr NativeEntry kEntries[] = {
    {"syscall.pipe", makePipe},
    {"internal/poll.pollDirection", pollDirection},
    {"internal/poll.pollWait", pollWait},
    {"internal/poll.pollState", pollState},
    {"internal/poll.pollClosing", pollClosing},
    {"internal/poll.pollExpired", pollExpired},
};

}  // namespace

NativeStatus readPipe(NativeCall& call, const OpenFile& file) {
  if (file.end->writes()) return finish(call, host::kErrnoBadFile);
  for (;;) {
    PipeEnd::Transfer transfer = file.end->read(call.worker, firstPiece(call));
    if (transfer.status != PipeEnd::Status::wouldBlock) return done(call, transfer.bytes);
    if (file.nonBlocking) return finish(call, kErrnoAgain);
    if (file.end->wait(call.task, false)) return NativeStatus::parked;
  }
}

// In blocking mode all of it is written, before it returns.
NativeStatus writePipe(NativeCall& call, const OpenFile& file) {
  if (!file.end->writes()) return finish(call, host::kErrnoBadFile);
  std::span<char> piece = firstPiece(call);
  uint64_t& written = call.task.nativeScratch[0];
  if (!call.resumed) written = 0;
  for (;;) {
    PipeEnd::Transfer transfer =
        file.end->write(call.worker, std::string_view(piece.data(), piece.size()).substr(static_cast<size_t>(written)));
    written += transfer.bytes;
    if (transfer.status == PipeEnd::Status::ended) return finish(call, host::kErrnoPipe);
    if (written == piece.size() || (file.nonBlocking && transfer.bytes != 0)) return done(call, written);
    if (transfer.bytes != 0) continue;
    if (file.nonBlocking) return finish(call, kErrnoAgain);
    if (file.end->wait(call.task, false)) return NativeStatus::parked;
  }
}

std::span<const NativeEntry> pipeNatives() { return kEntries; }

}  // namespace gopark::runtime
