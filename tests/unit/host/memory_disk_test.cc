#include "host/memory_disk.h"

#include <gtest/gtest.h>

namespace gopark::host {
namespace {

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
  MemoryDisk disk;
  OpenResult file = disk.open("/tmp/a", kOpenRead | kOpenWrite | kOpenCreate, 5);
  ASSERT_EQ(file.error, 0);
  EXPECT_EQ(disk.writeAt(file.handle, 0, "hello", 6).bytes, 5u);
  EXPECT_EQ(disk.writeAt(file.handle, 7, "x", 7).bytes, 1u);  // a gap is zero
  FileInfo info;
  EXPECT_EQ(disk.statHandle(file.handle, info), 0);
  EXPECT_EQ(info.size, 8u);
  EXPECT_EQ(info.modifiedNs, 7);
  EXPECT_EQ(read(disk, "/tmp/a"), std::string("hello\0\0x", 8));
  EXPECT_EQ(disk.truncate(file.handle, 4), 0);
  EXPECT_EQ(disk.remove("/tmp/a", false), 0);
  char byte;
  EXPECT_EQ(disk.read(file.handle, 0, {&byte, 1}).bytes, 0u);  // its handle still works
  disk.close(file.handle);
  EXPECT_EQ(disk.read(file.handle, 0, {&byte, 1}).error, kErrnoBadFile);
  EXPECT_EQ(read(disk, "/tmp/a"), "error 44");
}

TEST(MemoryDisk, SaysWhatCannotBe) {
  MemoryDisk disk(10);
  disk.put("/w/d/file", "text");
  EXPECT_EQ(disk.open("/w/d", kOpenWrite, 0).error, kErrnoIsDirectory);
  EXPECT_EQ(disk.open("/nowhere/x", kOpenWrite | kOpenCreate, 0).error, kErrnoNotFound);
  EXPECT_EQ(disk.open("/w/d/file/x", kOpenWrite | kOpenCreate, 0).error, kErrnoNotDirectory);
  EXPECT_EQ(disk.open("/w/d/file", kOpenWrite | kOpenCreate | kOpenExclusive, 0).error, kErrnoExist);
  EXPECT_EQ(disk.makeDirectory("/w", 0), kErrnoExist);
  EXPECT_EQ(disk.remove("/w", true), kErrnoNotEmpty);
  EXPECT_EQ(disk.remove("/w/d", false), kErrnoIsDirectory);
  EXPECT_EQ(disk.rename("/w", "/w/d/x"), kErrnoInvalid);
  OpenResult file = disk.open("/tmp/big", kOpenWrite | kOpenCreate, 0);
  EXPECT_EQ(disk.writeAt(file.handle, 0, "0123456789", 0).bytes, 10u);
  EXPECT_EQ(disk.writeAt(file.handle, 10, "x", 0).status, IoStatus::failed);
}

TEST(MemoryDisk, RenamesAndLists) {
  MemoryDisk disk;
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

}  // namespace
}  // namespace gopark::host
