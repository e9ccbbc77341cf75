#include "load/build_context.h"

#include <gtest/gtest.h>

namespace gopark::load {
namespace {

TEST(BuildContext, Names) {
  for (std::string_view name : {"x.go", "linux.go", "x_wasm.go", "x_wasip1.go", "x_wasip1_wasm.go", "x_unix.go",
                                "x_wasm_test.go", "x_y.go", "wasm_x.go"}) {
    EXPECT_TRUE(nameMatches(name)) << name;
  }
  for (std::string_view name : {"x_linux.go", "x_amd64.go", "x_js_wasm.go", "x_wasip1_arm.go", "x_windows_test.go"}) {
    EXPECT_FALSE(nameMatches(name)) << name;
  }
}

TEST(BuildContext, Tags) {
  for (std::string_view tag : {"wasip1", "wasm", "gc", "purego", "go1.1", "go1.27", "goexperiment.jsonv2"})
    EXPECT_TRUE(hasBuildTag(tag)) << tag;
  for (std::string_view tag : {"linux", "unix", "cgo", "go1.28", "go1.0", "go2", "race", "goexperiment.arenas"}) {
    EXPECT_FALSE(hasBuildTag(tag)) << tag;
  }
}

TEST(BuildContext, BuildLine) {
  EXPECT_EQ(buildLine("// x\n\n/* y\n*/\n//go:build linux\n\npackage p\n"), "//go:build linux");
  EXPECT_EQ(buildLine("package p\n//go:build linux\n"), "");
  EXPECT_EQ(buildLine("/* //go:build linux\n*/ package p"), "");
  EXPECT_FALSE(textMatches("//go:build !wasm\npackage p"));
  EXPECT_TRUE(textMatches("package p"));
  EXPECT_FALSE(textMatches("//go:build a b\npackage p"));
}

TEST(BuildContext, PlusBuildLines) {
  for (std::string_view head : {"// +build wasm\n\n", "//+build linux wasm\n\n", "// +build wasip1,gc go1.99\n\n",
                                "// +build !linux\n// +build !ignore,wasm\n\n", "// +build wasm\n// text\n\n",
                                "// +build ignore\n", "/* x */\n// +build ignore\n\n", "// +buildignore\n\n",
                                "package q\n\n// +build ignore\n\n", "//go:build wasm\n// +build ignore\n\n",
                                "// +build !a-b\n\n"}) {
    EXPECT_TRUE(textMatches(std::string(head) + "package p\n")) << head;
  }
  for (std::string_view head : {"// +build ignore\n\n", "//+build ignore\r\n\r\n", "\n  // +build linux\n\n",
                                "// +build wasm,linux ignore\n\n", "// +build wasm\n// +build linux\n\n",
                                "// text\n\n// +build linux\n//\n\n// Package p\n", "// +build\n\n",
                                "// +build !!wasm\n\n", "// +build a-b\n\n", "//go:build linux\n// +build wasm\n\n"}) {
    EXPECT_FALSE(textMatches(std::string(head) + "package p\n")) << head;
  }
}

TEST(BuildContext, ReadPackage) {
  MemoryFiles files;
  files.put("p/a.go", "package p");
  files.put("p/a_test.go", "package p");
  files.put("p/a_linux.go", "package p");
  files.put("p/b.go", "//go:build linux\npackage p");
  files.put("p/_c.go", "package p");
  files.put("p/d.txt", "");
  bool anyGo = false;
  auto texts = readPackage(files, "p", TestFiles::Without, &anyGo);
  ASSERT_EQ(texts.size(), 1u);
  EXPECT_EQ(texts[0].name, "a.go");
  EXPECT_TRUE(anyGo);
  EXPECT_EQ(readPackage(files, "p", TestFiles::With).size(), 2u);
}

}  // namespace
}  // namespace gopark::load
