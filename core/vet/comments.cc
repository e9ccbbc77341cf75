#include "vet/comments.h"

#include <algorithm>

namespace gopark::vet {

namespace {

class Reader {
 public:
  explicit Reader(const SourceFile& source) : source_(source), text_(source.text()) {}

  Comments run() {
    if (text_.starts_with("\xEF\xBB\xBF")) at_ = 3;
    while (at_ < text_.size()) {
      std::string_view rest = text_.substr(at_);
      if (rest.starts_with("//")) {
        comment(std::min(rest.find('\n'), rest.size()));
      } else if (rest.starts_with("/*")) {
        comment(std::min(rest.find("*/", 2), rest.size() - 2) + 2);
      } else if (rest[0] == '"' || rest[0] == '\'' || rest[0] == '`') {
        literal(rest[0]);
      } else {
        if (rest[0] == '\n') {
          line_++;
        } else if (rest[0] != ' ' && rest[0] != '\t' && rest[0] != '\r') {
          token();
        }
        at_++;
      }
    }
    return std::move(result_);
  }

 private:
  static constexpr int kNone = -2;

  void token() {
    if (!result_.package.known()) result_.package = source_.pos(static_cast<uint32_t>(at_));
    tokenLine_ = line_;
    groupLine_ = kNone;
  }

  void comment(size_t length) {
    std::string_view text = text_.substr(at_, length);
    Comment comment{source_.pos(static_cast<uint32_t>(at_)), text};
    if (comment.isLine() && text.ends_with('\r')) comment.text.remove_suffix(1);
    bool joins = line_ <= groupLine_ + (trails_ ? 0 : 1);
    if (!joins) {
      result_.groups.emplace_back();
      trails_ = line_ == tokenLine_;
    }
    result_.groups.back().list.push_back(comment);
    line_ += static_cast<int>(std::count(text.begin(), text.end(), '\n'));
    groupLine_ = line_;
    at_ += length;
  }

  void literal(char quote) {
    token();
    for (at_++; at_ < text_.size() && text_[at_] != quote; at_++) {
      if (text_[at_] == '\\' && quote != '`') at_++;
      if (at_ < text_.size() && text_[at_] == '\n') line_++;
    }
    at_++;
    tokenLine_ = line_;
  }

  const SourceFile& source_;
  std::string_view text_;
  size_t at_ = 0;
  int line_ = 0;
  int tokenLine_ = kNone;
  int groupLine_ = kNone;  // where the last group ends, if nothing has followed
  bool trails_ = false;    // it stands behind something else
  Comments result_;
};

}  // namespace

Pos funcKeyword(const syntax::FuncDecl* decl) {
  const SourceFile* source = decl->file->source;
  return source->pos(static_cast<uint32_t>(source->text().rfind("func", source->byteOffset(decl->pos) - 1)));
}

Comments commentsOf(const syntax::File& file) { return Reader(*file.source).run(); }

}  // namespace gopark::vet
