#include "host/memory_disk.h"

#include <algorithm>
#include <cstring>

#include "base/path.h"

namespace gopark::host {

namespace {

constexpr uint32_t kUmask = 022;
constexpr int kMostLinks = 40;  // on one way, as on Linux

std::string below(std::string_view directory) { return directory == "/" ? "/" : std::string(directory) + "/"; }

}  // namespace

MemoryDisk::MemoryDisk(std::function<int64_t()> clock, size_t limit) : clock_(std::move(clock)), limit_(limit) {
  add("/", FileKind::directory, 0755);
  add("/tmp", FileKind::directory, 01777);
}

void MemoryDisk::put(std::string_view path, std::string bytes) {
  std::lock_guard lock(mutex_);
  for (size_t slash = path.find('/', 1); slash != std::string_view::npos; slash = path.find('/', slash + 1)) {
    if (nodes_.find(path.substr(0, slash)) == nodes_.end()) {
      add(std::string(path.substr(0, slash)), FileKind::directory, 0755);
    }
  }
  Node& node = add(std::string(path), FileKind::regular, 0644);
  used_ += bytes.size();
  node.bytes = std::move(bytes);
}

MemoryDisk::Place MemoryDisk::find(std::string_view path, bool followLast) const {
  if (path.find('\0') != std::string_view::npos) return {"", nullptr, kErrnoInvalid};
  Place place{"/", nodes_.find("/")->second, 0};
  std::string rest(path);
  int links = 0;
  while (!rest.empty()) {
    size_t start = rest.find_first_not_of('/');
    if (start == std::string::npos) break;
    size_t end = std::min(rest.find('/', start), rest.size());
    std::string element = rest.substr(start, end - start);
    rest.erase(0, end);
    if (place.node == nullptr) return {"", nullptr, kErrnoNotFound};
    if (place.node->kind != FileKind::directory) return {"", nullptr, kErrnoNotDirectory};
    if (element == ".") continue;
    if (element == "..") {  // of a link's target
      place.path = directoryOf(place.path);
      place.node = nodes_.find(place.path)->second;
      continue;
    }
    std::string next = below(place.path) + element;
    auto found = nodes_.find(next);
    std::shared_ptr<Node> node = found == nodes_.end() ? nullptr : found->second;
    bool isLast = rest.find_first_not_of('/') == std::string::npos;
    if (node != nullptr && node->kind == FileKind::link && (!isLast || followLast)) {
      if (++links > kMostLinks) return {"", nullptr, kErrnoLoop};
      rest = node->bytes + rest;
      if (rest.starts_with('/')) place = {"/", nodes_.find("/")->second, 0};
      continue;
    }
    place = {std::move(next), std::move(node), 0};
  }
  return place;
}

MemoryDisk::Place MemoryDisk::findExisting(std::string_view path, bool followLast) const {
  Place place = find(path, followLast);
  if (place.error == 0 && place.node == nullptr) place.error = kErrnoNotFound;
  return place;
}

MemoryDisk::Node& MemoryDisk::add(const std::string& path, FileKind kind, uint32_t permissions) {
  auto node = std::make_shared<Node>(used_);
  node->kind = kind;
  node->permissions = permissions;
  node->modifiedNs = node->accessedNs = clock_();
  node->inode = ++lastInode_;
  Node& result = *node;
  name(path, std::move(node));
  return result;
}

void MemoryDisk::name(const std::string& path, std::shared_ptr<Node> node) {
  std::shared_ptr<Node>& named = nodes_[path];
  if (named != nullptr) named->links--;
  node->links++;
  named = std::move(node);
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
  return {node.kind, node.bytes.size(), node.modifiedNs, node.accessedNs, node.inode, node.links, node.permissions};
}

OpenResult MemoryDisk::open(std::string_view path, uint32_t flags, uint32_t permissions) {
  std::lock_guard lock(mutex_);
  // What is to be new is not made where a link points to.
  Place place = find(path, (flags & kOpenExclusive) == 0);
  if (place.error != 0) return {-1, place.error};
  if (place.node == nullptr) {
    if ((flags & kOpenCreate) == 0) return {-1, kErrnoNotFound};
    if (isFull()) return {-1, kErrnoNoSpace};
    add(place.path, FileKind::regular, permissions & ~kUmask);
    place.node = nodes_.find(place.path)->second;
  } else if ((flags & kOpenExclusive) != 0) {
    return {-1, kErrnoExist};
  } else if (place.node->kind == FileKind::directory && (flags & kOpenWrite) != 0) {
    return {-1, kErrnoIsDirectory};
  }
  if ((flags & kOpenTruncate) != 0) resize(*place.node, 0);
  auto free = std::find(handles_.begin(), handles_.end(), nullptr);
  if (free == handles_.end()) {
    if (handles_.size() >= kMostHandles) return {-1, kErrnoTooManyFiles};
    free = handles_.insert(free, nullptr);
  }
  *free = std::move(place.node);
  return {static_cast<int>(free - handles_.begin()), kErrnoSuccess};
}

IoResult MemoryDisk::read(int handle, uint64_t offset, std::span<char> to) {
  std::lock_guard lock(mutex_);
  Node* node = opened(handle);
  if (node == nullptr) return {IoStatus::failed, 0, kErrnoBadFile};
  if (node->kind == FileKind::directory) return {IoStatus::failed, 0, kErrnoIsDirectory};
  if (offset >= node->bytes.size()) return {IoStatus::endOfFile, 0, 0};
  size_t size = std::min<size_t>(to.size(), node->bytes.size() - offset);
  std::memcpy(to.data(), node->bytes.data() + offset, size);
  return {IoStatus::done, size, 0};
}

bool MemoryDisk::resize(Node& node, uint64_t size) {
  size_t others = used_ - node.bytes.size();
  if (size > limit_ || others + size > limit_) return false;
  node.bytes.resize(size);
  used_ = others + size;
  return true;
}

IoResult MemoryDisk::writeAt(int handle, uint64_t offset, std::string_view bytes) {
  std::lock_guard lock(mutex_);
  Node* node = opened(handle);
  if (node == nullptr) return {IoStatus::failed, 0, kErrnoBadFile};
  if (offset > limit_) return {IoStatus::failed, 0, kErrnoNoSpace};
  uint64_t end = offset + bytes.size();
  if (end > node->bytes.size() && !resize(*node, end)) return {IoStatus::failed, 0, kErrnoNoSpace};
  std::memcpy(node->bytes.data() + offset, bytes.data(), bytes.size());
  node->modifiedNs = clock_();
  return {IoStatus::done, bytes.size(), 0};
}

void MemoryDisk::close(int handle) {
  std::lock_guard lock(mutex_);
  if (opened(handle) != nullptr) handles_[static_cast<size_t>(handle)] = nullptr;
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

uint16_t MemoryDisk::stat(std::string_view path, bool followLast, FileInfo& out) {
  std::lock_guard lock(mutex_);
  Place place = findExisting(path, followLast);
  if (place.error == 0) out = info(*place.node);
  return place.error;
}

uint16_t MemoryDisk::list(std::string_view path, std::vector<DirectoryEntry>& out) {
  std::lock_guard lock(mutex_);
  Place place = findExisting(path, true);
  if (place.error != 0) return place.error;
  if (place.node->kind != FileKind::directory) return kErrnoNotDirectory;
  std::string prefix = below(place.path);
  for (auto i = nodes_.upper_bound(prefix); i != nodes_.end() && i->first.starts_with(prefix); ++i) {
    std::string name = i->first.substr(prefix.size());
    if (name.find('/') != std::string::npos) continue;
    out.push_back({std::move(name), i->second->kind, i->second->inode});
  }
  return kErrnoSuccess;
}

uint16_t MemoryDisk::makeDirectory(std::string_view path, uint32_t permissions) {
  std::lock_guard lock(mutex_);
  Place place = find(path, false);
  if (place.error != 0) return place.error;
  if (place.node != nullptr) return kErrnoExist;
  if (isFull()) return kErrnoNoSpace;
  add(place.path, FileKind::directory, permissions & ~kUmask);
  return kErrnoSuccess;
}

uint16_t MemoryDisk::remove(std::string_view path, bool directory) {
  std::lock_guard lock(mutex_);
  Place place = findExisting(path, false);
  if (place.error != 0) return place.error;
  bool isDirectory = place.node->kind == FileKind::directory;
  if (directory != isDirectory) return directory ? kErrnoNotDirectory : kErrnoIsDirectory;
  if (directory && (place.path == "/" || !isEmpty(place.path))) return kErrnoNotEmpty;
  place.node->links--;
  nodes_.erase(place.path);
  return kErrnoSuccess;
}

uint16_t MemoryDisk::rename(std::string_view from, std::string_view to) {
  std::lock_guard lock(mutex_);
  Place source = findExisting(from, false), target = find(to, false);
  if (source.error != 0) return source.error;
  if (target.error != 0) return target.error;
  if (source.node == target.node) return kErrnoSuccess;
  bool moves = source.node->kind == FileKind::directory;
  if (target.node != nullptr) {
    bool replaces = target.node->kind == FileKind::directory;
    if (moves != replaces) return replaces ? kErrnoIsDirectory : kErrnoNotDirectory;
    if (replaces && !isEmpty(target.path)) return kErrnoNotEmpty;
  }
  std::string prefix = below(source.path);
  if (moves && target.path.starts_with(prefix)) return kErrnoInvalid;
  std::vector<std::pair<std::string, std::shared_ptr<Node>>> moved{{target.path, source.node}};
  source.node->links--;
  nodes_.erase(source.path);
  auto i = nodes_.upper_bound(prefix);
  while (moves && i != nodes_.end() && i->first.starts_with(prefix)) {
    i->second->links--;
    moved.emplace_back(below(target.path) + i->first.substr(prefix.size()), i->second);
    i = nodes_.erase(i);
  }
  for (auto& [path, node] : moved) name(path, std::move(node));
  return kErrnoSuccess;
}

uint16_t MemoryDisk::link(std::string_view from, std::string_view to) {
  std::lock_guard lock(mutex_);
  Place source = findExisting(from, false), target = find(to, false);
  if (source.error != 0) return source.error;
  if (target.error != 0) return target.error;
  if (target.node != nullptr) return kErrnoExist;
  if (source.node->kind == FileKind::directory) return kErrnoNotPermitted;
  if (isFull()) return kErrnoNoSpace;
  name(target.path, std::move(source.node));
  return kErrnoSuccess;
}

uint16_t MemoryDisk::makeLink(std::string_view target, std::string_view path) {
  std::lock_guard lock(mutex_);
  Place place = find(path, false);
  if (place.error != 0) return place.error;
  if (place.node != nullptr) return kErrnoExist;
  if (isFull()) return kErrnoNoSpace;
  Node& node = add(place.path, FileKind::link, 0777);
  if (resize(node, target.size())) {
    node.bytes = target;
    return kErrnoSuccess;
  }
  nodes_.erase(place.path);
  return kErrnoNoSpace;
}

uint16_t MemoryDisk::readLink(std::string_view path, std::string& target) {
  std::lock_guard lock(mutex_);
  Place place = findExisting(path, false);
  if (place.error != 0) return place.error;
  if (place.node->kind != FileKind::link) return kErrnoInvalid;
  target = place.node->bytes;
  return kErrnoSuccess;
}

uint16_t MemoryDisk::setPermissions(std::string_view path, uint32_t permissions) {
  std::lock_guard lock(mutex_);
  Place place = findExisting(path, true);
  if (place.error == 0) place.node->permissions = permissions;
  return place.error;
}

uint16_t MemoryDisk::setTimes(std::string_view path, bool followLast, int64_t accessedNs, int64_t modifiedNs) {
  std::lock_guard lock(mutex_);
  Place place = findExisting(path, followLast);
  if (place.error != 0) return place.error;
  if (accessedNs != kKeepTime) place.node->accessedNs = accessedNs;
  if (modifiedNs != kKeepTime) place.node->modifiedNs = modifiedNs;
  return kErrnoSuccess;
}

}  // namespace gopark::host
