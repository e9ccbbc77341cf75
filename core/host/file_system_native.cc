#include "host/file_system_native.h"

#include <dirent.h>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <cstdio>
#include <cstring>

namespace gopark::host {

namespace {

IoResult failure() { return {IoStatus::failed, 0, wasiErrno(errno)}; }

FileKind kindOf(mode_t mode) {
  if (S_ISREG(mode)) return FileKind::regular;
  if (S_ISDIR(mode)) return FileKind::directory;
  if (S_ISLNK(mode)) return FileKind::link;
  return S_ISCHR(mode) ? FileKind::character : FileKind::unknown;
}

int64_t inNs(const timespec& time) { return static_cast<int64_t>(time.tv_sec) * 1'000'000'000 + time.tv_nsec; }

void fillInfo(const struct stat& from, FileInfo& to) {
  to.kind = kindOf(from.st_mode);
  to.size = static_cast<uint64_t>(from.st_size);
  to.modifiedNs = inNs(from.st_mtim);
  to.accessedNs = inNs(from.st_atim);
  to.inode = from.st_ino;
  to.links = from.st_nlink;
  to.permissions = from.st_mode & 07777;
}

timespec timeOf(int64_t ns) {
  if (ns == kKeepTime) return {0, UTIME_OMIT};
  int64_t below = ns % 1'000'000'000;
  if (below < 0) below += 1'000'000'000;
  return {static_cast<time_t>((ns - below) / 1'000'000'000), static_cast<long>(below)};
}

}  // namespace

uint16_t wasiErrno(int error) {
  switch (error) {
    case 0:
      return kErrnoSuccess;
    case EACCES:
      return kErrnoAccess;
    case EBADF:
      return kErrnoBadFile;
    case EBUSY:
      return kErrnoBusy;
    case EEXIST:
      return kErrnoExist;
    case EINVAL:
      return kErrnoInvalid;
    case EISDIR:
      return kErrnoIsDirectory;
    case ELOOP:
      return kErrnoLoop;
    case EMFILE:
      return kErrnoTooManyFiles;
    case ENAMETOOLONG:
      return kErrnoNameTooLong;
    case ENOENT:
      return kErrnoNotFound;
    case ENOSPC:
      return kErrnoNoSpace;
    case ENOTDIR:
      return kErrnoNotDirectory;
    case ENOTEMPTY:
      return kErrnoNotEmpty;
    case EPERM:
      return kErrnoNotPermitted;
    case EPIPE:
      return kErrnoPipe;
    case EROFS:
      return kErrnoReadOnly;
    case ETXTBSY:
      return kErrnoTextBusy;
    case EXDEV:
      return kErrnoCrossDevice;
    default:
      return kErrnoIo;
  }
}

std::string NativeFiles::resolved(std::string_view path) const {
  bool isZones = path.ends_with("/lib/time/zoneinfo.zip") && !options_.zones.empty();
  std::string name(path);
  return isZones && access(name.c_str(), R_OK) != 0 ? options_.zones : name;
}

uint16_t NativeFiles::refusal(std::string_view path) const {
  if (!options_.allowFiles) return kErrnoAccess;
  return path.find('\0') == std::string_view::npos ? kErrnoSuccess : kErrnoInvalid;
}

template <class Call>
uint16_t NativeFiles::tried(std::string_view path, Call call) const {
  if (uint16_t refused = refusal(path)) return refused;
  return call(std::string(path).c_str()) == 0 ? uint16_t{0} : wasiErrno(errno);
}

OpenResult NativeFiles::open(std::string_view path, uint32_t flags, uint32_t permissions) {
  if (uint16_t refused = refusal(path)) return {-1, refused};
  int mode = (flags & kOpenWrite) == 0 ? O_RDONLY : (flags & kOpenRead) == 0 ? O_WRONLY : O_RDWR;
  if ((flags & kOpenAppend) != 0) mode |= O_APPEND;
  if ((flags & kOpenCreate) != 0) mode |= O_CREAT;
  if ((flags & kOpenTruncate) != 0) mode |= O_TRUNC;
  if ((flags & kOpenExclusive) != 0) mode |= O_EXCL;
  int fd = ::open(resolved(path).c_str(), mode | O_CLOEXEC, static_cast<mode_t>(permissions));
  return fd < 0 ? OpenResult{-1, wasiErrno(errno)} : OpenResult{fd, 0};
}

IoResult NativeFiles::read(int handle, uint64_t offset, std::span<char> to) {
  ssize_t count = pread(handle, to.data(), to.size(), static_cast<off_t>(offset));
  if (count < 0) return failure();
  return {count == 0 ? IoStatus::endOfFile : IoStatus::done, static_cast<size_t>(count), 0};
}

IoResult NativeFiles::writeAt(int handle, uint64_t offset, std::string_view bytes) {
  ssize_t count = pwrite(handle, bytes.data(), bytes.size(), static_cast<off_t>(offset));
  return count < 0 ? failure() : IoResult{IoStatus::done, static_cast<size_t>(count), 0};
}

void NativeFiles::close(int handle) { ::close(handle); }

uint16_t NativeFiles::statHandle(int handle, FileInfo& out) {
  struct stat info {};
  if (fstat(handle, &info) != 0) return wasiErrno(errno);
  fillInfo(info, out);
  return 0;
}

uint16_t NativeFiles::truncate(int handle, uint64_t size) {
  return ftruncate(handle, static_cast<off_t>(size)) == 0 ? uint16_t{0} : wasiErrno(errno);
}

uint16_t NativeFiles::stat(std::string_view path, bool followLast, FileInfo& out) {
  struct stat info {};
  int flags = followLast ? 0 : AT_SYMLINK_NOFOLLOW;
  uint16_t error = tried(resolved(path), [&](const char* name) { return fstatat(AT_FDCWD, name, &info, flags); });
  if (error == 0) fillInfo(info, out);
  return error;
}

uint16_t NativeFiles::list(std::string_view path, std::vector<DirectoryEntry>& out) {
  if (uint16_t refused = refusal(path)) return refused;
  DIR* directory = opendir(std::string(path).c_str());
  if (directory == nullptr) return wasiErrno(errno);
  while (dirent* entry = readdir(directory)) {
    if (std::strcmp(entry->d_name, ".") == 0 || std::strcmp(entry->d_name, "..") == 0) continue;
    out.push_back({entry->d_name, kindOf(DTTOIF(entry->d_type)), entry->d_ino});
  }
  closedir(directory);
  return 0;
}

uint16_t NativeFiles::makeDirectory(std::string_view path, uint32_t permissions) {
  return tried(path, [&](const char* name) { return mkdir(name, static_cast<mode_t>(permissions)); });
}

uint16_t NativeFiles::remove(std::string_view path, bool directory) {
  return tried(path, [&](const char* name) { return directory ? rmdir(name) : unlink(name); });
}

uint16_t NativeFiles::rename(std::string_view from, std::string_view to) {
  if (uint16_t refused = refusal(to)) return refused;
  return tried(from, [&](const char* name) { return ::rename(name, std::string(to).c_str()); });
}

uint16_t NativeFiles::link(std::string_view from, std::string_view to) {
  if (uint16_t refused = refusal(to)) return refused;
  return tried(from, [&](const char* name) { return ::link(name, std::string(to).c_str()); });
}

uint16_t NativeFiles::makeLink(std::string_view target, std::string_view path) {
  if (uint16_t refused = refusal(target)) return refused;
  return tried(path, [&](const char* name) { return symlink(std::string(target).c_str(), name); });
}

uint16_t NativeFiles::readLink(std::string_view path, std::string& target) {
  char text[4096];
  ssize_t size = 0;
  uint16_t error = tried(path, [&](const char* name) {
    size = readlink(name, text, sizeof(text));
    return size < 0 ? -1 : 0;
  });
  if (error == 0) target.assign(text, static_cast<size_t>(size));
  return error;
}

uint16_t NativeFiles::setPermissions(std::string_view path, uint32_t permissions) {
  return tried(path, [&](const char* name) { return chmod(name, static_cast<mode_t>(permissions)); });
}

uint16_t NativeFiles::setTimes(std::string_view path, bool followLast, int64_t accessedNs, int64_t modifiedNs) {
  timespec times[] = {timeOf(accessedNs), timeOf(modifiedNs)};
  int flags = followLast ? 0 : AT_SYMLINK_NOFOLLOW;
  return tried(path, [&](const char* name) { return utimensat(AT_FDCWD, name, times, flags); });
}

}  // namespace gopark::host
