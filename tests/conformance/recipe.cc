#include "recipe.h"

#include <algorithm>

#include "load/build_context.h"
#include "syntax/build_constraint.h"

namespace gopark::conformance {

namespace {

std::string_view trim(std::string_view text) {
  size_t from = text.find_first_not_of(" \t\r");
  if (from == std::string_view::npos) return {};
  return text.substr(from, text.find_last_not_of(" \t\r") - from + 1);
}

// The words of a line; blanks inside quotes do not separate.
std::vector<std::string> words(std::string_view line) {
  std::vector<std::string> result;
  bool inWord = false;
  char quote = 0;
  for (char c : line) {
    bool blank = quote == 0 && (c == ' ' || c == '\t');
    if (blank) {
      inWord = false;
      continue;
    }
    if (!inWord) result.emplace_back();
    inWord = true;
    if (quote == 0 && (c == '"' || c == '\'')) {
      quote = c;
    } else if (c == quote) {
      quote = 0;
    } else {
      result.back() += c;
    }
  }
  return result;
}

// The first line that is neither empty nor a build constraint.
std::string_view actionLine(std::string_view text) {
  while (!text.empty()) {
    size_t end = std::min(text.find('\n'), text.size());
    std::string_view line = text.substr(0, end);
    text.remove_prefix(std::min(end + 1, text.size()));
    if (line.starts_with("//go:build") || line.starts_with("// +build")) continue;
    if (line.starts_with("//")) line.remove_prefix(2);
    line = trim(line);
    if (!line.empty()) return line;
  }
  return {};
}

bool targetMatches(std::string_view text) {
  std::string_view head = text.substr(0, text.find("\npackage"));
  while (!head.empty()) {
    size_t end = std::min(head.find('\n'), head.size());
    auto constraint = syntax::BuildConstraint::parse(head.substr(0, end));
    auto has = [](std::string_view tag) { return tag == "test_run" || load::hasBuildTag(tag); };
    if (constraint && !constraint->eval(has)) return false;
    head.remove_prefix(std::min(end + 1, head.size()));
  }
  return true;
}

}  // namespace

bool Recipe::hasFlag(std::string_view flag) const { return std::find(flags.begin(), flags.end(), flag) != flags.end(); }

std::string Recipe::language() const {
  for (const std::string& flag : flags) {
    if (flag.starts_with("-lang=")) return flag.substr(6);
  }
  return "";
}

Recipe recipeOf(std::string_view text) {
  Recipe recipe;
  std::vector<std::string> list = words(actionLine(text));
  if (list.empty()) return recipe;
  recipe.action = list[0];
  recipe.wantError = recipe.action.starts_with("errorcheck") && recipe.action != "errorcheckandrundir";
  recipe.targetMatches = targetMatches(text);
  size_t i = 1;
  for (; i < list.size() && list[i].starts_with('-'); i++) {
    const std::string& word = list[i];
    if (word == "-0" || word == "-1") {
      recipe.wantError = word == "-1";
    } else if (word == "-s") {
      recipe.singleFilePackages = true;
    } else if (word == "-t" || word == "-gomodversion") {
      i++;
    } else if (word == "-goexperiment" || word == "-godebug") {
      recipe.experiment = true;
      i++;
    } else {
      recipe.flags.push_back(word);
    }
  }
  for (; i < list.size(); i++) recipe.arguments.push_back(list[i]);
  return recipe;
}

}  // namespace gopark::conformance
