#include "load/files.h"

#include <gtest/gtest.h>

#include "base/path.h"

namespace gopark::load {
namespace {

TEST(Path, Clean) {
  EXPECT_EQ(cleanPath(""), ".");
  EXPECT_EQ(cleanPath("./a/../b//c/"), "b/c");
  EXPECT_EQ(cleanPath("/../a"), "/a");
  EXPECT_EQ(cleanPath("../a/../.."), "../..");
  EXPECT_EQ(joinPath("a", "../b"), "b");
  EXPECT_EQ(joinPath("a", "/b"), "/b");
  EXPECT_EQ(directoryOf("/a"), "/");
  EXPECT_EQ(directoryOf("a"), ".");
  EXPECT_EQ(baseName("a/b.go"), "b.go");
}

TEST(Path, Short) {
  EXPECT_EQ(shortPath("/w/x.go", "/w"), "x.go");
  EXPECT_EQ(shortPath("/w", "/w"), ".");
  EXPECT_EQ(shortPath("/home/other/x.go", "/home/main"), "../other/x.go");
  EXPECT_EQ(shortPath("/x.go", "/w/deep/er"), "/x.go");
}

TEST(MemoryFiles, ListsAndReads) {
  MemoryFiles files;
  files.put("/w/b.go", "b");
  files.put("/w/a.go", "a");
  files.put("/w/sub/deep/c.go", "c");
  EXPECT_EQ(files.list("/w"), (std::vector<std::string>{"a.go", "b.go"}));
  EXPECT_EQ(files.directories("/w"), (std::vector<std::string>{"sub"}));
  EXPECT_EQ(files.list("/w/sub")->size(), 0u);
  EXPECT_FALSE(files.list("/v").has_value());
  EXPECT_EQ(files.read("/w/./sub/../a.go"), "a");
  files.remove("/w/a.go");
  EXPECT_FALSE(files.read("/w/a.go").has_value());
}

}  // namespace
}  // namespace gopark::load
