#include "source/diagnostics.h"

#include <gtest/gtest.h>

namespace gopark {
namespace {

struct Fixture : testing::Test {
  FileSet files;
  SourceFile* file = files.add("./x.go", "package p\nvar a, b\nvar c\n");
  Pos pos(std::string_view text) { return file->pos(static_cast<uint32_t>(file->text().find(text))); }
  Diagnostics diagnostics;
};

using DiagnosticsTest = Fixture;

TEST_F(DiagnosticsTest, SortedByPosition) {
  diagnostics.report(pos("c\n"), "second");
  diagnostics.report(pos("a,"), "first");
  diagnostics.report({}, "without position");
  EXPECT_EQ(diagnostics.format(files), "without position\n./x.go:2:5: first\n./x.go:3:5: second\n");
}

TEST_F(DiagnosticsTest, OneSyntaxErrorPerLine) {
  diagnostics.report(pos("a,"), "syntax error: x");
  diagnostics.report(pos("b\n"), "syntax error: y");
  diagnostics.report(pos("b\n"), "other");
  diagnostics.report(pos("a,"), "other");
  EXPECT_EQ(diagnostics.format(files), "./x.go:2:5: syntax error: x\n./x.go:2:8: other\n");
}

TEST_F(DiagnosticsTest, StopsAtTheLimit) {
  for (int i = 0; i < 12; i++) diagnostics.report(file->pos(static_cast<uint32_t>(i)), "e" + std::to_string(i));
  std::string text = diagnostics.format(files);
  EXPECT_TRUE(text.ends_with("./x.go:1:10: e9\n./x.go:1:10: too many errors\n")) << text;
  EXPECT_EQ(diagnostics.sorted(files).size(), 12u);
}

TEST_F(DiagnosticsTest, TellsWhere) {
  diagnostics.report(pos("b\n"), "too\n\tlong");
  diagnostics.report({}, "without position");
  SourceFile* wide = files.add("d/y.go", std::string(300, ' ') + "x");
  diagnostics.report(wide->pos(300), "far away");
  Messages messages;
  messages.say("# p");
  diagnostics.tell(files, messages, 3);
  EXPECT_EQ(messages.text(),
            "# p\nwithout position\n./x.go:2:8: too\n\tlong\nd/y.go:1: far away\nd/y.go:1: too many errors\n");
  ASSERT_EQ(messages.errors().size(), 2u);
  EXPECT_EQ(messages.errors()[0].file, "x.go");
  EXPECT_EQ(messages.errors()[0].line, 2u);
  EXPECT_EQ(messages.errors()[0].column, 8u);
  EXPECT_EQ(messages.errors()[0].message, "too\n\tlong");
  EXPECT_EQ(messages.errors()[1].column, 0u);
}

TEST(FileSet, FindsFilesAndLines) {
  FileSet files;
  SourceFile* a = files.add("a.go", "x\ny");
  SourceFile* b = files.add("b.go", "");
  EXPECT_EQ(files.file(a->pos(3)), a);
  EXPECT_EQ(files.file(b->pos(0)), b);
  EXPECT_EQ(files.file(Pos{}), nullptr);
  EXPECT_EQ(files.position(a->pos(2)).line, 2u);
  EXPECT_EQ(files.position(a->pos(3)).column, 2u);
}

}  // namespace
}  // namespace gopark
