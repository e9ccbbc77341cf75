#include "host/memory_disk.h"

#include <algorithm>
#include <cstring>

#include "base/path.h"

namespace gopark::host {

namespace {

constexpr uint16_t kErrnoNoSpace = 51;

std::string below(std::string_view directory) { return directory == "/" ? "/" : std::string(directory) + "/"; }

}  // namespace

MemoryDisk::MemoryDisk(size_t limit) : limit_(limit) {
  add("/", true, 0);
  add("/tmp", true, 0);
}

void MemoryDisk::put(std::string_view path, std::string bytes) {
  std::lock_guard lock(mutex_);
  for (size_t slash = path.find('/', 1); slash != std::string_view::npos; slash = path.find('/', slash + 1)) {
    if (find(path.substr(0, slash)) == nullptr) add(path.substr(0, slash), true, 0);
  }
  add(path, false, 0)->bytes = std::move(bytes);
}

std::shared_ptr<MemoryDisk::Node> MemoryDisk::add(std::string_view path, bool directory, int64_t nowNs) {
  auto node = std::make_shared<Node>();
  node->directory = directory;
  node->modifiedNs = nowNs;
  node->inode = ++lastInode_;
  nodes_[std::string(path)] = node;
  return node;
}

std::shared_ptr<MemoryDisk::Node> MemoryDisk::find(std::string_view path) const {
  auto found = nodes_.find(path);
  return found == nodes_.end() ? nullptr : found->second;
}

uint16_t MemoryDisk::parentError(std::string_view path) const {
  auto parent = find(directoryOf(path));
  if (parent == nullptr) return kErrnoNotFound;
  return parent->directory ? kErrnoSuccess : kErrnoNotDirectory;
}

bool MemoryDisk::isEmpty(std::string_view directory) const {
  std::string prefix = below(directory);
  auto next = nodes_.upper_bound(prefix);
  return next == nodes_.end() || !next->first.starts_with(prefix);
}

MemoryDisk::Node* MemoryDisk::opened(int handle) const {
  auto index = static_cast<size_t>(handle);
  return handle < 0 || index >= handles_.size() ? nullptr : handles_[index].get();
}

FileInfo MemoryDisk::info(const Node& node) {
  return {node.directory ? FileKind::directory : FileKind::regular, node.bytes.size(), node.modifiedNs, node.inode};
}

OpenResult MemoryDisk::open(std::string_view path, uint32_t flags, int64_t nowNs) {
  std::lock_guard lock(mutex_);
  auto node = find(path);
  if (node == nullptr) {
    if ((flags & kOpenCreate) == 0) return {-1, kErrnoNotFound};
    if (uint16_t error = parentError(path)) return {-1, error};
    node = add(path, false, nowNs);
  } else if ((flags & kOpenExclusive) != 0) {
    return {-1, kErrnoExist};
  } else if (node->directory && (flags & kOpenWrite) != 0) {
    return {-1, kErrnoIsDirectory};
  }
  if ((flags & kOpenTruncate) != 0) resize(*node, 0);
  auto free = std::find(handles_.begin(), handles_.end(), nullptr);
  if (free == handles_.end()) free = handles_.insert(free, nullptr);
  *free = std::move(node);
  return {static_cast<int>(free - handles_.begin()), kErrnoSuccess};
}

IoResult MemoryDisk::read(int handle, uint64_t offset, std::span<char> to) {
  std::lock_guard lock(mutex_);
  Node* node = opened(handle);
  if (node == nullptr) return {IoStatus::failed, 0, kErrnoBadFile};
  if (node->directory) return {IoStatus::failed, 0, kErrnoIsDirectory};
  if (offset >= node->bytes.size()) return {IoStatus::endOfFile, 0, 0};
  size_t size = std::min<size_t>(to.size(), node->bytes.size() - offset);
  std::memcpy(to.data(), node->bytes.data() + offset, size);
  return {IoStatus::done, size, 0};
}

bool MemoryDisk::resize(Node& node, uint64_t size) {
  size_t others = used_ - std::min(used_, node.bytes.size());
  if (size > limit_ || others + size > limit_) return false;
  node.bytes.resize(size);
  used_ = others + size;
  return true;
}

IoResult MemoryDisk::writeAt(int handle, uint64_t offset, std::string_view bytes, int64_t nowNs) {
  std::lock_guard lock(mutex_);
  Node* node = opened(handle);
  if (node == nullptr) return {IoStatus::failed, 0, kErrnoBadFile};
  if (offset > limit_) return {IoStatus::failed, 0, kErrnoNoSpace};
  uint64_t end = offset + bytes.size();
  if (end > node->bytes.size() && !resize(*node, end)) return {IoStatus::failed, 0, kErrnoNoSpace};
  std::memcpy(node->bytes.data() + offset, bytes.data(), bytes.size());
  node->modifiedNs = nowNs;
  return {IoStatus::done, bytes.size(), 0};
}

void MemoryDisk::close(int handle) {
  std::lock_guard lock(mutex_);
  if (opened(handle) != nullptr) handles_[static_cast<size_t>(handle)] = nullptr;
}

uint16_t MemoryDisk::stat(std::string_view path, FileInfo& out) {
  std::lock_guard lock(mutex_);
  auto node = find(path);
  if (node == nullptr) return kErrnoNotFound;
  out = info(*node);
  return kErrnoSuccess;
}

uint16_t MemoryDisk::statHandle(int handle, FileInfo& out) {
  std::lock_guard lock(mutex_);
  Node* node = opened(handle);
  if (node == nullptr) return kErrnoBadFile;
  out = info(*node);
  return kErrnoSuccess;
}

uint16_t MemoryDisk::truncate(int handle, uint64_t size) {
  std::lock_guard lock(mutex_);
  Node* node = opened(handle);
  if (node == nullptr) return kErrnoBadFile;
  return resize(*node, size) ? kErrnoSuccess : kErrnoNoSpace;
}

uint16_t MemoryDisk::list(std::string_view path, std::vector<DirectoryEntry>& out) {
  std::lock_guard lock(mutex_);
  auto node = find(path);
  if (node == nullptr) return kErrnoNotFound;
  if (!node->directory) return kErrnoNotDirectory;
  std::string prefix = below(path);
  for (auto i = nodes_.upper_bound(prefix); i != nodes_.end() && i->first.starts_with(prefix); ++i) {
    std::string name = i->first.substr(prefix.size());
    if (name.find('/') != std::string::npos) continue;
    out.push_back({std::move(name), info(*i->second).kind, i->second->inode});
  }
  return kErrnoSuccess;
}

uint16_t MemoryDisk::makeDirectory(std::string_view path, int64_t nowNs) {
  std::lock_guard lock(mutex_);
  if (find(path) != nullptr) return kErrnoExist;
  if (uint16_t error = parentError(path)) return error;
  add(path, true, nowNs);
  return kErrnoSuccess;
}

uint16_t MemoryDisk::remove(std::string_view path, bool directory) {
  std::lock_guard lock(mutex_);
  auto found = nodes_.find(path);
  if (found == nodes_.end()) return kErrnoNotFound;
  Node& node = *found->second;
  if (directory != node.directory) return directory ? kErrnoNotDirectory : kErrnoIsDirectory;
  if (directory && (path == "/" || !isEmpty(path))) return kErrnoNotEmpty;
  resize(node, 0);
  nodes_.erase(found);
  return kErrnoSuccess;
}

uint16_t MemoryDisk::rename(std::string_view from, std::string_view to) {
  std::lock_guard lock(mutex_);
  auto node = find(from);
  if (node == nullptr) return kErrnoNotFound;
  if (from == to) return kErrnoSuccess;
  if (uint16_t error = parentError(to)) return error;
  auto target = find(to);
  if (target != nullptr && target->directory != node->directory) {
    return target->directory ? kErrnoIsDirectory : kErrnoNotDirectory;
  }
  if (target != nullptr && target->directory && !isEmpty(to)) return kErrnoNotEmpty;
  if (node->directory && to.starts_with(below(from))) return kErrnoInvalid;
  if (target != nullptr && !target->directory) resize(*target, 0);
  std::string prefix = below(from);
  std::vector<std::pair<std::string, std::shared_ptr<Node>>> moved{{std::string(to), node}};
  nodes_.erase(nodes_.find(from));
  auto i = nodes_.upper_bound(prefix);
  while (node->directory && i != nodes_.end() && i->first.starts_with(prefix)) {
    moved.emplace_back(below(to) + i->first.substr(prefix.size()), i->second);
    i = nodes_.erase(i);
  }
  for (auto& [path, moving] : moved) nodes_[path] = std::move(moving);
  return kErrnoSuccess;
}

}  // namespace gopark::host
