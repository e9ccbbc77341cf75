// The language service for JavaScript: an Assist holds a standard library of its own and one program's files. Offsets
// are UTF-16 code units, as JavaScript counts; paths are absolute. TypeScript's view: web/src/assist/core.ts.
//
// It is meant for a worker of its own, whose module runs no programs: then a question is answered at once whatever a
// program does, a program that is stopped by force takes no knowledge along, and the checker needs no lock. Formatting
// is Go's own go/format, which runs here too, on this one thread.
#include "assist/assistant.h"

#include <emscripten/bind.h>
#include <emscripten/val.h>

#include <memory>
#include <string>
#include <vector>

#include "bind/browser_host.h"
#include "bind/bytes.h"
#include "bind/packed_std.h"
#include "driver/driver.h"
#include "driver/running_program.h"

namespace gopark::bind {

namespace {

using assist::Edit;
using assist::Range;
using emscripten::val;

// The object {from, to} of a range in `text`.
val rangeObject(const std::string& text, Range range) {
  val result = val::object();
  result.set("from", assist::toUtf16(text, range.begin));
  result.set("to", assist::toUtf16(text, range.end));
  return result;
}

val editsArray(const std::string& text, const std::vector<Edit>& edits) {
  val result = val::array();
  for (const Edit& edit : edits) {
    val object = rangeObject(text, edit.range);
    object.set("insert", edit.text);
    result.call<void>("push", object);
  }
  return result;
}

class Assist {
 public:
  // `pack`: the bytes of std.pack; `index`: what gopark std-index wrote; `root`: the program's folder.
  Assist(const val& pack, const val& index, const std::string& root) : std_(bytesOf(pack)) {
    if (!std_.ok()) return;
    driver::Toolchain& toolchain = std_.toolchain();
    assistant_ = std::make_unique<assist::Assistant>(toolchain.files(), toolchain.std(), assist::StdIndex(bytesOf(index)), root);
  }

  bool ok() const { return assistant_ != nullptr; }
  bool addPack(const val& pack) { return std_.add(bytesOf(pack)); }

  void putFile(const std::string& path, const std::string& text) { assistant_->putFile(path, text); }
  void removeFile(const std::string& path) { assistant_->removeFile(path); }

  // [{path, from, to, severity, message}]
  val diagnose() {
    val result = val::array();
    for (const assist::Finding& finding : assistant_->diagnose()) {
      val object = rangeObject(assistant_->text(finding.path), finding.range);
      object.set("path", finding.path);
      object.set("severity", std::string(finding.severity == assist::Severity::Error ? "error" : "warning"));
      object.set("message", finding.message);
      result.call<void>("push", object);
    }
    return result;
  }

  // {from, to, items: [{label, kind, detail, doc, rank, importPath}]}
  val complete(const std::string& path, uint32_t offset) {
    std::string text = assistant_->text(path);
    assist::Completion completion = assistant_->complete(path, assist::fromUtf16(text, offset));
    val result = rangeObject(text, completion.range);
    val items = val::array();
    for (const assist::Item& item : completion.items) {
      val object = val::object();
      object.set("label", item.label);
      object.set("kind", static_cast<int>(item.kind));
      object.set("detail", item.detail);
      object.set("doc", item.doc);
      object.set("rank", item.rank);
      object.set("importPath", item.importPath);
      items.call<void>("push", object);
    }
    result.set("items", items);
    return result;
  }

  // [{from, to, insert}]
  val addImport(const std::string& path, const std::string& importPath) {
    return editsArray(assistant_->text(path), assistant_->addImport(path, importPath));
  }
  val organizeImports(const std::string& path) {
    return editsArray(assistant_->text(path), assistant_->organizeImports(path));
  }

  // {from, to, code, doc}, or null
  val hover(const std::string& path, uint32_t offset) {
    std::string text = assistant_->text(path);
    auto found = assistant_->hover(path, assist::fromUtf16(text, offset));
    return found ? hoverObject(text, *found) : val::null();
  }

  // {label, parameters: [{from, to}] in the label, active, doc}, or null
  val signatureHelp(const std::string& path, uint32_t offset) {
    auto found = assistant_->signatureHelp(path, assist::fromUtf16(assistant_->text(path), offset));
    if (!found) return val::null();
    val result = val::object();
    result.set("label", found->label);
    result.set("active", found->active);
    result.set("doc", found->doc);
    val parameters = val::array();
    for (Range range : found->parameters) parameters.call<void>("push", rangeObject(found->label, range));
    result.set("parameters", parameters);
    return result;
  }

  // {path, from, to} in the program, {path: "", code, doc} of std, or null
  val definition(const std::string& path, uint32_t offset) {
    std::string text = assistant_->text(path);
    auto found = assistant_->definition(path, assist::fromUtf16(text, offset));
    if (!found) return val::null();
    val result = found->path.empty() ? hoverObject(text, found->shown)
                                     : rangeObject(assistant_->text(found->path), found->range);
    result.set("path", found->path);
    return result;
  }

  // {refusal, files: [{path, edits}]}
  val rename(const std::string& path, uint32_t offset, const std::string& to) {
    assist::Rename renamed = assistant_->rename(path, assist::fromUtf16(assistant_->text(path), offset), to);
    val files = val::array();
    for (const assist::FileEdits& file : renamed.files) {
      val object = val::object();
      object.set("path", file.path);
      object.set("edits", editsArray(assistant_->text(file.path), file.edits));
      files.call<void>("push", object);
    }
    val result = val::object();
    result.set("refusal", renamed.refusal);
    result.set("files", files);
    return result;
  }

  // {text, errors}: what gofmt writes to standard output and error. more.pack must have been added.
  val format(const std::string& text) {
    BrowserHost host([] {});
    host.setArguments({"gofmt"});
    host.putInput(text);
    host.closeInput();
    load::MemoryFiles none;
    driver::Compilation compilation(std_.toolchain(), none, {});
    compilation.loadTool("fmt");
    std::string output, errors;
    if (compilation.check(true)) {
      auto lowering = compilation.lower();
      run(*lowering, host, output, errors);
    } else {
      errors = compilation.messages().text();
    }
    val result = val::object();
    result.set("text", output);
    result.set("errors", errors);
    return result;
  }

 private:
  static val hoverObject(const std::string& text, const assist::Hover& hover) {
    val result = rangeObject(text, hover.range);
    result.set("code", hover.code);
    result.set("doc", hover.doc);
    return result;
  }

  void run(lower::Lowering& lowering, BrowserHost& host, std::string& output, std::string& errors) {
    driver::RunOptions options;
    options.workers = driver::RunOptions::kNoThreads;
    driver::RunningProgram program(std_.toolchain(), lowering, host, options, [] {});
    program.start();
    auto take = [&] {
      for (BrowserHost::Output out = host.take(SIZE_MAX); out.fd != 0; out = host.take(SIZE_MAX)) {
        (out.fd == 1 ? output : errors) += out.bytes;
      }
    };
    while (!program.finished()) {
      program.pump(20);
      take();
    }
    take();
  }

  PackedStd std_;
  std::unique_ptr<assist::Assistant> assistant_;
};

}  // namespace

EMSCRIPTEN_BINDINGS(gopark_assist) {
  emscripten::class_<Assist>("Assist")
      .constructor<const val&, const val&, const std::string&>()
      .function("ok", &Assist::ok)
      .function("addPack", &Assist::addPack)
      .function("putFile", &Assist::putFile)
      .function("removeFile", &Assist::removeFile)
      .function("diagnose", &Assist::diagnose)
      .function("complete", &Assist::complete)
      .function("addImport", &Assist::addImport)
      .function("organizeImports", &Assist::organizeImports)
      .function("hover", &Assist::hover)
      .function("signatureHelp", &Assist::signatureHelp)
      .function("definition", &Assist::definition)
      .function("rename", &Assist::rename)
      .function("format", &Assist::format);
}

}  // namespace gopark::bind
