#include "assist/diagnose.h"

#include <algorithm>

#include "base/path.h"
#include "vet/vet.h"

namespace gopark::assist {

namespace {

constexpr size_t kMost = 200;

class Diagnosis {
 public:
  explicit Diagnosis(Snapshot& snapshot) : snapshot_(snapshot) {}

  std::vector<Finding> run() {
    loadErrors();
    bool correct = findings_.empty();
    const auto& packages = snapshot_.packages().packages();
    for (size_t i = 0; i < packages.size(); i++) correct = errors(*packages[i], i) && correct;
    if (correct) vet();
    if (findings_.size() > kMost) findings_.resize(kMost);
    return std::move(findings_);
  }

 private:
  // What the go command says before it compiles. What it says of no file of these is shown at the last one's beginning.
  void loadErrors() {
    const Messages& messages = snapshot_.packages().messages();
    if (messages.empty() || snapshot_.files().empty()) return;
    bool allShown = !messages.errors().empty();
    for (const SourceError& error : messages.errors()) allShown = loadError(error) && allShown;
    std::string_view text = messages.text();
    text.remove_suffix(1);
    if (!allShown) add(snapshot_.files().back(), 0, Severity::Error, std::string(text));
  }

  bool loadError(const SourceError& error) {
    const Snapshot::File* file = snapshot_.find(joinPath(snapshot_.directory(), error.file));
    if (file == nullptr) return false;
    std::string_view source = file->text();
    uint32_t offset = 0;
    for (uint32_t n = 1; n < error.line; n++) {
      offset = std::min(lineEnd(source, offset) + 1, static_cast<uint32_t>(source.size()));
    }
    if (error.column > 0) offset += error.column - 1;
    add(*file, offset, Severity::Error, error.message);
    return true;
  }

  // False: there are some.
  bool errors(load::UserPackage& package, size_t index) {
    if (package.diagnostics.empty()) return true;
    size_t parsing = snapshot_.syntaxErrors(index);
    const std::vector<Diagnostic>& all = package.diagnostics.list();
    Diagnostics shown;
    bool isSyntax = false;
    for (size_t i = 0; i < parsing; i++) {
      shown.report(all[i].pos, all[i].message, all[i].soft);
      isSyntax = isSyntax || all[i].message.starts_with("syntax error");
    }
    for (size_t i = parsing; i < all.size() && !isSyntax; i++) shown.report(all[i].pos, all[i].message, all[i].soft);
    for (const Diagnostic& error : shown.sorted(snapshot_.fileSet())) {
      bool saidAlready = error.message.starts_with("could not import");  // by the loader
      if (!saidAlready) add(error.pos, Severity::Error, error.message);
    }
    return false;
  }

  void vet() {
    vet::Facts facts;
    for (const auto& package : snapshot_.packages().packages()) {
      Diagnostics found;
      vet::vet(*package->package, package->title, facts, found);
      std::vector<Diagnostic> list = found.list();
      std::stable_sort(list.begin(), list.end(), [](const auto& a, const auto& b) { return a.pos < b.pos; });
      for (const Diagnostic& finding : list) add(finding.pos, Severity::Warning, finding.message);
    }
  }

  void add(Pos pos, Severity severity, const std::string& message) {
    if (const Snapshot::File* file = snapshot_.fileOf(pos)) add(*file, file->offset(pos), severity, message);
  }
  void add(const Snapshot::File& file, uint32_t offset, Severity severity, const std::string& message) {
    constexpr uint32_t kLastColumn = 255;  // gc knows no column beyond it: the error is the line's
    uint32_t start = lineStart(file.text(), offset);
    bool whole = offset - start >= kLastColumn;
    uint32_t text = start + static_cast<uint32_t>(file.text().substr(start).find_first_not_of(" \t"));
    Range range = whole ? Range{text, lineEnd(file.text(), offset)} : tokenAt(file.text(), offset);
    findings_.push_back({file.path, range, severity, message});
  }

  Snapshot& snapshot_;
  std::vector<Finding> findings_;
};

}  // namespace

std::vector<Finding> diagnose(Snapshot& snapshot) { return Diagnosis(snapshot).run(); }

}  // namespace gopark::assist
