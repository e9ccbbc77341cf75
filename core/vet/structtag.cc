// The tags of struct fields, as package reflect reads them: key:"value" key:"value".
#include <algorithm>
#include <map>
#include <optional>
#include <tuple>

#include "base/path.h"
#include "base/unicode.h"
#include "vet/analyzers.h"

namespace gopark::vet {

using namespace syntax;

namespace {

// What stands between quotes; nothing: it is no string literal.
std::optional<std::string> unquoted(std::string_view literal) {
  if (literal.find('\n') != std::string_view::npos) return std::nullopt;
  if (literal.find('\\') == std::string_view::npos) return std::string(literal.substr(1, literal.size() - 2));
  const types::Constant* value = types::makeFromLiteral(literal, static_cast<int>(LitKind::String));
  if (value->kind() != types::ConstantKind::String) return std::nullopt;
  return types::stringVal(value);
}

// The pairs of a tag, one after the other.
class TagReader {
 public:
  explicit TagReader(std::string_view tag) : rest_(tag) {}

  std::string_view key;
  std::string value;

  // False at the end, and where the syntax is wrong: then `error` says how.
  bool next() {
    bool spaced = rest_.starts_with(' ');
    rest_.remove_prefix(std::min(rest_.find_first_not_of(' '), rest_.size()));
    if (rest_.empty()) return false;
    if (count_++ > 0 && !spaced) return fail("key:\"value\" pairs not separated by spaces");
    size_t end = 0;
    while (end < rest_.size() && rest_[end] > ' ' && rest_[end] != ':' && rest_[end] != '"' && rest_[end] != 0x7f)
      end++;
    if (end == 0) return fail("bad syntax for struct tag key");
    if (end + 1 >= rest_.size() || rest_[end] != ':') return fail("bad syntax for struct tag pair");
    key = rest_.substr(0, end);
    rest_.remove_prefix(end + 1);
    return readValue();
  }

  std::string_view error;

 private:
  bool fail(std::string_view message) {
    error = message;
    return false;
  }

  bool readValue() {
    constexpr std::string_view kBad = "bad syntax for struct tag value";
    if (rest_[0] != '"') return fail(kBad);
    size_t end = 1;
    while (end < rest_.size() && rest_[end] != '"') end += rest_[end] == '\\' ? 2 : 1;
    if (end >= rest_.size()) return fail(kBad);
    auto text = unquoted(rest_.substr(0, end + 1));
    if (!text) return fail(kBad);
    value = std::move(*text);
    rest_.remove_prefix(end + 1);
    return true;
  }

  std::string_view rest_;
  int count_ = 0;
};

// As reflect's StructTag.Get.
std::string valueOf(std::string_view tag, std::string_view key) {
  TagReader reader(tag);
  while (reader.next()) {
    if (reader.key == key) return reader.value;
  }
  return {};
}

// A space where the packages that read these tags would take it for a part of a name.
bool hasSuspiciousSpace(std::string_view key, std::string_view value) {
  if (key != "json" && key != "xml" && key != "asn1") return false;
  size_t comma = value.find(',');
  if (key == "xml") {
    if (value.starts_with(' ') || value.ends_with(' ')) return true;
    if (std::count(value.begin(), value.end(), ' ') > 1) return true;
    if (comma != std::string_view::npos && comma > 0 && value[comma - 1] == ' ') return true;
  }
  if (key != "asn1") {
    if (comma == std::string_view::npos) return false;
    value.remove_prefix(comma + 1);
  }
  return value.find(' ') != std::string_view::npos;
}

std::string_view tagError(std::string_view tag) {
  TagReader reader(tag);
  while (reader.next()) {
    if (hasSuspiciousSpace(reader.key, reader.value)) return "suspicious space in struct tag value";
  }
  return reader.error;
}

// In backquotes, if it can stand there.
std::string quotedTag(std::string_view tag) {
  bool raw = std::none_of(tag.begin(), tag.end(), [](char c) {
    return c == '`' || (static_cast<unsigned char>(c) < ' ' && c != '\t') || c == 0x7f;
  });
  return raw ? "`" + std::string(tag) + "`" : quoteString(tag);
}

class StructTags {
 public:
  StructTags(Pass& pass, const FileSet& files) : pass_(pass), files_(files) {}

  void check(types::Struct* type) {
    for (size_t i = 0; i < type->fields.size(); i++) {
      types::Var* field = type->fields[i];
      std::string_view tag = type->tag(i);
      for (const char* key : {"json", "xml"}) checkRepeated(tag, key, field, field, 1);
      std::string_view error = tagError(tag);
      if (!error.empty()) {
        pass_.report(field->pos, "struct field tag " + quotedTag(tag) +
                                     " not compatible with reflect.StructTag.Get: " + std::string(error));
      }
      if (!field->embedded && !field->exported()) checkUnexported(tag, field);
    }
  }

 private:
  void checkUnexported(std::string_view tag, types::Var* field) {
    for (const char* key : {"json", "xml"}) {
      std::string value = valueOf(tag, key);
      if (value.empty() || value == "-") continue;
      return pass_.report(field->pos, "struct field " + field->name.str() + " has " + key + " tag but is not exported");
    }
  }

  // `nearest`: the field of the struct that is looked at, through which `field` is embedded.
  void checkRepeated(std::string_view tag, std::string key, types::Var* nearest, types::Var* field, int level) {
    std::string value = valueOf(tag, key);
    if (value == "-") return;
    if (value.empty() || value[0] == ',') {
      auto* inner = field->embedded ? types::underAs<types::Struct>(field->type) : nullptr;
      for (size_t i = 0; inner != nullptr && i < inner->fields.size(); i++) {
        if (inner->fields[i]->exported()) checkRepeated(inner->tag(i), key, nearest, inner->fields[i], level + 1);
      }
      return;
    }
    if (key == "xml" && field->name.is("XMLName")) return;
    size_t comma = std::min(value.find(','), value.size());
    if (key == "xml" && (value.substr(comma) + ",").find(",attr,") != std::string::npos) key += " attribute";
    value.resize(comma);
    auto [found, isNew] = seen_.emplace(std::tuple(key, value, level), field->pos);
    if (isNew) return;
    Position also = files_.position(found->second);
    pass_.report(nearest->pos, "struct field " + field->name.str() + " repeats " + key + " tag " + quoteString(value) +
                                   " also at " + std::string(baseName(also.file)) + ":" + std::to_string(also.line));
  }

  Pass& pass_;
  const FileSet& files_;
  std::map<std::tuple<std::string, std::string, int>, Pos> seen_;
};

}  // namespace

void structtag(Pass& pass) {
  if (pass.path().starts_with("encoding/")) return;  // they know what they do
  pass.each<StructTypeExpr>([&](StructTypeExpr* x) {
    auto* type = types::cast<types::Struct>(x->type);
    if (type != nullptr) StructTags(pass, *pass.file(x->pos)->files).check(type);
  });
}

}  // namespace gopark::vet
