// The language service: questions about a program that is being written. One program at a time, in files with absolute
// paths; offsets are bytes. Its answers hold no pointers into what it knows. Used by one thread, on a standard library
// that nobody else uses meanwhile.
#pragma once

#include <map>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "assist/complete.h"
#include "assist/diagnose.h"
#include "assist/snapshot.h"
#include "assist/std_index.h"

namespace gopark::assist {

struct Hover {
  Range range;
  std::string code;  // a declaration
  std::string doc;
};

struct SignatureHelp {
  std::string label;              // "strings.Index(s string, substr string) int"
  std::vector<Range> parameters;  // in the label
  int active = 0;                 // which parameter is being written
  std::string doc;
};

struct Definition {
  std::string path;  // of the program's file; empty: it is std's
  Range range;
  Hover shown;  // std's
};

struct FileEdits {
  std::string path;
  std::vector<Edit> edits;  // in order, without overlaps
};

struct Rename {
  std::string refusal;  // why it cannot be; empty: it can
  std::vector<FileEdits> files;
};

class Assistant {
 public:
  // `root`: the program's folder. All must outlive it.
  Assistant(FileSet& files, load::StdLibrary& std, StdIndex index, std::string root);

  void putFile(const std::string& path, std::string text);
  void removeFile(const std::string& path);
  std::string text(const std::string& path);

  std::vector<Finding> diagnose();
  Completion complete(const std::string& path, uint32_t offset);
  // What adds the import to the file, for an Item's importPath.
  std::vector<Edit> addImport(const std::string& path, const std::string& importPath);
  std::optional<Hover> hover(const std::string& path, uint32_t offset);
  std::optional<SignatureHelp> signatureHelp(const std::string& path, uint32_t offset);
  std::optional<Definition> definition(const std::string& path, uint32_t offset);
  // The name there gets another one everywhere.
  Rename rename(const std::string& path, uint32_t offset, const std::string& to);
  // Imports as they should be; nothing where the text does not parse.
  std::vector<Edit> organizeImports(const std::string& path);

 private:
  // What is known of the package that the file belongs to; made when somebody asks.
  Snapshot& snapshotOf(const std::string& path);
  Snapshot& snapshotIn(const std::string& directory);
  std::vector<std::string> directories();
  Hover describe(const Snapshot::File& file, types::Object* object, Range range);

  FileSet& files_;
  load::StdLibrary& std_;
  StdIndex index_;
  std::string root_;
  load::MemoryFiles sources_;
  std::map<std::string, std::string> texts_;                    // by path
  std::map<std::string, std::unique_ptr<Snapshot>> snapshots_;  // by directory; of the texts as they are
};

}  // namespace gopark::assist
