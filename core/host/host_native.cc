#include <dirent.h>
#include <fcntl.h>
#include <poll.h>
#include <sys/random.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <time.h>
#include <unistd.h>

#include <cerrno>
#include <cstring>

#include "host/input_reader.h"
#include "host/native_host.h"
#include "host/process_signals.h"

extern char** environ;

namespace gopark::host {

namespace {

uint16_t wasiErrno(int error) {
  switch (error) {
    case 0:
      return kErrnoSuccess;
    case EACCES:
    case EPERM:
      return kErrnoAccess;
    case EBADF:
      return kErrnoBadFile;
    case EEXIST:
      return kErrnoExist;
    case EINVAL:
      return kErrnoInvalid;
    case EISDIR:
      return kErrnoIsDirectory;
    case ENOENT:
      return kErrnoNotFound;
    case ENOTDIR:
      return kErrnoNotDirectory;
    case ENOTEMPTY:
      return kErrnoNotEmpty;
    case EPIPE:
      return kErrnoPipe;
    case EROFS:
      return kErrnoReadOnly;
    default:
      return kErrnoIo;
  }
}

IoResult failure() { return {IoStatus::failed, 0, wasiErrno(errno)}; }

int64_t clockNs(clockid_t clock) {
  timespec now{};
  clock_gettime(clock, &now);
  return static_cast<int64_t>(now.tv_sec) * 1000000000 + now.tv_nsec;
}

FileKind kindOf(mode_t mode) {
  if (S_ISREG(mode)) return FileKind::regular;
  if (S_ISDIR(mode)) return FileKind::directory;
  return S_ISCHR(mode) ? FileKind::character : FileKind::unknown;
}

void fillInfo(const struct stat& from, FileInfo& to) {
  to.kind = kindOf(from.st_mode);
  to.size = static_cast<uint64_t>(from.st_size);
  to.modifiedNs = static_cast<int64_t>(from.st_mtim.tv_sec) * 1000000000 + from.st_mtim.tv_nsec;
  to.inode = from.st_ino;
}

class NativeHost final : public Host {
 public:
  explicit NativeHost(NativeHostOptions options) : options_(std::move(options)), input_(STDIN_FILENO) {
    if (options_.inheritEnvironment) {
      for (char** each = environ; *each != nullptr; ++each) {
        if (!std::string_view(*each).starts_with("PWD=")) environment_.emplace_back(*each);
      }
    }
    environment_.insert(environment_.end(), options_.environment.begin(), options_.environment.end());
    char path[4096];
    if (options_.workingDirectory.empty() && getcwd(path, sizeof(path)) != nullptr) options_.workingDirectory = path;
    environment_.push_back("PWD=" + options_.workingDirectory);
  }

  int64_t monotonicNs() override { return clockNs(CLOCK_MONOTONIC); }
  int64_t wallNs() override { return clockNs(CLOCK_REALTIME); }

  void entropy(std::span<uint8_t> to) override {
    while (!to.empty()) {
      ssize_t count = getrandom(to.data(), to.size(), 0);
      if (count > 0) to = to.subspan(static_cast<size_t>(count));
    }
  }

  const std::vector<std::string>& arguments() override { return options_.arguments; }
  const std::vector<std::string>& environment() override { return environment_; }

  // Blocks while the descriptor takes nothing more, also when it is in non-blocking mode.
  IoResult write(int fd, std::string_view bytes) override {
    for (;;) {
      ssize_t count = ::write(fd, bytes.data(), bytes.size());
      if (count >= 0) return {IoStatus::done, static_cast<size_t>(count), 0};
      if (errno == EAGAIN) {
        pollfd wanted{fd, POLLOUT, 0};
        poll(&wanted, 1, -1);
      } else if (errno != EINTR) {
        return failure();
      }
    }
  }

  IoResult readInput(std::span<char> to) override { return input_.read(to); }
  bool arm(IoEvent event, Waker* waker) override { return event == IoEvent::input && input_.arm(waker); }
  void disarm(IoEvent event) override {
    if (event == IoEvent::input) input_.disarm();
  }

  void setSignalReceiver(SignalReceiver* receiver) override { ProcessSignals::setReceiver(receiver); }
  void setSignalAction(int signal, SignalAction action) override { ProcessSignals::setAction(signal, action); }
  bool raiseSignal(int signal) override { return ProcessSignals::raise(signal); }
  int processId() override { return getpid(); }
  void processorTime(int64_t& user, int64_t& system) override {
    rusage used{};
    getrusage(RUSAGE_SELF, &used);
    user = static_cast<int64_t>(used.ru_utime.tv_sec) * 1'000'000 + used.ru_utime.tv_usec;
    system = static_cast<int64_t>(used.ru_stime.tv_sec) * 1'000'000 + used.ru_stime.tv_usec;
  }

  OpenResult open(std::string_view path, uint32_t flags) override {
    if (!options_.allowFiles) return {-1, kErrnoAccess};
    int mode = (flags & kOpenWrite) == 0 ? O_RDONLY : (flags & kOpenRead) == 0 ? O_WRONLY : O_RDWR;
    if ((flags & kOpenAppend) != 0) mode |= O_APPEND;
    if ((flags & kOpenCreate) != 0) mode |= O_CREAT;
    if ((flags & kOpenTruncate) != 0) mode |= O_TRUNC;
    if ((flags & kOpenExclusive) != 0) mode |= O_EXCL;
    int fd = ::open(resolved(path).c_str(), mode | O_CLOEXEC, 0666);
    return fd < 0 ? OpenResult{-1, wasiErrno(errno)} : OpenResult{fd, 0};
  }

  IoResult read(int handle, uint64_t offset, std::span<char> to) override {
    ssize_t count = pread(handle, to.data(), to.size(), static_cast<off_t>(offset));
    if (count < 0) return failure();
    return {count == 0 ? IoStatus::endOfFile : IoStatus::done, static_cast<size_t>(count), 0};
  }

  IoResult writeAt(int handle, uint64_t offset, std::string_view bytes) override {
    ssize_t count = pwrite(handle, bytes.data(), bytes.size(), static_cast<off_t>(offset));
    return count < 0 ? failure() : IoResult{IoStatus::done, static_cast<size_t>(count), 0};
  }

  void close(int handle) override { ::close(handle); }

  uint16_t stat(std::string_view path, bool followLinks, FileInfo& out) override {
    if (!options_.allowFiles) return kErrnoAccess;
    struct stat info{};
    int flags = followLinks ? 0 : AT_SYMLINK_NOFOLLOW;
    if (fstatat(AT_FDCWD, resolved(path).c_str(), &info, flags) != 0) return wasiErrno(errno);
    fillInfo(info, out);
    return 0;
  }

  uint16_t statHandle(int handle, FileInfo& out) override {
    struct stat info{};
    if (fstat(handle, &info) != 0) return wasiErrno(errno);
    fillInfo(info, out);
    return 0;
  }

  uint16_t truncate(int handle, uint64_t size) override {
    return ftruncate(handle, static_cast<off_t>(size)) == 0 ? 0 : wasiErrno(errno);
  }

  uint16_t list(std::string_view path, std::vector<DirectoryEntry>& out) override {
    if (!options_.allowFiles) return kErrnoAccess;
    DIR* directory = opendir(std::string(path).c_str());
    if (directory == nullptr) return wasiErrno(errno);
    while (dirent* entry = readdir(directory)) {
      if (std::strcmp(entry->d_name, ".") == 0 || std::strcmp(entry->d_name, "..") == 0) continue;
      out.push_back({entry->d_name, kindOf(DTTOIF(entry->d_type)), entry->d_ino});
    }
    closedir(directory);
    return 0;
  }

  uint16_t makeDirectory(std::string_view path) override {
    if (!options_.allowFiles) return kErrnoAccess;
    return mkdir(std::string(path).c_str(), 0777) == 0 ? 0 : wasiErrno(errno);
  }

  uint16_t remove(std::string_view path, bool directory) override {
    if (!options_.allowFiles) return kErrnoAccess;
    std::string name(path);
    return (directory ? rmdir(name.c_str()) : unlink(name.c_str())) == 0 ? 0 : wasiErrno(errno);
  }

  uint16_t rename(std::string_view from, std::string_view to) override {
    if (!options_.allowFiles) return kErrnoAccess;
    return ::rename(std::string(from).c_str(), std::string(to).c_str()) == 0 ? 0 : wasiErrno(errno);
  }

 private:
  std::string resolved(std::string_view path) const {
    bool isZones = path.ends_with("/lib/time/zoneinfo.zip") && !options_.zones.empty();
    std::string name(path);
    return isZones && access(name.c_str(), R_OK) != 0 ? options_.zones : name;
  }

  NativeHostOptions options_;
  std::vector<std::string> environment_;
  InputReader input_;
};

}  // namespace

std::unique_ptr<Host> makeNativeHost(NativeHostOptions options) {
  return std::make_unique<NativeHost>(std::move(options));
}

}  // namespace gopark::host
