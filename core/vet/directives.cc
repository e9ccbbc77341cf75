// Comments that the go command obeys, in places and forms where it does not.
#include <algorithm>
#include <charconv>

#include "base/unicode.h"
#include "vet/analyzers.h"
#include "vet/comments.h"

namespace gopark::vet {

using namespace syntax;

namespace {

std::string_view trimmed(std::string_view text) {
  constexpr std::string_view kBlanks = " \t\r\n\v\f";
  size_t start = std::min(text.find_first_not_of(kBlanks), text.size());
  return text.substr(start, text.find_last_not_of(kBlanks) + 1 - start);
}

std::vector<std::string_view> split(std::string_view text, std::string_view separators) {
  std::vector<std::string_view> parts;
  while (!text.empty()) {
    size_t end = std::min(text.find_first_of(separators), text.size());
    if (end > 0) parts.push_back(text.substr(0, end));
    text.remove_prefix(std::min(end + 1, text.size()));
  }
  return parts;
}

bool isWord(std::string_view text, std::string_view word) {
  return text.starts_with(word) &&
         (text.size() == word.size() || text[word.size()] == ' ' || text[word.size()] == '\t');
}

bool isVersion(std::string_view tag) {
  if (tag == "go1") return true;
  if (!tag.starts_with("go1.")) return false;
  tag.remove_prefix(4);
  int minor = 0;
  auto [end, error] = std::from_chars(tag.data(), tag.data() + tag.size(), minor);
  return error == std::errc() && end == tag.data() + tag.size() && minor >= 0;
}

// A tag that is meant to be a version of Go, and is none.
bool isMalformedVersion(std::string_view tag) {
  if (tag.starts_with("go1")) return !isVersion(tag);
  for (std::string_view prefix : {"go.", "g1.", "go"}) {
    if (tag.starts_with(prefix) && isVersion("go1." + std::string(tag.substr(prefix.size())))) return true;
  }
  return false;
}

// The lines //go:build and // +build of a file.
class BuildTags {
 public:
  BuildTags(Pass& pass, const File& file) : pass_(pass), comments_(commentsOf(file)) {}

  void run() {
    for (const CommentGroup& group : comments_.groups) {
      if (group.end().offset + 1 >= comments_.package.offset) plusOk_ = false;
      if (group.pos() >= comments_.package) goOk_ = false;
      for (const Comment& comment : group.list) {
        if (comment.isLine()) {
          line(comment.pos, comment.text);
        } else {
          plusOk_ = false;
          inner(comment);
        }
      }
    }
  }

 private:
  // The lines of a comment of several.
  void inner(const Comment& comment) {
    inStar_ = true;
    for (size_t at = comment.text.find('\n'); at != std::string_view::npos; at = comment.text.find('\n', at)) {
      std::string_view rest = comment.text.substr(++at);
      if (rest.starts_with("//")) {
        line(Pos{comment.pos.offset + static_cast<uint32_t>(at)}, rest.substr(0, rest.find('\n')));
      }
    }
    inStar_ = false;
  }

  void line(Pos pos, std::string_view text) {
    if (text.find("+build") != std::string_view::npos) plusBuild(pos, trimmed(text));
    if (text.find("//go:build") != std::string_view::npos) goBuild(pos, text);
  }

  void goBuild(Pos pos, std::string_view text) {
    if (!isWord(trimmed(text), "//go:build")) {
      bool spaced = !text.starts_with("//go:build") && isWord(trimmed(text.substr(2)), "go:build");
      if (spaced) pass_.report(pos, "malformed //go:build line (space between // and go:build)");
      return;
    }
    if (!goOk_ || inStar_) return pass_.report(pos, "misplaced //go:build comment");
    if (seen_) pass_.report(pos, "unexpected extra //go:build line");
    seen_ = true;
    // That it is well-formed is the business of whoever chose the files.
    for (std::string_view tag : split(trimmed(text).substr(10), " \t()!&|")) version(pos, tag);
  }

  void plusBuild(Pos pos, std::string_view text) {
    std::string_view rest = trimmed(text.substr(2));
    if (!isWord(rest, "+build")) {
      if (plusOk_) pass_.report(pos, "possible malformed +build comment");
      return;
    }
    if (!plusOk_) pass_.report(pos, "misplaced +build comment");
    bool ok = plusOk_;
    std::vector<std::string_view> tags;
    for (std::string_view option : split(rest.substr(6), " \t")) {
      for (std::string_view tag : split(option, ",")) ok = plusTag(pos, option, tag, &tags) && ok;
    }
    for (std::string_view tag : tags) {
      if (ok) version(pos, tag);
    }
  }

  bool plusTag(Pos pos, std::string_view option, std::string_view tag, std::vector<std::string_view>* tags) {
    if (tag.starts_with("!!")) {
      pass_.report(pos, "invalid double negative in build constraint: " + std::string(option));
      return false;
    }
    if (tag.starts_with('!')) tag.remove_prefix(1);
    tags->push_back(tag);
    for (size_t at = 0; at < tag.size();) {
      DecodedRune c = decodeRune(tag.substr(at));
      if (!isLetterRune(c.rune) && !isDigitRune(c.rune) && c.rune != '_' && c.rune != '.') {
        pass_.report(pos, "invalid non-alphanumeric build constraint: " + std::string(option));
        return false;
      }
      at += c.width;
    }
    return true;
  }

  void version(Pos pos, std::string_view tag) {
    if (isMalformedVersion(tag)) {
      pass_.report(pos, "invalid go version " + quoteString(tag) + " in build constraint");
    }
  }

  Pass& pass_;
  Comments comments_;
  bool plusOk_ = true;
  bool goOk_ = true;
  bool inStar_ = false;
  bool seen_ = false;
};

bool isSpaceRune(uint32_t c) {
  return (c >= '\t' && c <= '\r') || c == ' ' || c == 0x85 || c == 0xA0 || c == 0x1680 ||
         (c >= 0x2000 && c <= 0x200a) || c == 0x2028 || c == 0x2029 || c == 0x202f || c == 0x205f || c == 0x3000;
}

}  // namespace

void buildtag(Pass& pass) {
  for (const auto& file : pass.package().files) BuildTags(pass, *file).run();
}

void directive(Pass& pass) {
  for (const auto& file : pass.package().files) {
    Comments comments = commentsOf(*file);
    for (const CommentGroup& group : comments.groups) {
      for (const Comment& comment : group.list) {
        std::string_view text = comment.text;
        if (!text.starts_with("//go:")) continue;
        size_t end = 0;
        DecodedRune c{};
        for (; end < text.size(); end += c.width) {
          c = decodeRune(text.substr(end));
          if (isSpaceRune(c.rune)) break;
        }
        std::string verb(text.substr(0, end));
        if (end < text.size() && c.rune != ' ' && c.rune != '\t') {
          pass.report(comment.pos, "invalid space " + quoteRune(c.rune) + " in " + verb + " directive");
        }
        if (verb != "//go:debug") continue;
        if (!pass.package().name.is("main") && !file->source->path().ends_with("_test.go")) {
          pass.report(comment.pos, "//go:debug directive only valid in package main or test");
        } else if (group.pos() >= comments.package) {
          pass.report(comment.pos, "//go:debug directive only valid before package declaration");
        }
      }
    }
  }
}

}  // namespace gopark::vet
