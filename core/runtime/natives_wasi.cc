// WASI preview 1, as far as Go's package syscall calls it for GOOS=wasip1: standard input and output, and the host's
// files below one root directory (file descriptor 3). Structures lie in the Go heap in WASI's layout (32-bit pointers).
#include <algorithm>

#include "runtime/native_state.h"

namespace gopark::runtime {

namespace {

using host::IoStatus;

constexpr uint16_t kNotCapable = 76;
enum FileFlags : uint16_t { kAppend = 1, kNonBlocking = 4 };
enum FileType : uint8_t { kUnknown = 0, kCharacterDevice = 2, kDirectory = 3, kRegular = 4, kSymbolicLink = 7 };

FileType fileType(host::FileKind kind) {
  switch (kind) {
    case host::FileKind::regular:
      return kRegular;
    case host::FileKind::directory:
      return kDirectory;
    case host::FileKind::character:
      return kCharacterDevice;
    case host::FileKind::link:
      return kSymbolicLink;
    case host::FileKind::unknown:
      return kUnknown;
  }
  return kUnknown;
}

host::FileSystem& files(NativeCall& call) { return call.scheduler().host().files(); }

NativeStatus finish(NativeCall& call, uint16_t error) {
  call.setI32(0, error);
  return NativeStatus::returned;
}

// A copy of the open file's entry; kind closed when there is none.
OpenFile fileAt(NativeCall& call, int32_t fd) {
  NativeState& state = nativeState(call);
  Guard lock(state.mutex);
  if (fd < 0 || static_cast<size_t>(fd) >= state.files.size()) return {};
  return state.files[static_cast<size_t>(fd)];
}

void setOffset(NativeCall& call, int32_t fd, uint64_t offset) {
  NativeState& state = nativeState(call);
  Guard lock(state.mutex);
  state.files[static_cast<size_t>(fd)].offset = offset;
}

// The absolute path that words i (descriptor), and j, j + 1 (text) name.
std::string pathOf(NativeCall& call, int descriptor, int text) {
  OpenFile directory = fileAt(call, call.i32(descriptor));
  std::string_view relative{call.memory(text, call.u32(text + 1)), call.u32(text + 1)};
  std::vector<std::string_view> parts;
  std::string full = directory.path + "/" + std::string(relative);
  for (size_t at = 0; at < full.size();) {
    size_t end = std::min(full.find('/', at), full.size());
    std::string_view part = std::string_view(full).substr(at, end - at);
    if (part == "..") {
      if (!parts.empty()) parts.pop_back();
    } else if (!part.empty() && part != ".") {
      parts.push_back(part);
    }
    at = end + 1;
  }
  std::string path;
  for (std::string_view part : parts) path.append("/").append(part);
  return path.empty() ? "/" : path;
}

// Whether the path in words j, j + 1 ends with a slash: then it is not about a link, but about what that points to.
bool namesDirectory(NativeCall& call, int text) {
  uint32_t size = call.u32(text + 1);
  return size > 0 && call.memory(text, size)[size - 1] == '/';
}
// Whether its last element is ".", which can neither be removed nor renamed.
bool namesItself(NativeCall& call, int text) {
  uint32_t size = call.u32(text + 1);
  std::string_view path(call.memory(text, size), size);
  return path == "." || path.ends_with("/.");
}

// The i-th of an array of iovec {buf, len uint32} at word 1.
struct Piece {
  char* at;
  size_t size;
};
Piece pieceAt(NativeCall& call, uint32_t i) {
  uint64_t vector = call.word(1) + i * 8;
  const char* words = call.heap().checked(vector, 8);
  uint32_t size = abi::load32(words + 4);
  return {call.heap().checked(abi::load32(words), size), size};
}
Piece firstPiece(NativeCall& call) {
  for (uint32_t i = 0; i < call.u32(2); i++) {
    Piece piece = pieceAt(call, i);
    if (piece.size != 0) return piece;
  }
  return {nullptr, 0};
}

NativeStatus done(NativeCall& call, int countWord, size_t bytes) {
  *reinterpret_cast<uint32_t*>(call.memory(countWord, 4)) = static_cast<uint32_t>(bytes);
  return finish(call, 0);
}

// Standard input: parks until there is something.
NativeStatus readInput(NativeCall& call) {
  Piece piece = firstPiece(call);
  for (;;) {
    host::IoResult result = call.scheduler().host().readInput({piece.at, piece.size});
    if (result.status == IoStatus::failed) return finish(call, result.error);
    if (result.status != IoStatus::wouldBlock) {
      return done(call, 3, result.status == IoStatus::endOfFile ? 0 : result.bytes);
    }
    if (call.scheduler().parkOnHost(call.task, host::IoEvent::input)) return NativeStatus::parked;
  }
}

NativeStatus readFile(NativeCall& call, const OpenFile& file, uint64_t offset, int countWord, bool moves) {
  if (file.kind == OpenFile::root || file.kind == OpenFile::directory) return finish(call, host::kErrnoIsDirectory);
  if (file.kind != OpenFile::file) return finish(call, host::kErrnoBadFile);
  Piece piece = firstPiece(call);
  host::IoResult result = files(call).read(file.handle, offset, {piece.at, piece.size});
  if (result.status == IoStatus::failed) return finish(call, result.error);
  size_t bytes = result.status == IoStatus::done ? result.bytes : 0;
  if (moves) setOffset(call, call.i32(0), offset + bytes);
  return done(call, countWord, bytes);
}

// fd_read(fd, iovs, iovsLen, nread)
NativeStatus fdRead(NativeCall& call) {
  OpenFile file = fileAt(call, call.i32(0));
  if (file.kind == OpenFile::input) return readInput(call);
  if (file.kind == OpenFile::pipe) return readPipe(call, file);
  return readFile(call, file, file.offset, 3, true);
}
// fd_pread(fd, iovs, iovsLen, offset, nread)
NativeStatus fdPread(NativeCall& call) { return readFile(call, fileAt(call, call.i32(0)), call.word(3), 4, false); }

// Standard output and error: a short write is fine, Go's callers go on.
NativeStatus writeOutput(NativeCall& call) {
  Piece piece = firstPiece(call);
  if (piece.size == 0) return done(call, 3, 0);
  int fd = call.i32(0) == 2 ? 2 : 1;
  for (;;) {
    host::IoResult result = call.scheduler().host().write(fd, {piece.at, piece.size});
    if (result.status == IoStatus::failed) return finish(call, result.error);
    if (result.status != IoStatus::wouldBlock) return done(call, 3, result.bytes);
    if (call.scheduler().parkOnHost(call.task, host::IoEvent::output)) return NativeStatus::parked;
  }
}

NativeStatus writeFile(NativeCall& call, const OpenFile& file, uint64_t offset, int countWord, bool moves) {
  if (file.kind != OpenFile::file) return finish(call, host::kErrnoBadFile);
  if (file.append) {
    host::FileInfo info;
    if (uint16_t error = files(call).statHandle(file.handle, info); error != 0) return finish(call, error);
    offset = info.size;
  }
  Piece piece = firstPiece(call);
  host::IoResult result = files(call).writeAt(file.handle, offset, {piece.at, piece.size});
  if (result.status == IoStatus::failed) return finish(call, result.error);
  if (moves) setOffset(call, call.i32(0), offset + result.bytes);
  return done(call, countWord, result.bytes);
}
NativeStatus fdWrite(NativeCall& call) {
  OpenFile file = fileAt(call, call.i32(0));
  if (file.kind == OpenFile::output) return writeOutput(call);
  if (file.kind == OpenFile::pipe) return writePipe(call, file);
  return writeFile(call, file, file.offset, 3, true);
}
NativeStatus fdPwrite(NativeCall& call) { return writeFile(call, fileAt(call, call.i32(0)), call.word(3), 4, false); }

NativeStatus fdClose(NativeCall& call) {
  NativeState& state = nativeState(call);
  OpenFile file;
  {
    Guard lock(state.mutex);
    auto fd = static_cast<size_t>(call.u32(0));
    if (fd < state.files.size()) file = std::exchange(state.files[fd], {});
  }
  if (file.kind == OpenFile::closed) return finish(call, host::kErrnoBadFile);
  if (file.kind == OpenFile::file) files(call).close(file.handle);
  if (file.kind == OpenFile::pipe) file.end->close(call.worker);
  return finish(call, 0);
}

// func setCrashFile(fd int) int: the errno. A file is opened once more, as the program may close it; -1: none from now
// on.
NativeStatus setCrashFile(NativeCall& call) {
  OpenFile file;
  if (call.i64(0) != -1) {
    file = fileAt(call, call.i32(0));
    if (file.kind == OpenFile::closed) return finish(call, host::kErrnoBadFile);
  }
  if (file.kind == OpenFile::output) file.handle = call.i32(0);
  if (file.kind == OpenFile::file) {
    host::OpenResult opened = files(call).open(file.path, host::kOpenWrite, 0);
    if (opened.error != 0) return finish(call, opened.error);
    file.handle = opened.handle;
  }
  NativeState& state = nativeState(call);
  {
    Guard lock(state.mutex);
    std::swap(state.crashFile, file);
  }
  if (file.kind == OpenFile::file) files(call).close(file.handle);
  return finish(call, 0);
}

// fd_seek(fd, offset, whence, newoffset)
NativeStatus fdSeek(NativeCall& call) {
  OpenFile file = fileAt(call, call.i32(0));
  if (file.kind == OpenFile::directory || file.kind == OpenFile::root) {
    call.heap().store<uint64_t>(call.address(3), 0);
    return finish(call, 0);
  }
  if (file.kind == OpenFile::closed) return finish(call, host::kErrnoBadFile);
  if (file.kind != OpenFile::file) return finish(call, 70);  // ESPIPE
  int64_t from = 0;
  if (call.u32(2) == 1) from = static_cast<int64_t>(file.offset);
  if (call.u32(2) == 2) {
    host::FileInfo info;
    if (uint16_t error = files(call).statHandle(file.handle, info); error != 0) return finish(call, error);
    from = static_cast<int64_t>(info.size);
  }
  int64_t to = from + call.i64(1);
  if (to < 0) return finish(call, host::kErrnoInvalid);
  setOffset(call, call.i32(0), static_cast<uint64_t>(to));
  call.heap().store<uint64_t>(call.address(3), static_cast<uint64_t>(to));
  return finish(call, 0);
}

FileType typeOf(const OpenFile& file) {
  switch (file.kind) {
    case OpenFile::input:
    case OpenFile::output:
      return kCharacterDevice;
    case OpenFile::file:
      return kRegular;
    case OpenFile::root:
    case OpenFile::directory:
      return kDirectory;
    case OpenFile::pipe:
    case OpenFile::closed:
      return kUnknown;
  }
  return kUnknown;
}

// fdstat: type u8, flags u16 at 2, rights u64 at 8 and 16.
NativeStatus fdstatGet(NativeCall& call) {
  OpenFile file = fileAt(call, call.i32(0));
  if (file.kind == OpenFile::closed) return finish(call, host::kErrnoBadFile);
  Address out = call.address(1);
  call.heap().store<uint64_t>(out, typeOf(file));
  call.heap().store<uint16_t>(out + 2, (file.append ? kAppend : 0) | (file.nonBlocking ? kNonBlocking : 0));
  call.heap().store<uint64_t>(out + 8, UINT32_MAX);
  call.heap().store<uint64_t>(out + 16, UINT32_MAX);
  return finish(call, 0);
}

NativeStatus fdstatSetFlags(NativeCall& call) {
  NativeState& state = nativeState(call);
  Guard lock(state.mutex);
  auto fd = static_cast<size_t>(call.u32(0));
  if (fd >= state.files.size() || state.files[fd].kind == OpenFile::closed) return finish(call, host::kErrnoBadFile);
  state.files[fd].nonBlocking = (call.u32(1) & kNonBlocking) != 0;
  return finish(call, 0);
}

// prestat: tag u8 (0: directory), length of the name u32 at 4.
NativeStatus prestatGet(NativeCall& call) {
  OpenFile file = fileAt(call, call.i32(0));
  if (file.kind != OpenFile::root) return finish(call, host::kErrnoBadFile);
  call.heap().store<uint32_t>(call.address(1), 0);
  call.heap().store<uint32_t>(call.address(1) + 4, static_cast<uint32_t>(file.path.size()));
  return finish(call, 0);
}
NativeStatus prestatDirName(NativeCall& call) {
  OpenFile file = fileAt(call, call.i32(0));
  if (file.kind != OpenFile::root) return finish(call, host::kErrnoBadFile);
  auto size = std::min<size_t>(file.path.size(), call.u32(2));
  std::memcpy(call.memory(1, size), file.path.data(), size);
  return finish(call, 0);
}

// filestat, 64 bytes: dev, ino, type u8, nlink, size, atim, mtim, ctim. WASI has no permissions; but where it is to
// write, package syscall has a Stat_t, which goes on with Mode.
void storeStat(NativeCall& call, int word, FileType type, const host::FileInfo& info) {
  auto time = [](int64_t ns) { return static_cast<uint64_t>(ns); };
  const uint64_t words[] = {0,
                            info.inode,
                            type,
                            info.links,
                            info.size,
                            time(info.accessedNs),
                            time(info.modifiedNs),
                            time(info.modifiedNs),
                            info.permissions};
  std::memcpy(call.memory(word, sizeof words), words, sizeof words);
}
NativeStatus fdFilestatGet(NativeCall& call) {
  OpenFile file = fileAt(call, call.i32(0));
  host::FileInfo info;
  info.permissions = 0600;
  uint16_t error = 0;
  if (file.kind == OpenFile::closed) error = host::kErrnoBadFile;
  if (file.kind == OpenFile::file) error = files(call).statHandle(file.handle, info);
  if (file.kind == OpenFile::directory || file.kind == OpenFile::root) {
    error = files(call).stat(file.path, true, info);
  }
  if (error == 0) storeStat(call, 1, typeOf(file), info);
  return finish(call, error);
}
// path_filestat_get(fd, flags, path, pathLen, buf)
NativeStatus pathFilestatGet(NativeCall& call) {
  host::FileInfo info;
  uint16_t error = files(call).stat(pathOf(call, 0, 2), (call.u32(1) & 1) != 0 || namesDirectory(call, 2), info);
  if (error == 0 && namesDirectory(call, 2) && info.kind != host::FileKind::directory) error = host::kErrnoNotDirectory;
  if (error == 0) storeStat(call, 4, fileType(info.kind), info);
  return finish(call, error);
}
NativeStatus fdFilestatSetSize(NativeCall& call) {
  OpenFile file = fileAt(call, call.i32(0));
  if (file.kind != OpenFile::file) return finish(call, host::kErrnoBadFile);
  return finish(call, files(call).truncate(file.handle, call.word(1)));
}

// func openFile(dirFd int32, path *byte, pathLen size, flags, permissions uint32, fd *int32) Errno, with the flags of
// package syscall's Open.
NativeStatus openFile(NativeCall& call) {
  enum : uint32_t {
    kWriteOnly = 1,
    kReadWrite = 2,
    kCreate = 0100,
    kTruncate = 01000,
    kAppending = 02000,
    kExclusive = 0200,
    kDirectoryOnly = 020000,
    kNoFollow = 0400
  };
  OpenFile file;
  file.path = pathOf(call, 0, 1);
  uint32_t wanted = call.u32(3);
  bool followLast = (wanted & (kNoFollow | kExclusive)) == 0 || namesDirectory(call, 1);
  host::FileInfo info;
  uint16_t error = files(call).stat(file.path, followLast, info);
  if (error == 0 && info.kind == host::FileKind::link && (wanted & kExclusive) == 0) {
    return finish(call, host::kErrnoLoop);
  }
  if (error == 0 && info.kind == host::FileKind::directory) {
    if ((wanted & kExclusive) != 0) return finish(call, host::kErrnoExist);
    if ((wanted & (kWriteOnly | kReadWrite)) != 0) return finish(call, host::kErrnoIsDirectory);
    file.kind = OpenFile::directory;
  } else {
    if ((wanted & kDirectoryOnly) != 0) return finish(call, error != 0 ? error : uint16_t{host::kErrnoNotDirectory});
    uint32_t flags = 0;
    if ((wanted & kWriteOnly) == 0) flags |= host::kOpenRead;
    if ((wanted & (kWriteOnly | kReadWrite)) != 0) flags |= host::kOpenWrite;
    if ((wanted & kCreate) != 0) flags |= host::kOpenCreate;
    if ((wanted & kExclusive) != 0) flags |= host::kOpenExclusive;
    if ((wanted & kTruncate) != 0) flags |= host::kOpenTruncate;
    file.append = (wanted & kAppending) != 0;
    if (file.append) flags |= host::kOpenAppend;
    host::OpenResult opened = files(call).open(file.path, flags, call.u32(4));
    if (opened.error != 0) return finish(call, opened.error);
    file.kind = OpenFile::file;
    file.handle = opened.handle;
  }
  *reinterpret_cast<int32_t*>(call.memory(5, 4)) = addOpenFile(nativeState(call), std::move(file));
  return finish(call, 0);
}

// fd_readdir(fd, buf, bufLen, cookie, nwritten). An entry: next cookie u64, inode u64, length u32, type u8, padding to
// 24, the name; the last one may be cut off.
NativeStatus fdReaddir(NativeCall& call) {
  OpenFile file = fileAt(call, call.i32(0));
  if (file.kind != OpenFile::directory && file.kind != OpenFile::root) return finish(call, host::kErrnoNotDirectory);
  std::vector<host::DirectoryEntry> entries;
  if (uint16_t error = files(call).list(file.path, entries); error != 0) return finish(call, error);
  std::string out;
  uint32_t room = call.u32(2);
  for (uint64_t i = call.word(3); i < entries.size() && out.size() < room; i++) {
    char head[24] = {};
    uint64_t next = i + 1;
    auto length = static_cast<uint32_t>(entries[i].name.size());
    std::memcpy(head, &next, 8);
    std::memcpy(head + 8, &entries[i].inode, 8);
    std::memcpy(head + 16, &length, 4);
    head[20] = static_cast<char>(fileType(entries[i].kind));
    out.append(head, 24).append(entries[i].name);
  }
  out.resize(std::min<size_t>(out.size(), room));
  std::memcpy(call.memory(1, out.size()), out.data(), out.size());
  return done(call, 4, out.size());
}

NativeStatus pathCreateDirectory(NativeCall& call) {
  return finish(call, files(call).makeDirectory(pathOf(call, 0, 1), 0777));
}
NativeStatus pathRemoveDirectory(NativeCall& call) {
  if (namesItself(call, 1)) return finish(call, host::kErrnoInvalid);
  return finish(call, files(call).remove(pathOf(call, 0, 1), true));
}
NativeStatus pathUnlinkFile(NativeCall& call) { return finish(call, files(call).remove(pathOf(call, 0, 1), false)); }
// func makeDirectory(dirFd int32, path *byte, pathLen size, permissions uint32) Errno
NativeStatus makeDirectory(NativeCall& call) {
  return finish(call, files(call).makeDirectory(pathOf(call, 0, 1), call.u32(3)));
}
// func setPermissions(dirFd int32, path *byte, pathLen size, permissions uint32) Errno
NativeStatus setPermissions(NativeCall& call) {
  return finish(call, files(call).setPermissions(pathOf(call, 0, 1), call.u32(3)));
}
// func setOpenPermissions(fd int32, permissions uint32) Errno
NativeStatus setOpenPermissions(NativeCall& call) {
  OpenFile file = fileAt(call, call.i32(0));
  bool named = file.kind == OpenFile::file || file.kind == OpenFile::directory || file.kind == OpenFile::root;
  return finish(call, named ? files(call).setPermissions(file.path, call.u32(1)) : uint16_t{host::kErrnoBadFile});
}
// path_link(oldFd, oldFlags, oldPath, oldPathLen, newFd, newPath, newPathLen)
NativeStatus pathLink(NativeCall& call) {
  return finish(call, files(call).link(pathOf(call, 0, 2), pathOf(call, 4, 5)));
}
// path_symlink(oldPath, oldPathLen, fd, newPath, newPathLen)
NativeStatus pathSymlink(NativeCall& call) {
  std::string_view target{call.memory(0, call.u32(1)), call.u32(1)};
  return finish(call, files(call).makeLink(target, pathOf(call, 2, 3)));
}
// path_readlink(fd, path, pathLen, buf, bufLen, nwritten)
NativeStatus pathReadlink(NativeCall& call) {
  std::string target;
  if (uint16_t error = files(call).readLink(pathOf(call, 0, 1), target); error != 0) return finish(call, error);
  size_t size = std::min<size_t>(target.size(), call.u32(4));
  std::memcpy(call.memory(3, size), target.data(), size);
  return done(call, 5, size);
}
// path_filestat_set_times(fd, flags, path, pathLen, atim, mtim, fstflags)
NativeStatus pathSetTimes(NativeCall& call) {
  enum : uint32_t { kAccessed = 1, kAccessedNow = 2, kModified = 4, kModifiedNow = 8 };
  uint32_t which = call.u32(6);
  auto time = [&](uint32_t given, uint32_t now, int word) {
    if ((which & now) != 0) return call.scheduler().wallNow();
    return (which & given) != 0 ? call.i64(word) : host::kKeepTime;
  };
  return finish(call, files(call).setTimes(pathOf(call, 0, 2), (call.u32(1) & 1) != 0, time(kAccessed, kAccessedNow, 4),
                                           time(kModified, kModifiedNow, 5)));
}
// path_rename(oldFd, oldPath, oldPathLen, newFd, newPath, newPathLen)
NativeStatus pathRename(NativeCall& call) {
  return finish(call, files(call).rename(pathOf(call, 0, 1), pathOf(call, 3, 4)));
}

NativeStatus randomGet(NativeCall& call) {
  auto* out = reinterpret_cast<uint8_t*>(call.memory(0, call.u32(1)));
  if (call.scheduler().deterministic()) {
    for (uint32_t i = 0; i < call.u32(1); i++) out[i] = static_cast<uint8_t>(call.worker.random.next());
  } else {
    call.scheduler().host().entropy({out, call.u32(1)});
  }
  return finish(call, 0);
}

// clock_time_get(id, precision, time *timestamp)
NativeStatus clockTimeGet(NativeCall& call) {
  int64_t now = call.u32(0) == 0 ? call.scheduler().wallNow() : call.scheduler().now();
  call.heap().store<int64_t>(call.address(2), now);
  return finish(call, 0);
}

NativeStatus procExit(NativeCall& call) {
  call.scheduler().exit(call.i32(0));
  return NativeStatus::exited;
}

NativeStatus success(NativeCall& call) { return finish(call, 0); }
NativeStatus notCapable(NativeCall& call) { return finish(call, kNotCapable); }

constexpr NativeEntry kEntries[] = {
    {"syscall.fd_close", fdClose},
    {"runtime/debug.setCrashFile", setCrashFile},
    {"syscall.fd_filestat_set_size", fdFilestatSetSize},
    {"syscall.fd_pread", fdPread},
    {"syscall.fd_pwrite", fdPwrite},
    {"syscall.fd_read", fdRead},
    {"syscall.fd_readdir", fdReaddir},
    {"syscall.fd_seek", fdSeek},
    {"syscall.fd_fdstat_set_rights", success},
    {"syscall.fd_filestat_get", fdFilestatGet},
    {"syscall.fd_write", fdWrite},
    {"syscall.fd_sync", success},
    {"syscall.path_create_directory", pathCreateDirectory},
    {"syscall.path_filestat_get", pathFilestatGet},
    {"syscall.path_filestat_set_times", pathSetTimes},
    {"syscall.path_link", pathLink},
    {"syscall.path_readlink", pathReadlink},
    {"syscall.path_remove_directory", pathRemoveDirectory},
    {"syscall.path_rename", pathRename},
    {"syscall.path_symlink", pathSymlink},
    {"syscall.path_unlink_file", pathUnlinkFile},
    {"syscall.openFile", openFile},
    {"syscall.makeDirectory", makeDirectory},
    {"syscall.setPermissions", setPermissions},
    {"syscall.setOpenPermissions", setOpenPermissions},
    {"syscall.random_get", randomGet},
    {"syscall.fd_fdstat_get", fdstatGet},
    {"syscall.fd_fdstat_set_flags", fdstatSetFlags},
    {"syscall.fd_prestat_get", prestatGet},
    {"syscall.fd_prestat_dir_name", prestatDirName},
    {"syscall.sock_accept", notCapable},
    {"syscall.sock_shutdown", notCapable},
    {"syscall.ProcExit", procExit},
    {"syscall.clock_time_get", clockTimeGet},
    {"internal/syscall/unix.makeDirectory", makeDirectory},
    {"internal/syscall/unix.setPermissions", setPermissions},
    {"internal/syscall/unix.path_unlink_file", pathUnlinkFile},
    {"internal/syscall/unix.path_remove_directory", pathRemoveDirectory},
    {"internal/syscall/unix.path_filestat_get", pathFilestatGet},
    {"internal/syscall/unix.path_readlink", pathReadlink},
    {"internal/syscall/unix.path_create_directory", pathCreateDirectory},
    {"internal/syscall/unix.path_rename", pathRename},
    {"internal/syscall/unix.path_link", pathLink},
    {"internal/syscall/unix.path_symlink", pathSymlink},
    {"internal/syscall/unix.path_filestat_set_times", pathSetTimes},
};

}  // namespace

int32_t addOpenFile(NativeState& state, OpenFile file) {
  constexpr size_t kFirstFile = 4;
  Guard lock(state.mutex);
  size_t fd = kFirstFile;
  while (fd < state.files.size() && state.files[fd].kind != OpenFile::closed) fd++;
  if (fd >= state.files.size()) state.files.resize(fd + 1);
  state.files[fd] = std::move(file);
  return static_cast<int32_t>(fd);
}

void writeCrashFile(NativeState& state, host::Host& host, std::string_view text) {
  if (text.empty()) return;
  if (!state.mutex.try_lock()) return;  // who has faulted may hold it
  OpenFile file = state.crashFile;
  state.mutex.unlock();
  host::FileInfo info;
  if (file.kind == OpenFile::output) {
    host.write(file.handle, text);
  } else if (file.kind == OpenFile::file && host.files().statHandle(file.handle, info) == 0) {
    host.files().writeAt(file.handle, info.size, text);
  }
}

std::span<const NativeEntry> wasiNatives() { return kEntries; }

}  // namespace gopark::runtime
