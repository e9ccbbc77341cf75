#include "error_comments.h"
#include "syntax/scanner.h"

namespace gopark::conformance {

namespace {

// strconv.Unquote for "…" and `…`.
std::string unquote(std::string_view text) {
  while (!text.empty() && (text.back() == ' ' || text.back() == '\t' || text.back() == '\r')) text.remove_suffix(1);
  while (!text.empty() && (text.front() == ' ' || text.front() == '\t')) text.remove_prefix(1);
  if (text.size() < 2) return {};
  std::string_view inner = text.substr(1, text.size() - 2);
  if (text[0] == '`') return std::string(inner);
  std::string out;
  for (size_t i = 0; i < inner.size(); i++) {
    if (inner[i] != '\\' || i + 1 == inner.size()) {
      out += inner[i];
      continue;
    }
    char c = inner[++i];
    if (c == 'n') {
      out += '\n';
    } else if (c == 't') {
      out += '\t';
    } else if (c == 'x' && i + 2 < inner.size()) {
      out += static_cast<char>(std::stoi(std::string(inner.substr(i + 1, 2)), nullptr, 16));
      i += 2;
    } else {
      out += c;
    }
  }
  return out;
}

class CommentScanner : public syntax::Scanner {
 public:
  explicit CommentScanner(const SourceFile& source) : Scanner(source.text()), source_(source) {}

  std::vector<TokenError> run() {
    uint32_t token = 0;  // offset of the token before the gap
    uint32_t gap = 0;    // where the gap begins
    bool any = false;
    for (next();; next()) {
      bool automatic = tok_ == syntax::Token::Semi && lit_ != "semicolon";
      if (automatic) continue;
      bool end = tok_ == syntax::Token::Eof;
      uint32_t to = end ? static_cast<uint32_t>(source_.text().size()) : start_;
      if (any) comments(token, gap, to);
      if (end) break;
      token = start_;
      bool hasText = tok_ == syntax::Token::Name || tok_ == syntax::Token::Literal;
      gap = start_ + (hasText ? static_cast<uint32_t>(lit_.size()) : 1);
      any = true;
    }
    return std::move(result_);
  }

 protected:
  void scanError(uint32_t, std::string) override {}
  void directive(uint32_t, std::string_view) override {}

 private:
  void comments(uint32_t token, uint32_t from, uint32_t to) {
    std::string_view text = source_.text();
    for (uint32_t i = from; i + 1 < to; i++) {
      if (text[i] != '/' || (text[i + 1] != '/' && text[i + 1] != '*')) continue;
      bool block = text[i + 1] == '*';
      size_t end = text.find(block ? "*/" : "\n", i + 2);
      if (end == std::string_view::npos) end = text.size();
      comment(token, text.substr(i + 2, end - i - 2));
      i = static_cast<uint32_t>(end) + (block ? 1 : 0);
    }
  }

  void comment(uint32_t token, std::string_view text) {
    bool regex = text.starts_with(" ERRORx ");
    if (!regex && !text.starts_with(" ERROR ")) return;
    Pos pos = source_.pos(token);
    size_t lineStart = source_.text().rfind('\n', token == 0 ? 0 : token - 1);
    if (token == 0 || lineStart == std::string_view::npos) lineStart = static_cast<size_t>(-1);
    result_.push_back(
        {source_.line(pos), static_cast<uint32_t>(token - lineStart), regex, unquote(text.substr(regex ? 8 : 7))});
  }

  const SourceFile& source_;
  std::vector<TokenError> result_;
};

}  // namespace

std::vector<TokenError> tokenErrors(const SourceFile& source) { return CommentScanner(source).run(); }

}  // namespace gopark::conformance
