#include "driver/test_main.h"

#include "base/lower_case.h"
#include "base/path.h"
#include "driver/examples.h"
#include "source/source.h"
#include "syntax/positions.h"
#include "vet/comments.h"

namespace gopark::driver {

namespace {

using syntax::cast;

// TestX, where X does not start with a lower-case letter.
bool isTestName(std::string_view name, std::string_view prefix) {
  if (!name.starts_with(prefix)) return false;
  name.remove_prefix(prefix.size());
  return name.empty() || !isLowerRune(decodeRune(name).rune);
}

// The function's one parameter is *testing.`type`, as far as the syntax tells; it has no result.
bool takes(const syntax::FuncDecl* decl, std::string_view type) {
  auto params = decl->funcType->params;
  if (params.size() != 1 || !decl->funcType->results.empty()) return false;
  const auto* pointer = cast<syntax::Operation>(params[0]->type);
  if (pointer == nullptr || pointer->op != syntax::Operator::Mul || pointer->y != nullptr) return false;
  if (const auto* selector = cast<syntax::SelectorExpr>(pointer->x)) return selector->sel->value.is(type);
  const auto* name = cast<syntax::NameExpr>(pointer->x);
  return name != nullptr && name->value.is(type);
}

std::string_view bodyText(const syntax::FuncDecl* decl) {
  const SourceFile* source = decl->file->source;
  uint32_t begin = decl->skipped.begin, end = decl->skipped.end;
  if (decl->body != nullptr) {
    begin = source->byteOffset(decl->body->pos);
    end = source->byteOffset(decl->body->rbrace) + 1;
  }
  return source->text().substr(begin, end - begin);
}

std::string quoted(std::string_view text) {
  std::string result = "\"";
  for (char c : text) {
    if (c == '\n') {
      result += "\\n";
    } else {
      if (c == '"' || c == '\\') result += '\\';
      result += c;
    }
  }
  return result + "\"";
}

class Generator {
 public:
  Generator(std::string_view path, Messages& wrong) : path_(path), wrong_(wrong) {}

  void add(const TestedPackage& package, const std::string& alias) {
    directory_ = package.directory;
    bool used = false;
    for (const auto& file : package.files) {
      if (!file->source->path().ends_with("_test.go")) continue;
      for (const syntax::Decl* decl : file->decls) {
        const auto* function = cast<syntax::FuncDecl>(decl);
        if (function != nullptr && function->recv == nullptr) used = addFunction(function, alias) || used;
      }
    }
    if (!package.files.empty()) imports_ += "import " + (used ? alias : "_") + " " + quoted(package.path) + "\n";
  }

  std::string text() const {
    if (tests_.empty() && benchmarks_.empty() && fuzzTargets_.empty() && examples_.empty() && main_.empty()) return "";
    std::string end = "os.Exit(m.Run())";
    // TestMain may leave without calling os.Exit: then testing's own exit code counts.
    if (!main_.empty()) end = main_ + "(m)\n\tos.Exit(int(reflect.ValueOf(m).Elem().FieldByName(\"exitCode\").Int()))";
    return "package main\n\nimport \"os\"\n" + std::string(main_.empty() ? "" : "import \"reflect\"\n") +
           "import \"testing\"\nimport \"testing/internal/testdeps\"\n" + imports_ +
           "\nfunc main() {\n\ttestdeps.ImportPath = " + quoted(path_) +
           "\n\tm := testing.MainStart(testdeps.TestDeps{}, []testing.InternalTest{" + tests_ +
           "}, []testing.InternalBenchmark{" + benchmarks_ + "}, []testing.InternalFuzzTarget{" + fuzzTargets_ +
           "}, []testing.InternalExample{" + examples_ + "})\n\t" + end + "\n}\n";
  }

 private:
  bool addFunction(const syntax::FuncDecl* decl, const std::string& alias) {
    std::string name = decl->name->value.str();
    std::string entry = "{" + quoted(name) + ", " + alias + "." + name;
    if (name == "TestMain" && !takes(decl, "T")) {
      checkSignature(decl, "M");
      if (!main_.empty() && wrong_.empty()) wrong_.say("multiple definitions of TestMain");
      main_ = alias + "." + name;
    } else if (isTestName(name, "Test")) {
      checkSignature(decl, "T");
      tests_ += entry + "}, ";
    } else if (isTestName(name, "Benchmark")) {
      checkSignature(decl, "B");
      benchmarks_ += entry + "}, ";
    } else if (isTestName(name, "Fuzz")) {
      checkSignature(decl, "F");
      fuzzTargets_ += entry + "}, ";
    } else if (isTestName(name, "Example") && decl->funcType->params.empty()) {
      auto expected = outputComment(bodyText(decl));
      if (!expected) return false;
      examples_ += entry + ", " + quoted(expected->text + "\n") + (expected->unordered ? ", true}, " : ", false}, ");
    } else {
      return false;
    }
    return true;
  }

  void checkSignature(const syntax::FuncDecl* decl, const std::string& type) {
    std::string name = decl->name->value.str();
    std::string why;
    if (!takes(decl, type)) {
      std::string param(1, static_cast<char>(type[0] + ('a' - 'A')));
      why = "must be: func " + name + "(" + param + " *testing." + type + ")";
    }
    if (!decl->typeParams.empty()) why = "test functions cannot have type parameters";
    if (why.empty() || !wrong_.empty()) return;
    Position at = decl->file->source->position(vet::funcKeyword(decl));
    std::string message = "wrong signature for " + name + ", " + why;
    wrong_.add(at, message,
               joinPath(directory_, baseName(at.file)) + ":" + std::to_string(at.line) + ":" +
                   std::to_string(at.column) + ": " + message);
  }

  std::string_view path_;  // of the package that is tested
  Messages& wrong_;
  std::string directory_;
  std::string imports_, tests_, benchmarks_, fuzzTargets_, examples_;
  std::string main_;  // TestMain
};

}  // namespace

std::string testMain(const TestedPackage& package, const TestedPackage& external, Messages& wrong) {
  Generator generator(package.path, wrong);
  generator.add(package, "_test");
  generator.add(external, "_xtest");
  return wrong.empty() ? generator.text() : std::string();
}

}  // namespace gopark::driver
