// The host without files: what a host answers that has none.
#include "host/host.h"

namespace gopark::host {

OpenResult Host::open(std::string_view, uint32_t) { return {-1, kErrnoNotFound}; }
IoResult Host::read(int, uint64_t, std::span<char>) { return {IoStatus::failed, 0, kErrnoBadFile}; }
IoResult Host::writeAt(int, uint64_t, std::string_view) { return {IoStatus::failed, 0, kErrnoBadFile}; }
void Host::close(int) {}
uint16_t Host::stat(std::string_view, bool, FileInfo&) { return kErrnoNotFound; }
uint16_t Host::statHandle(int, FileInfo&) { return kErrnoBadFile; }
uint16_t Host::truncate(int, uint64_t) { return kErrnoBadFile; }
uint16_t Host::list(std::string_view, std::vector<DirectoryEntry>&) { return kErrnoNotFound; }
uint16_t Host::makeDirectory(std::string_view) { return kErrnoReadOnly; }
uint16_t Host::remove(std::string_view, bool) { return kErrnoNotFound; }
uint16_t Host::rename(std::string_view, std::string_view) { return kErrnoNotFound; }

}  // namespace gopark::host
