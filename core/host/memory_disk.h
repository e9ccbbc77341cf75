// Files in memory, for hosts that have no others: what a program writes is there until its run ends.
#pragma once

#include <map>
#include <memory>
#include <mutex>
#include <string>
#include <string_view>
#include <vector>

#include "host/host.h"

namespace gopark::host {

// Thread-safe. The functions are Host's. The root and /tmp exist; all that is written counts towards a limit.
class MemoryDisk {
 public:
  explicit MemoryDisk(size_t limit = size_t{256} << 20);

  // Puts a file there, with the directories above it.
  void put(std::string_view path, std::string bytes);

  OpenResult open(std::string_view path, uint32_t flags, int64_t nowNs);
  IoResult read(int handle, uint64_t offset, std::span<char> to);
  IoResult writeAt(int handle, uint64_t offset, std::string_view bytes, int64_t nowNs);
  void close(int handle);
  uint16_t stat(std::string_view path, FileInfo& out);
  uint16_t statHandle(int handle, FileInfo& out);
  uint16_t truncate(int handle, uint64_t size);
  uint16_t list(std::string_view path, std::vector<DirectoryEntry>& out);
  uint16_t makeDirectory(std::string_view path, int64_t nowNs);
  uint16_t remove(std::string_view path, bool directory);
  uint16_t rename(std::string_view from, std::string_view to);

 private:
  struct Node {
    bool directory = false;
    std::string bytes;
    int64_t modifiedNs = 0;
    uint64_t inode = 0;
  };

  std::shared_ptr<Node> add(std::string_view path, bool directory, int64_t nowNs);
  std::shared_ptr<Node> find(std::string_view path) const;
  uint16_t parentError(std::string_view path) const;  // why nothing can be made there; 0: it can
  bool isEmpty(std::string_view directory) const;
  Node* opened(int handle) const;
  bool resize(Node& node, uint64_t size);
  static FileInfo info(const Node& node);

  mutable std::mutex mutex_;  // guards what follows
  std::map<std::string, std::shared_ptr<Node>, std::less<>> nodes_;
  std::vector<std::shared_ptr<Node>> handles_;
  uint64_t lastInode_ = 0;
  size_t limit_;
  size_t used_ = 0;
};

}  // namespace gopark::host
