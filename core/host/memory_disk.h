// Files in memory, for hosts that have no others: what a program writes is there until its run ends.
#pragma once

#include <functional>
#include <map>
#include <memory>
#include <mutex>

#include "host/file_system.h"

namespace gopark::host {

// The root and /tmp exist; all that is written counts towards a limit. Permissions are kept, not enforced.
class MemoryDisk final : public FileSystem {
 public:
  // `clock`: what time it is, in ns since the Unix epoch.
  explicit MemoryDisk(std::function<int64_t()> clock, size_t limit = size_t{256} << 20);

  // Puts a file there, with the directories above it.
  void put(std::string_view path, std::string bytes);

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
  // A file lives as long as it has a name or is open.
  struct Node {
    explicit Node(size_t& used) : used(used) {}
    ~Node() { used -= bytes.size(); }

    FileKind kind = FileKind::regular;
    std::string bytes;  // of a symbolic link: its target
    int64_t modifiedNs = 0, accessedNs = 0;
    uint64_t inode = 0, links = 0;
    uint32_t permissions = 0;
    size_t& used;
  };
  // Names and open files take memory, too.
  static constexpr size_t kMostNames = 1 << 18;
  static constexpr size_t kMostHandles = 16384;

  // Where a path leads: its own without links, and what is there (may be null).
  struct Place {
    std::string path;
    std::shared_ptr<Node> node;
    uint16_t error = 0;
  };

  // Error: what stands above it is missing, no directory, or a ring of links.
  Place find(std::string_view path, bool followLast) const;
  Place findExisting(std::string_view path, bool followLast) const;  // error: also that it is missing
  Node& add(const std::string& path, FileKind kind, uint32_t permissions);
  void name(const std::string& path, std::shared_ptr<Node> node);
  bool isFull() const { return nodes_.size() >= kMostNames; }
  bool isEmpty(std::string_view directory) const;
  Node* opened(int handle) const;
  bool resize(Node& node, uint64_t size);
  static FileInfo info(const Node& node);

  std::function<int64_t()> clock_;
  mutable std::mutex mutex_;  // guards what follows
  size_t limit_;
  size_t used_ = 0;
  std::map<std::string, std::shared_ptr<Node>, std::less<>> nodes_;
  std::vector<std::shared_ptr<Node>> handles_;
  uint64_t lastInode_ = 0;
};

}  // namespace gopark::host
