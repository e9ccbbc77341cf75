// Reporting errors: message parts to text, and the rules about which errors are dropped.
#include "types/errors.h"

#include <algorithm>
#include <charconv>

#include "syntax/positions.h"
#include "types/reporter.h"
#include "types/typeset.h"

namespace gopark::types {

Poser::Poser(const syntax::Node* node) : pos(syntax::startPos(node)) {}
Poser::Poser(const Operand* x) : pos(x->expr == nullptr ? Pos{} : syntax::startPos(x->expr)) {}

// ------------------------------------------------------------------------------------------------ parts of messages

namespace {

template <typename List, typename Write>
void writeList(std::string& out, const List& list, Write write) {
  out += '[';
  for (size_t i = 0; i < list.size(); i++) {
    if (i > 0) out += ", ";
    write(list[i]);
  }
  out += ']';
}

}  // namespace

void append(std::string& out, const Qualifier&, std::string_view text) { out += text; }
void append(std::string& out, const Qualifier&, int64_t number) { out += std::to_string(number); }
void append(std::string& out, const Qualifier& q, const Operand* x) { out += operandString(x, q); }
void append(std::string& out, const Qualifier& q, std::span<Operand* const> list) {
  writeList(out, list, [&](const Operand* x) { out += operandString(x, q); });
}
void append(std::string& out, const Qualifier&, const syntax::Node* expr) { out += syntax::exprString(expr); }
void append(std::string& out, const Qualifier&, std::span<syntax::Expr* const> list) {
  writeList(out, list, [&](const syntax::Expr* x) { out += syntax::exprString(x); });
}
void append(std::string& out, const Qualifier& q, const Type* type) { writeType(out, const_cast<Type*>(type), q); }
void append(std::string& out, const Qualifier& q, std::span<Type* const> list) {
  writeList(out, list, [&](Type* type) { writeType(out, type, q); });
}
void append(std::string& out, const Qualifier& q, std::span<TypeParam* const> list) {
  writeList(out, list, [&](TypeParam* type) { writeType(out, type, q); });
}
void append(std::string& out, const Qualifier& q, const Object* object) {
  out += objectString(const_cast<Object*>(object), q);
}
void append(std::string& out, const Qualifier&, const Constant* value) { out += constantString(value); }
void append(std::string& out, const Qualifier& q, const Term* term) { out += termString(term, q); }
void append(std::string& out, const Qualifier&, syntax::Operator op) { out += syntax::text(op); }

std::string TypeError::format(Reporter* reporter) const {
  std::string text;
  Qualifier qualifier(reporter);
  for (const Part& part : parts_) {
    if (auto* string = std::get_if<std::string>(&part)) {
      text += *string;
    } else if (auto* type = std::get_if<const Type*>(&part)) {
      append(text, qualifier, *type);
    } else {
      append(text, qualifier, std::get<Operand>(part));
    }
  }
  return text;
}

// ------------------------------------------------------------------------------------------------ errors

void Error::addAltDecl(const Object* object) {
  if (object->pos.known()) addf(object, "other declaration of ", object->name);
}

std::string Error::msg() const {
  if (parts_.empty()) return "no error";
  std::string text;
  for (size_t i = 0; i < parts_.size(); i++) {
    if (i > 0) {
      text += "\n\t";
      if (parts_[i].pos.known()) text += reporter_->posString(parts_[i].pos) + ": ";
    }
    text += parts_[i].text;
  }
  return text;
}

void Error::report() {
  CHECK_MSG(!parts_.empty(), "an error without text");
  size_t first = parts_[0].text.size();
  reporter_->report(pos(), invalidSyntaxTree ? "invalid syntax tree: " + msg() : msg(), soft, first);
  parts_.clear();
}

std::string Reporter::posString(Pos pos) const {
  Position position = config_.files->position(pos);
  std::string text(position.file);
  text += ':' + std::to_string(position.line);
  if (position.column != 0) text += ':' + std::to_string(position.column);
  return text;
}

namespace {

// Whether a message says "requires go1.N or later".
bool demandsVersion(std::string_view text) {
  constexpr std::string_view kRequires = "requires go1.";
  size_t at = text.find(kRequires);
  if (at == std::string_view::npos) return false;
  std::string_view rest = text.substr(at + kRequires.size());
  size_t digits = rest.find_first_not_of("0123456789");
  return digits != 0 && digits != std::string_view::npos && rest.substr(digits).starts_with(" or later");
}

}  // namespace

void Reporter::report(Pos pos, std::string text, bool soft, size_t firstPart) {
  // Follow-on errors tell nothing new.
  if (errorCount_ > 0) {
    std::string_view first = std::string_view(text).substr(0, firstPart);
    size_t operand = first.find("invalid operand"), type = first.find("invalid type");
    if ((operand != std::string::npos && operand > 0) || (type != std::string::npos && type > 0)) return;
  }
  // While an inherited constant initialiser is evaluated, the identifier is the only position that tells anything.
  if (env_.errpos.known()) pos = env_.errpos;
  errorCount_++;
  if (demandsVersion(text)) text += versionHint(pos);
  if (config_.diagnostics != nullptr) config_.diagnostics->report(pos, std::move(text), soft);
}

void Reporter::reportVersion(Pos pos, GoVersion version, std::string text) {
  report(pos, std::move(text) + " requires " + versionString(version) + " or later", false);
}

// Where the language version comes from.
std::string Reporter::versionHint(Pos pos) const {
  const syntax::File* file = fileOf(pos);
  if (file != nullptr && !file->goVersion.empty()) {
    GoVersion version = files_.version(file);
    if (version.valid() && asGoVersion(file->goVersion) == version) {
      return " (file declares //go:build " + std::string(file->goVersion) + ")";
    }
  }
  return config_.goVersion.empty() ? "" : " (-lang was set to " + config_.goVersion + "; check go.mod)";
}

const syntax::File* Reporter::fileOf(Pos pos) const {
  for (const auto& file : package_->files) {
    if (file->source != nullptr && file->source->contains(pos)) return file.get();
  }
  return nullptr;
}

// ------------------------------------------------------------------------------------------------ qualification

void Reporter::addPackageNames(const Package* package) {
  if (!named_.insert(package).second) return;
  pathsByName_[package->name.str()].insert(package->path);
  for (const Package* imported : package->imports) addPackageNames(imported);
}

void Reporter::packageImported(const Package* package) {
  if (!pathsByName_.empty()) addPackageNames(package);
}

std::string Reporter::qualifier(const Package* package) {
  if (package == package_) return {};
  if (pathsByName_.empty()) addPackageNames(package_);
  auto found = pathsByName_.find(package->name.str());
  if (found != pathsByName_.end() && found->second.size() > 1) return '"' + package->path + '"';
  return package->name.str();
}

// ------------------------------------------------------------------------------------------------ versions

GoVersion asGoVersion(std::string_view text) {
  if (!text.starts_with("go1")) return {};
  text.remove_prefix(3);
  if (text.empty()) return {0};
  if (text[0] != '.') return {};
  text.remove_prefix(1);
  int minor = 0;
  auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), minor);
  if (error != std::errc() || minor < 0) return {};
  std::string_view rest = text.substr(static_cast<size_t>(end - text.data()));
  if (!rest.empty() && rest[0] != '.' && !rest.starts_with("rc") && !rest.starts_with("beta") && rest[0] != '-') {
    return {};
  }
  return {minor};
}

std::string versionString(GoVersion version) {
  return version.valid() ? "go1." + std::to_string(version.minor) : std::string();
}

}  // namespace gopark::types
