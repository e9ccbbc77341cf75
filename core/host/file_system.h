// The files that a program sees: the process's own (native_host.h), or some in memory (memory_disk.h).
#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace gopark::host {

// WASI errno values that hosts report (subset; the numbers are WASI preview 1's).
enum WasiErrno : uint16_t {
  kErrnoSuccess = 0,
  kErrnoAccess = 2,
  kErrnoBadFile = 8,
  kErrnoBusy = 10,
  kErrnoExist = 20,
  kErrnoInvalid = 28,
  kErrnoIo = 29,
  kErrnoIsDirectory = 31,
  kErrnoLoop = 32,
  kErrnoTooManyFiles = 33,
  kErrnoNameTooLong = 37,
  kErrnoNotFound = 44,
  kErrnoNoSpace = 51,
  kErrnoNoSystem = 52,
  kErrnoNotDirectory = 54,
  kErrnoNotEmpty = 55,
  kErrnoNotPermitted = 63,
  kErrnoPipe = 64,
  kErrnoReadOnly = 69,
  kErrnoTextBusy = 74,
  kErrnoCrossDevice = 75,
};

enum class IoStatus : uint8_t {
  done,        // `bytes` were transferred (a write may be short)
  wouldBlock,  // nothing was transferred; call `arm`, park, try again when woken
  endOfFile,   // reading only: no more input will come
  failed,      // `error` is a WASI errno
};

struct IoResult {
  IoStatus status = IoStatus::done;
  size_t bytes = 0;
  uint16_t error = 0;
};

enum class FileKind : uint8_t { unknown, regular, directory, character, link };

struct FileInfo {
  FileKind kind = FileKind::unknown;
  uint64_t size = 0;
  int64_t modifiedNs = 0;  // since the Unix epoch
  int64_t accessedNs = 0;
  uint64_t inode = 0;
  uint64_t links = 1;
  uint32_t permissions = 0;  // Unix's nine bits, setuid, setgid and sticky
};

constexpr int64_t kKeepTime = INT64_MIN;  // in a call that sets times

struct DirectoryEntry {
  std::string name;
  FileKind kind = FileKind::unknown;
  uint64_t inode = 0;
};

// How to open a file: a union of bits.
enum OpenFlags : uint32_t {
  kOpenRead = 1,
  kOpenWrite = 2,
  kOpenAppend = 4,
  kOpenCreate = 8,
  kOpenTruncate = 16,
  kOpenExclusive = 32,
};

// An errno in disguise: `handle` is valid when `error` is 0.
struct OpenResult {
  int handle = -1;
  uint16_t error = 0;
};

// Synchronous, and thread-safe. Paths are absolute, '/'-separated, cleaned. Handles are small numbers of its own,
// unrelated to WASI's file descriptors. Numbers that are returned are WasiErrnos. Symbolic links are followed, but for
// the last element of a path where a function is about the link itself. Permissions of what is made are without what
// the process's umask (022 in memory) takes away.
class FileSystem {
 public:
  virtual ~FileSystem() = default;

  virtual OpenResult open(std::string_view path, uint32_t flags, uint32_t permissions) = 0;
  virtual IoResult read(int handle, uint64_t offset, std::span<char> to) = 0;
  virtual IoResult writeAt(int handle, uint64_t offset, std::string_view bytes) = 0;
  virtual void close(int handle) = 0;
  virtual uint16_t statHandle(int handle, FileInfo& out) = 0;
  virtual uint16_t truncate(int handle, uint64_t size) = 0;

  virtual uint16_t stat(std::string_view path, bool followLast, FileInfo& out) = 0;
  virtual uint16_t list(std::string_view path, std::vector<DirectoryEntry>& out) = 0;
  virtual uint16_t makeDirectory(std::string_view path, uint32_t permissions) = 0;
  virtual uint16_t remove(std::string_view path, bool directory) = 0;             // the link itself
  virtual uint16_t rename(std::string_view from, std::string_view to) = 0;        // the link itself
  virtual uint16_t link(std::string_view from, std::string_view to) = 0;          // one more name for a file
  virtual uint16_t makeLink(std::string_view target, std::string_view path) = 0;  // a symbolic one
  virtual uint16_t readLink(std::string_view path, std::string& target) = 0;
  virtual uint16_t setPermissions(std::string_view path, uint32_t permissions) = 0;
  virtual uint16_t setTimes(std::string_view path, bool followLast, int64_t accessedNs, int64_t modifiedNs) = 0;
};

}  // namespace gopark::host
