// What a host answers that has no files.
#include "host/host.h"

namespace gopark::host {

namespace {

class NoFiles final : public FileSystem {
 public:
  OpenResult open(std::string_view, uint32_t, uint32_t) override { return {-1, kErrnoNotFound}; }
  IoResult read(int, uint64_t, std::span<char>) override { return {IoStatus::failed, 0, kErrnoBadFile}; }
  IoResult writeAt(int, uint64_t, std::string_view) override { return {IoStatus::failed, 0, kErrnoBadFile}; }
  void close(int) override {}
  uint16_t statHandle(int, FileInfo&) override { return kErrnoBadFile; }
  uint16_t truncate(int, uint64_t) override { return kErrnoBadFile; }
  uint16_t stat(std::string_view, bool, FileInfo&) override { return kErrnoNotFound; }
  uint16_t list(std::string_view, std::vector<DirectoryEntry>&) override { return kErrnoNotFound; }
  uint16_t makeDirectory(std::string_view, uint32_t) override { return kErrnoReadOnly; }
  uint16_t remove(std::string_view, bool) override { return kErrnoNotFound; }
  uint16_t rename(std::string_view, std::string_view) override { return kErrnoNotFound; }
  uint16_t link(std::string_view, std::string_view) override { return kErrnoNotFound; }
  uint16_t makeLink(std::string_view, std::string_view) override { return kErrnoReadOnly; }
  uint16_t readLink(std::string_view, std::string&) override { return kErrnoNotFound; }
  uint16_t setPermissions(std::string_view, uint32_t) override { return kErrnoNotFound; }
  uint16_t setTimes(std::string_view, bool, int64_t, int64_t) override { return kErrnoNotFound; }
};

}  // namespace

FileSystem& Host::files() {
  static NoFiles none;
  return none;
}

}  // namespace gopark::host
