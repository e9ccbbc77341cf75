// A program that is being written, over a small standard library in memory. In the texts "‸" is the cursor.
#pragma once

#include <gtest/gtest.h>

#include "assist/assistant.h"

namespace gopark::assist {

struct AssistTest : testing::Test {
  FileSet files;
  load::MemoryFiles std;
  std::unique_ptr<load::StdLibrary> library;
  std::unique_ptr<Assistant> assistant;
  uint32_t cursor = 0;

  AssistTest() {
    std.put("runtime/runtime.go", "package runtime\n");
    std.put("internal/abi/abi.go", "package abi\n");
    std.put("errors/errors.go",
            "package errors\n\n// New makes an error.\nfunc New(text string) error { return nil }\n");
    std.put("fmt/print.go",
            "// Package fmt prints. And more.\npackage fmt\n\nimport \"errors\"\n\n// Println prints\n// a "
            "line.\n//\n// More.\n"
            "func Println(a ...any) (n int, err error) { return 0, errors.New(\"\") }\n"
            "func Printf(format string, a ...any) {}\n"
            "// Stringer has a text.\ntype Stringer interface {\n\t// String gives it.\n\tString() string\n}\nfunc "
            "hidden() {}\n");
    std.put("strings/strings.go",
            "package strings\n\n// Repeat repeats.\nfunc Repeat(s string, count int) string { return s }\n"
            "// A Builder builds.\ntype Builder struct{ n int }\n// WriteString adds.\nfunc (b *Builder) WriteString(s "
            "string) (int, error) { return 0, nil }\n"
            "const Max = 7 // the most\n");
  }

  Assistant& made() {
    if (assistant == nullptr) {
      library = std::make_unique<load::StdLibrary>(files, load::StdSources{&std, nullptr, "/go/src"});
      StdIndex index(writeStdIndex(*library, {"errors", "fmt", "strings"}));
      assistant = std::make_unique<Assistant>(files, *library, std::move(index), "/w");
    }
    return *assistant;
  }

  // Puts the file there; its cursor becomes `cursor`.
  void put(const std::string& name, std::string text) {
    constexpr std::string_view kCursor = "‸";
    if (size_t at = text.find(kCursor); at != std::string::npos) {
      cursor = static_cast<uint32_t>(at);
      text.erase(at, kCursor.size());
    }
    made().putFile("/w/" + name, std::move(text));
  }
  void main(std::string text) { put("main.go", std::move(text)); }

  // "file text severity: message", a line each, where text is what the finding is about.
  std::string findings() {
    std::string result;
    for (const Finding& finding : made().diagnose()) {
      std::string text = made().text(finding.path).substr(finding.range.begin, finding.range.end - finding.range.begin);
      result += finding.path.substr(3) + " " + text +
                (finding.severity == Severity::Error ? " error: " : " warning: ") + finding.message + "\n";
    }
    return result;
  }

  std::vector<Item> items(std::string text) {
    main(std::move(text));
    return made().complete("/w/main.go", cursor).items;
  }
  static const Item* find(const std::vector<Item>& items, std::string_view label) {
    for (const Item& item : items) {
      if (item.label == label) return &item;
    }
    return nullptr;
  }
  static std::string labels(const std::vector<Item>& items) {
    std::string result;
    for (const Item& item : items) result += (result.empty() ? "" : " ") + item.label;
    return result;
  }

  // main.go after the renaming, or why it is refused.
  std::string rename(const std::string& text, const std::string& to) {
    main(text);
    Rename result = made().rename("/w/main.go", cursor, to);
    return result.refusal.empty() ? edited("/w/main.go", result.files.front().edits) : result.refusal;
  }

  std::string edited(const std::string& path, const std::vector<Edit>& edits) {
    std::string text = made().text(path);
    for (size_t i = edits.size(); i-- > 0;) {
      text.replace(edits[i].range.begin, edits[i].range.end - edits[i].range.begin, edits[i].text);
    }
    return text;
  }
};

}  // namespace gopark::assist
