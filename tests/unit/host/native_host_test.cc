#include "host/native_host.h"

#include <gtest/gtest.h>
#include <unistd.h>

#include <atomic>
#include <string>
#include <thread>

#include "host/input_reader.h"

namespace gopark::host {
namespace {

class Flag final : public Waker {
 public:
  void wake(IoEvent) override { woken.store(true); }
  std::atomic<bool> woken{false};
};

TEST(InputReader, SaysWouldBlockAndWakes) {
  int ends[2];
  ASSERT_EQ(pipe(ends), 0);
  InputReader reader(ends[0]);
  char bytes[8];
  EXPECT_EQ(reader.read(bytes).status, IoStatus::wouldBlock);
  Flag flag;
  ASSERT_TRUE(reader.arm(&flag));
  ASSERT_EQ(write(ends[1], "hello\nworld\n", 12), 12);
  while (!flag.woken) std::this_thread::yield();
  EXPECT_FALSE(reader.arm(&flag));
  std::string text;
  for (;;) {
    IoResult result = reader.read(bytes);
    if (result.status != IoStatus::done) break;
    text.append(bytes, result.bytes);
  }
  EXPECT_EQ(text, "hello\nworld\n");
  close(ends[1]);
  IoResult last = reader.read(bytes);
  while (last.status == IoStatus::wouldBlock) last = reader.read(bytes);
  EXPECT_EQ(last.status, IoStatus::endOfFile);
  close(ends[0]);
}

TEST(InputReader, CanBeLeftBlocked) {
  int ends[2];
  ASSERT_EQ(pipe(ends), 0);
  {
    InputReader reader(ends[0]);
    char bytes[8];
    EXPECT_EQ(reader.read(bytes).status, IoStatus::wouldBlock);
    Flag flag;
    EXPECT_TRUE(reader.arm(&flag));
    reader.disarm();
  }
  close(ends[1]);
}

TEST(NativeHost, ClocksAndEntropy) {
  auto host = makeNativeHost({});
  int64_t first = host->monotonicNs();
  EXPECT_GT(first, 0);
  EXPECT_GE(host->monotonicNs(), first);
  EXPECT_GT(host->wallNs(), int64_t{1600000000} * 1000000000);
  uint8_t a[32] = {}, b[32] = {};
  host->entropy(a);
  host->entropy(b);
  EXPECT_NE(std::string(std::begin(a), std::end(a)), std::string(std::begin(b), std::end(b)));
}

TEST(NativeHost, Files) {
  auto host = makeNativeHost({});
  char directory[] = "/tmp/gopark-host-XXXXXX";
  ASSERT_NE(mkdtemp(directory), nullptr);
  std::string path = std::string(directory) + "/file";
  EXPECT_EQ(host->files().open(path, kOpenRead, 0666).error, kErrnoNotFound);
  OpenResult file = host->files().open(path, kOpenRead | kOpenWrite | kOpenCreate, 0666);
  ASSERT_EQ(file.error, 0);
  EXPECT_EQ(host->files().writeAt(file.handle, 2, "abc").bytes, 3u);
  char bytes[8];
  IoResult result = host->files().read(file.handle, 1, bytes);
  EXPECT_EQ(std::string(bytes, result.bytes), std::string("\0abc", 4));
  EXPECT_EQ(host->files().read(file.handle, 5, bytes).status, IoStatus::endOfFile);
  FileInfo info;
  EXPECT_EQ(host->files().statHandle(file.handle, info), 0);
  EXPECT_EQ(info.size, 5u);
  EXPECT_EQ(info.kind, FileKind::regular);
  host->files().close(file.handle);
  std::vector<DirectoryEntry> entries;
  EXPECT_EQ(host->files().list(directory, entries), 0);
  ASSERT_EQ(entries.size(), 1u);
  EXPECT_EQ(entries[0].name, "file");
  EXPECT_EQ(host->files().remove(directory, true), kErrnoNotEmpty);
  EXPECT_EQ(host->files().remove(path, false), 0);
  EXPECT_EQ(host->files().remove(directory, true), 0);
  EXPECT_EQ(host->files().stat(directory, true, info), kErrnoNotFound);
}

}  // namespace
}  // namespace gopark::host
