// runtime/debug.SetCrashOutput: the end of a program by a fault is written to a file, too, whatever the program has done
// with the file since.
#include <filesystem>
#include <fstream>
#include <sstream>

#include "pipeline.h"

namespace gopark::driver {
namespace {

std::string program(const std::string& path, const std::string& end) {
  return "package main\nimport (\"errors\"; \"fmt\"; \"os\"; \"runtime/debug\")\nvar _ = errors.New\nfunc main() {\n"
         "\tf, err := os.Create(\"" + path + "\")\n"
         "\tfmt.Fprintln(f, \"before\")\n"
         "\tfmt.Println(err, debug.SetCrashOutput(f, debug.CrashOptions{}))\n"
         "\tf.Close()\n"
         "\tfmt.Println(debug.SetCrashOutput(f, debug.CrashOptions{}))\n"
         "\t" + end + "\n}\n";
}

TEST_F(Pipeline, CrashesGoToTheFile) {
  std::string path = std::filesystem::temp_directory_path() / "gopark-crash-test";
  const char* ends[] = {"panic(errors.New(\"two\\nlines\"))", "var m map[int]int; m[1] = 1", "var p *int; *p = 1",
                        "select {}", "debug.SetMaxStack(1 << 16); var g func(); g = func() { g() }; g()"};
  for (const char* end : ends) {
    std::string said = run(program(path, end));
    constexpr std::string_view kBefore = "<nil> <nil>\nbad file descriptor\n";
    ASSERT_TRUE(said.starts_with(kBefore)) << said;
    std::string crash = said.substr(kBefore.size());
    std::ostringstream text;
    text << std::ifstream(path).rdbuf();
    EXPECT_EQ(text.str() + "exit 2\n", "before\n" + crash);
  }
  std::string said = run(program(path, "debug.SetCrashOutput(nil, debug.CrashOptions{}); panic(1)"));
  EXPECT_NE(said.find("panic: 1"), std::string::npos);
  EXPECT_EQ(std::filesystem::file_size(path), 7u);
  std::filesystem::remove(path);
}

}  // namespace
}  // namespace gopark::driver
