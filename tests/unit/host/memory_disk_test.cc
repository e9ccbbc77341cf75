#include "host/memory_disk.h"

#include <gtest/gtest.h>

namespace gopark::host {
namespace {

int64_t now = 5;
int64_t clock() { return now++; }

std::string read(MemoryDisk& disk, std::string_view path) {
  OpenResult file = disk.open(path, kOpenRead, 0);
  if (file.error != 0) return "error " + std::to_string(file.error);
  char bytes[100];
  IoResult result = disk.read(file.handle, 0, bytes);
  disk.close(file.handle);
  return {bytes, result.bytes};
}

std::string names(MemoryDisk& disk, std::string_view path) {
  std::vector<DirectoryEntry> entries;
  if (uint16_t error = disk.list(path, entries)) return "error " + std::to_string(error);
  std::string text;
  for (const DirectoryEntry& entry : entries) text += entry.name + (entry.kind == FileKind::directory ? "/ " : " ");
  return text;
}

TEST(MemoryDisk, WritesAndReads) {
  MemoryDisk disk(clock);
  OpenResult file = disk.open("/tmp/a", kOpenRead | kOpenWrite | kOpenCreate, 0666);
  ASSERT_EQ(file.error, 0);
  EXPECT_EQ(disk.writeAt(file.handle, 0, "hello").bytes, 5u);
  EXPECT_EQ(disk.writeAt(file.handle, 7, "x").bytes, 1u);  // a gap is zero
  FileInfo info;
  EXPECT_EQ(disk.statHandle(file.handle, info), 0);
  EXPECT_EQ(info.size, 8u);
  EXPECT_EQ(info.modifiedNs, now - 1);
  EXPECT_EQ(info.permissions, 0644u);
  EXPECT_EQ(read(disk, "/tmp/a"), std::string("hello\0\0x", 8));
  EXPECT_EQ(disk.truncate(file.handle, 4), 0);
  EXPECT_EQ(disk.remove("/tmp/a", false), 0);
  char byte;
  EXPECT_EQ(disk.read(file.handle, 0, {&byte, 1}).bytes, 1u);  // as long as it is open
  disk.close(file.handle);
  EXPECT_EQ(disk.read(file.handle, 0, {&byte, 1}).error, kErrnoBadFile);
  EXPECT_EQ(read(disk, "/tmp/a"), "error 44");
}

TEST(MemoryDisk, SaysWhatCannotBe) {
  MemoryDisk disk(clock, 14);
  disk.put("/w/d/file", "text");
  EXPECT_EQ(disk.open("/w/d", kOpenWrite, 0666).error, kErrnoIsDirectory);
  EXPECT_EQ(disk.open("/nowhere/x", kOpenWrite | kOpenCreate, 0666).error, kErrnoNotFound);
  EXPECT_EQ(disk.open("/w/d/file/x", kOpenWrite | kOpenCreate, 0666).error, kErrnoNotDirectory);
  EXPECT_EQ(disk.open("/w/d/file", kOpenWrite | kOpenCreate | kOpenExclusive, 0666).error, kErrnoExist);
  EXPECT_EQ(disk.makeDirectory("/w", 0777), kErrnoExist);
  EXPECT_EQ(disk.remove("/w", true), kErrnoNotEmpty);
  EXPECT_EQ(disk.remove("/w/d", false), kErrnoIsDirectory);
  EXPECT_EQ(disk.rename("/w", "/w/d/x"), kErrnoInvalid);
  OpenResult file = disk.open("/tmp/big", kOpenWrite | kOpenCreate, 0666);
  EXPECT_EQ(disk.writeAt(file.handle, 0, "0123456789").bytes, 10u);
  EXPECT_EQ(disk.writeAt(file.handle, 10, "x").status, IoStatus::failed);
}

TEST(MemoryDisk, RenamesAndLists) {
  MemoryDisk disk(clock);
  disk.put("/w/d/file", "text");
  disk.put("/w/e", "e");
  EXPECT_EQ(names(disk, "/"), "tmp/ w/ ");
  EXPECT_EQ(names(disk, "/w"), "d/ e ");
  EXPECT_EQ(disk.rename("/w/d", "/tmp/moved"), 0);
  EXPECT_EQ(names(disk, "/w"), "e ");
  EXPECT_EQ(read(disk, "/tmp/moved/file"), "text");
  EXPECT_EQ(disk.rename("/w/e", "/tmp/moved/file"), 0);
  EXPECT_EQ(read(disk, "/tmp/moved/file"), "e");
  EXPECT_EQ(disk.remove("/w", true), 0);
  EXPECT_EQ(names(disk, "/"), "tmp/ ");
}

TEST(MemoryDisk, FollowsLinks) {
  MemoryDisk disk(clock);
  disk.put("/w/d/file", "text");
  EXPECT_EQ(disk.makeLink("d", "/w/to"), 0);
  EXPECT_EQ(disk.makeLink("../w/to/file", "/w/far"), 0);
  EXPECT_EQ(disk.makeLink("/w/none", "/w/broken"), 0);
  EXPECT_EQ(disk.makeLink("ring", "/w/ring"), 0);
  EXPECT_EQ(read(disk, "/w/far"), "text");
  EXPECT_EQ(names(disk, "/w/to"), "file ");
  EXPECT_EQ(read(disk, "/w/broken"), "error 44");
  EXPECT_EQ(read(disk, "/w/ring"), "error 32");
  std::string target;
  EXPECT_EQ(disk.readLink("/w/far", target), 0);
  EXPECT_EQ(target, "../w/to/file");
  EXPECT_EQ(disk.readLink("/w/d/file", target), kErrnoInvalid);
  FileInfo info;
  EXPECT_EQ(disk.stat("/w/to", false, info), 0);
  EXPECT_EQ(info.kind, FileKind::link);
  EXPECT_EQ(disk.stat("/w/to", true, info), 0);
  EXPECT_EQ(info.kind, FileKind::directory);
  EXPECT_EQ(disk.rename("/w/to", "/w/too"), 0);
  EXPECT_EQ(disk.remove("/w/too", true), kErrnoNotDirectory);
  EXPECT_EQ(disk.remove("/w/too", false), 0);
  EXPECT_EQ(read(disk, "/w/d/file"), "text");
  OpenResult file = disk.open("/w/broken", kOpenWrite | kOpenCreate, 0600);
  EXPECT_EQ(file.error, 0);
  disk.close(file.handle);
  EXPECT_EQ(read(disk, "/w/none"), "");
  EXPECT_EQ(disk.open("/w/far", kOpenWrite | kOpenCreate | kOpenExclusive, 0600).error, kErrnoExist);
}

TEST(MemoryDisk, NamesAFileTwice) {
  MemoryDisk disk(clock, 10);
  disk.put("/w/a", "12345678");
  EXPECT_EQ(disk.link("/w/a", "/w/b"), 0);
  EXPECT_EQ(disk.link("/w", "/w/c"), kErrnoNotPermitted);
  EXPECT_EQ(disk.setPermissions("/w/b", 0600), 0);
  EXPECT_EQ(disk.setTimes("/w/b", true, 1, kKeepTime), 0);
  FileInfo info;
  EXPECT_EQ(disk.stat("/w/a", true, info), 0);
  EXPECT_EQ(info.links, 2u);
  EXPECT_EQ(info.permissions, 0600u);
  EXPECT_EQ(info.accessedNs, 1);
  EXPECT_EQ(disk.remove("/w/a", false), 0);
  EXPECT_EQ(read(disk, "/w/b"), "12345678");
  // Its room is free when the last name is gone.
  EXPECT_EQ(disk.remove("/w/b", false), 0);
  OpenResult file = disk.open("/w/c", kOpenWrite | kOpenCreate, 0600);
  EXPECT_EQ(disk.writeAt(file.handle, 0, "0123456789").bytes, 10u);
}

}  // namespace
}  // namespace gopark::host
