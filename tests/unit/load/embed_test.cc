#include "load/embed.h"

#include <gtest/gtest.h>

namespace gopark::load {
namespace {

std::string embedded(std::string_view pattern) {
  MemoryFiles files;
  for (const char* name : {"a.txt", "b.txt", "main.go", ".hidden", "s/x.html", "s/y.css", "s/.z", "s/_w", "s/d/deep.txt",
                           "s/mod/go.mod", "s/mod/in.txt", "only/.hidden", "bad:name", "[x]"}) {
    files.put("/p/" + std::string(name), name);
  }
  std::string error;
  std::string text;
  for (const std::string& name : embeddedFiles(files, "/p", pattern, &error)) text += (text.empty() ? "" : " ") + name;
  return error.empty() ? text : "error: " + error;
}

TEST(Embed, FilesByPattern) {
  EXPECT_EQ(embedded("a.txt"), "a.txt");
  EXPECT_EQ(embedded("*.txt"), "a.txt b.txt");
  EXPECT_EQ(embedded("[^b].txt"), "a.txt");
  EXPECT_EQ(embedded("[a-c].t?t"), "a.txt b.txt");
  EXPECT_EQ(embedded("\\[x\\]"), "[x]");
  EXPECT_EQ(embedded("s/*.css"), "s/y.css");
  EXPECT_EQ(embedded(".hidden"), ".hidden");
}

TEST(Embed, FoldersWithoutHiddenFilesUnlessAsked) {
  EXPECT_EQ(embedded("s"), "s/d/deep.txt s/x.html s/y.css");
  EXPECT_EQ(embedded("all:s"), "s/.z s/_w s/d/deep.txt s/x.html s/y.css");
  EXPECT_EQ(embedded("s/d"), "s/d/deep.txt");
}

TEST(Embed, Errors) {
  EXPECT_EQ(embedded("none.txt"), "error: no matching files found");
  EXPECT_EQ(embedded("only"), "error: cannot embed directory only: contains no embeddable files");
  EXPECT_EQ(embedded("s/mod"), "error: cannot embed directory s/mod: in different module");
  EXPECT_EQ(embedded("bad*"), "error: cannot embed file bad:name: invalid name bad:name");
  for (const char* pattern : {"../p", ".", "", "a//b", "[", "x\\", "/a"}) {
    EXPECT_EQ(embedded(pattern), "error: invalid pattern syntax") << pattern;
  }
}

}  // namespace
}  // namespace gopark::load
