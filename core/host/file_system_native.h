// The process's own files.
#pragma once

#include "host/native_host.h"

namespace gopark::host {

uint16_t wasiErrno(int error);

class NativeFiles final : public FileSystem {
 public:
  // `options` must outlive it.
  explicit NativeFiles(const NativeHostOptions& options) : options_(options) {}

  OpenResult open(std::string_view path, uint32_t flags, uint32_t permissions) override;
  IoResult read(int handle, uint64_t offset, std::span<char> to) override;
  IoResult writeAt(int handle, uint64_t offset, std::string_view bytes) override;
  void close(int handle) override;
  uint16_t statHandle(int handle, FileInfo& out) override;
  uint16_t truncate(int handle, uint64_t size) override;
  uint16_t stat(std::string_view path, bool followLast, FileInfo& out) override;
  uint16_t list(std::string_view path, std::vector<DirectoryEntry>& out) override;
  uint16_t makeDirectory(std::string_view path, uint32_t permissions) override;
  uint16_t remove(std::string_view path, bool directory) override;
  uint16_t rename(std::string_view from, std::string_view to) override;
  uint16_t link(std::string_view from, std::string_view to) override;
  uint16_t makeLink(std::string_view target, std::string_view path) override;
  uint16_t readLink(std::string_view path, std::string& target) override;
  uint16_t setPermissions(std::string_view path, uint32_t permissions) override;
  uint16_t setTimes(std::string_view path, bool followLast, int64_t accessedNs, int64_t modifiedNs) override;

 private:
  std::string resolved(std::string_view path) const;
  // Why it cannot be asked for; 0: it can.
  uint16_t refusal(std::string_view path) const;
  // The errno of call(path), which answers 0 or -1.
  template <class Call>
  uint16_t tried(std::string_view path, Call call) const;

  const NativeHostOptions& options_;
};

}  // namespace gopark::host
