#include "fixture.h"

namespace gopark::assist {
namespace {

TEST_F(AssistTest, FindsErrorsAndWarnings) {
  main("package main\n\nfunc main() {\n\tx := 1\n\ty = \"ü\"\n}\n");
  EXPECT_EQ(findings(), "main.go x error: declared and not used: x\nmain.go y error: undefined: y\n");
  main("package main\n\nimport \"fmt\"\n\nfunc main() {\n\tfmt.Printf(\"%d\\n\", \"s\")\n}\n");
  EXPECT_EQ(findings(), "main.go %d warning: fmt.Printf format %d has arg \"s\" of wrong type string\n");
  main("package main\n\nfunc main() {\n\tif x {\n\tundefined()\n}\n");
  EXPECT_EQ(findings(), "main.go } error: syntax error: unexpected EOF, expected }\n");
  main("package main\n\nimport \"nosuch\"\n\nfunc main() { nosuch.X(undefined) }\n");
  EXPECT_EQ(findings(),
            "main.go \"nosuch\" error: package nosuch is not in std (/go/src/nosuch)\nmain.go undefined error: "
            "undefined: undefined\n");
}

TEST_F(AssistTest, FindsErrorsInAllFiles) {
  put("go.mod", "module m\n");
  put("a/a.go", "package a\n\nfunc F() int { return \"\" }\n");
  put("b/b.go", "package b\n\nvar x int = nil\n");  // imported by nobody
  put("b_test.go", "package main\n\nimport \"m/a\"\n\nfunc init() { a.G() }\n");
  main("package main\n\nimport \"m/a\"\n\nfunc main() { a.F() }\n");
  std::string all = findings();
  EXPECT_NE(all.find("a/a.go \"\" error: cannot use"), std::string::npos) << all;
  EXPECT_NE(all.find("b/b.go nil error: cannot use nil"), std::string::npos) << all;
  EXPECT_NE(all.find("b_test.go G error: undefined: a.G"), std::string::npos) << all;
}

TEST_F(AssistTest, CompletesPackageMembers) {
  auto list = items("package main\n\nimport \"fmt\"\n\nfunc main() {\n\tfmt.Pri‸\n\tfmt.Println()\n}\n");
  EXPECT_EQ(labels(list), "Println Printf Stringer");
  EXPECT_EQ(list[0].detail, "(a ...any) (n int, err error)");
  EXPECT_EQ(list[0].doc, "Println prints a line.");
  EXPECT_EQ(list[0].kind, ItemKind::Function);
  EXPECT_EQ(list[2].kind, ItemKind::Interface);
  // Before the name is begun, with the next line waiting behind the dot.
  EXPECT_EQ(labels(items("package main\n\nimport \"fmt\"\n\nfunc main() {\n\tfmt.‸\n\tfmt.Println()\n}\n")),
            "Println Printf Stringer");
  EXPECT_EQ(labels(items("package main\n\nimport \"fmt\"\n\nfunc main() {\n\tif fmt.‸")), "Println Printf Stringer");
}

TEST_F(AssistTest, CompletesFieldsAndMethods) {
  const std::string types =
      "package main\n\ntype Base struct{ ID int }\nfunc (Base) Hello() {}\n"
      "type T struct {\n\tBase\n\tname string // what it is called\n}\nfunc (t *T) Set(s string) {}\n";
  auto list = items(types + "func main() {\n\tvar t T\n\tt.‸\n}\n");
  EXPECT_EQ(labels(list), "Set Base name Hello ID");
  EXPECT_EQ(find(list, "name")->detail, "string");
  EXPECT_EQ(find(list, "name")->doc, "what it is called");
  EXPECT_EQ(labels(items(types + "func f() *T { return nil }\nfunc main() { f().‸ }\n")), "Set Base name Hello ID");
  EXPECT_EQ(labels(items(types + "func main() { for _, x := range []T{} { x.na‸ } }\n")), "Set Base name Hello ID");
  EXPECT_EQ(labels(items(types + "func main() { _ = T{‸} }\n")).substr(0, 9), "Base name");
  EXPECT_EQ(labels(items(types + "func main() { _ = T{Base: Base{}, na‸} }\n")), "name");
  EXPECT_EQ(labels(items(types + "func g[X interface{ M(); N() }](x X) { x.‸ }\n")), "M N");
}

TEST_F(AssistTest, CompletesNamesInScope) {
  auto list = items(
      "package main\n\nimport \"fmt\"\n\nvar global = 1\n\nfunc main() {\n\tlocal := 2\n\tif local > 1 {\n\t\tinner := "
      "3\n\t\tl‸\n\t}\n\tlater := 4\n}\n\nfunc other(param int) { elsewhere := 5 }\n");
  for (const char* name : {"local", "inner", "global", "main", "other", "fmt", "len", "return", "string"}) {
    EXPECT_NE(find(list, name), nullptr) << name;
  }
  for (const char* name : {"later", "param", "elsewhere"}) EXPECT_EQ(find(list, name), nullptr) << name;
  EXPECT_GT(find(list, "local")->rank, find(list, "global")->rank);
  EXPECT_EQ(find(list, "other")->detail, "(param int)");
  EXPECT_EQ(find(list, "len")->detail, "(v T) int");
  EXPECT_NE(find(items("package main\n\nfunc f(n int) {\n\tswitch {\n\tcase n > 1:\n\t\tx := n\n\t\treturn ‸\n"), "x"),
            nullptr);
  EXPECT_NE(find(items("package main\n\nfunc f(list []int) {\n\tfor i, v := range list {\n\t\tgo func(p int) { ‸ "
                       "}(i)\n\t}\n}\n"),
                 "p"),
            nullptr);
}

TEST_F(AssistTest, OffersPackagesThatAreNotImported) {
  auto list = items("package main\n\nfunc main() { str‸ }\n");
  ASSERT_NE(find(list, "strings"), nullptr);
  EXPECT_EQ(find(list, "strings")->importPath, "strings");
  list = items("package main\n\nfunc main() { strings.Re‸ }\n");
  ASSERT_NE(find(list, "Repeat"), nullptr);
  EXPECT_EQ(find(list, "Repeat")->importPath, "strings");
  EXPECT_EQ(edited("/w/main.go", made().addImport("/w/main.go", "strings")),
            "package main\n\nimport \"strings\"\n\nfunc main() { strings.Re }\n");
  EXPECT_EQ(labels(items("package main\n\nimport \"st‸\"\n")), "errors fmt strings");
}

TEST_F(AssistTest, CompletesNothingInStringsCommentsNumbersAndNewNames) {
  EXPECT_EQ(labels(items("package main\n\nfunc main() { _ = \"ma‸\" }\n")), "");
  EXPECT_EQ(labels(items("package main\n\n// ma‸\nfunc main() {}\n")), "");
  EXPECT_EQ(labels(items("package main\n\nvar x = 12‸\n")), "");
  EXPECT_EQ(labels(items("package main\n\nfunc ma‸() {}\n")), "");
}

TEST_F(AssistTest, AddsImportsWhereTheyBelong) {
  auto add = [&](const std::string& text) {
    main(text);
    return edited("/w/main.go", made().addImport("/w/main.go", "fmt"));
  };
  EXPECT_EQ(add("package main\n"), "package main\n\nimport \"fmt\"\n");
  EXPECT_EQ(add("package main\n\nimport \"errors\"\n"), "package main\n\nimport (\n\t\"errors\"\n\t\"fmt\"\n)\n");
  EXPECT_EQ(add("package main\n\nimport (\n\t\"errors\"\n\t\"strings\"\n)\n"),
            "package main\n\nimport (\n\t\"errors\"\n\t\"fmt\"\n\t\"strings\"\n)\n");
  EXPECT_EQ(add("package main\n\nimport (\n\t\"errors\"\n)\n"),
            "package main\n\nimport (\n\t\"errors\"\n\t\"fmt\"\n)\n");
}

TEST_F(AssistTest, OrganizesImports) {
  auto organize = [&](const std::string& text) {
    main(text);
    return edited("/w/main.go", made().organizeImports("/w/main.go"));
  };
  EXPECT_EQ(
      organize("package main\n\nimport (\n\t\"errors\"\n\t\"fmt\"\n)\n\nfunc main() { fmt.Println(strings.Max) }\n"),
      "package main\n\nimport (\n\t\"fmt\"\n\t\"strings\"\n)\n\nfunc main() { fmt.Println(strings.Max) }\n");
  EXPECT_EQ(organize("package main\n\nimport (\n\t\"errors\"\n)\n\nfunc main() {}\n"),
            "package main\n\n\nfunc main() {}\n");
  EXPECT_EQ(organize("package main\n\nimport \"errors\"\n\nfunc main() {}\n"), "package main\n\n\nfunc main() {}\n");
  EXPECT_EQ(organize("package main\n\nimport \"errors\"\n\nfunc main() {\n"),
            "package main\n\nimport \"errors\"\n\nfunc main() {\n");
}

TEST_F(AssistTest, AddedImportsJoinTheRightGroup) {
  const std::string body = "\n\nfunc main() { fmt.Println(strings.Max) }\n";
  auto organize = [&](const std::string& head) {
    main(head + body);
    std::string result = edited("/w/main.go", made().organizeImports("/w/main.go"));
    EXPECT_TRUE(result.ends_with(body)) << result;
    return result.substr(0, result.size() - std::min(result.size(), body.size()));
  };
  const std::string both = "package main\n\nimport (\n\t\"fmt\"\n\t\"strings\"\n)";
  EXPECT_EQ(organize("package main"), both);
  EXPECT_EQ(organize("package main\n\nimport \"fmt\""), both);
  EXPECT_EQ(organize("package main\n\nimport \"strings\""), both);
  EXPECT_EQ(organize("package main\n\nimport \"errors\""), both);
  EXPECT_EQ(organize("package main\n\nimport (\n\t\"errors\"\n)"), both);
  EXPECT_EQ(organize("package main\n\nimport (\n\t\"errors\"\n\t\"fmt\"\n)"), both);
  EXPECT_EQ(organize("package main\n\nimport (\n\t\"fmt\"\n)"), both);
  EXPECT_EQ(organize("package main\n\nimport ()"), "package main\n\nimport (\n\t\"fmt\"\n\t\n\t\"strings\"\n\t)");
  EXPECT_EQ(organize("package main;"), "package main;\n\nimport (\n\t\"fmt\"\n\t\"strings\"\n)\n");
  EXPECT_EQ(organize("package main // text"), "package main // text\n\nimport (\n\t\"fmt\"\n\t\"strings\"\n)");
  EXPECT_EQ(organize("package main\n\nimport \"errors\"; import \"fmt\""),
            "package main\n\nimport \"strings\"; import \"fmt\"");
  EXPECT_EQ(organize("package main\n\nimport \"fmt\"; import \"errors\""),
            "package main\n\nimport (\n\t\"fmt\"\n\t\"strings\"\n); ");
  EXPECT_EQ(organize("package main\n\nimport (\"fmt\"; \"errors\")"), "package main\n\nimport (\"fmt\"; \"strings\"; )");
  EXPECT_EQ(organize("package main\n\nimport (\n\t// first\n\t\"fmt\" // why\n\n\t_ \"embed\"\n)"),
            "package main\n\nimport (\n\t// first\n\t\"fmt\" // why\n\t\"strings\"\n\n\t_ \"embed\"\n)");
  EXPECT_EQ(organize("package main\n\nimport (\n\t// last\n\t_ \"unsafe\"\n)"),
            "package main\n\nimport (\n\t\"fmt\"\n\t\"strings\"\n\t// last\n\t_ \"unsafe\"\n)");
  EXPECT_EQ(organize("package main\n\nimport _ \"embed\" // why"),
            "package main\n\nimport (\n\t_ \"embed\" // why\n\t\"fmt\"\n\t\"strings\"\n)");
  EXPECT_EQ(organize("package main\n\nimport (\n\tf \"fmt\"\n\t. \"errors\"\n)"), both);
}

TEST_F(AssistTest, SaysWhatANameIs) {
  auto hover = [&](const std::string& text) {
    main(text);
    auto found = made().hover("/w/main.go", cursor);
    return found ? found->code + " | " + found->doc : "";
  };
  EXPECT_EQ(hover("package main\n\nimport \"fmt\"\n\nfunc main() { fmt.Print‸ln() }\n"),
            "func fmt.Println(a ...any) (n int, err error) | Println prints a line.");
  EXPECT_EQ(hover("package main\n\nimport \"fmt\"\n\nfunc main() { f‸mt.Println() }\n"),
            "package fmt | Package fmt prints. And more.");
  EXPECT_EQ(hover("package main\n\nimport \"f‸mt\"\n"), "package fmt | Package fmt prints. And more.");
  EXPECT_EQ(
      hover(
          "package main\n\n// Twice doubles.\nfunc Twice(n int) int { return 2 * n }\nfunc main() { _ = Tw‸ice(1) }\n"),
      "func Twice(n int) int | Twice doubles.");
  EXPECT_EQ(hover("package main\n\nfunc main() { x := []int{}; _ = x‸ }\n"), "var x []int | ");
  EXPECT_EQ(hover("package main\n\nconst c = 6 * 7\nvar _ = ‸c\n"), "const c untyped int = 42 | ");
  EXPECT_EQ(hover("package main\n\nimport \"strings\"\n\nvar b strings.Buil‸der\n"),
            "type Builder struct{ n int } | A Builder builds.");
  EXPECT_EQ(hover("package main\n\nfunc id[T any](x T) T { return x }\nvar _ = i‸d(1)\n"), "func id(x int) int | ");
  EXPECT_EQ(hover("package main\n\nfunc f(v any) {\n\tswitch x‸ := v.(type) {\n\tcase int:\n\t\t_ = x\n\t}\n}\n"),
            "var x int | ");
  EXPECT_EQ(hover("package main\n\nvar _ = le‸n(\"\")\n"), "func len(v T) int | ");
  EXPECT_EQ(hover("package main\n‸\n"), "");
}

TEST_F(AssistTest, HelpsWithSignatures) {
  auto help = [&](const std::string& text) {
    main(text);
    auto found = made().signatureHelp("/w/main.go", cursor);
    if (!found) return std::string();
    Range range = found->parameters.empty() ? Range{} : found->parameters[static_cast<size_t>(found->active)];
    return found->label + " | " + found->label.substr(range.begin, range.end - range.begin);
  };
  const std::string head = "package main\n\nimport \"strings\"\n\n";
  EXPECT_EQ(help(head + "var _ = strings.Repeat(‸)\n"), "Repeat(s string, count int) string | s string");
  EXPECT_EQ(help(head + "var _ = strings.Repeat(f(1, 2), ‸)\n"), "Repeat(s string, count int) string | count int");
  EXPECT_EQ(help(head + "func main() {\n\tvar b strings.Builder\n\tb.WriteString(‸\n}\n"),
            "WriteString(s string) (int, error) | s string");
  EXPECT_EQ(help("package main\n\nvar _ = append(nil, 1, ‸)\n"), "append(slice []T, elems ...T) []T | elems ...T");
  EXPECT_EQ(help("package main\n\nvar _ = string(‸)\n"), "");
  EXPECT_EQ(help("package main\n\nfunc main() { ‸ }\n"), "");
}

TEST_F(AssistTest, FindsDefinitions) {
  put("b.go", "package main\n\nfunc helper() {}\n");
  main("package main\n\nfunc main() { hel‸per() }\n");
  auto found = made().definition("/w/main.go", cursor);
  ASSERT_TRUE(found);
  EXPECT_EQ(found->path, "/w/b.go");
  EXPECT_EQ(found->range, (Range{19, 25}));
  main("package main\n\nimport \"fmt\"\n\nfunc main() { fmt.Print‸ln() }\n");
  found = made().definition("/w/main.go", cursor);
  ASSERT_TRUE(found);
  EXPECT_EQ(found->path, "");
  EXPECT_EQ(found->shown.doc, "Println prints a line.");
}

TEST_F(AssistTest, Renames) {
  EXPECT_EQ(rename("package main\n\nfunc main() {\n\tx‸ := 1\n\t{\n\t\tx := x\n\t\t_ = x\n\t}\n\t_ = x\n}\n", "y"),
            "package main\n\nfunc main() {\n\ty := 1\n\t{\n\t\tx := y\n\t\t_ = x\n\t}\n\t_ = y\n}\n");
  EXPECT_EQ(rename("package main\n\nfunc main() {\n\tx := 1\n\t{\n\t\ty := 2\n\t\t_, _ = x‸, y\n\t}\n}\n", "y"),
            "That would not compile: declared and not used: y");
  EXPECT_EQ(rename("package main\n\nvar x‸ = 1\n\nfunc f() int {\n\ty := 2\n\treturn x + y\n}\n", "y"),
            "The name y would stand for something else in places.");
  EXPECT_EQ(rename("package main\n\nvar x‸, y = 1, 2\n", "y").substr(0, 34), "That would not compile: y redeclar");
  EXPECT_EQ(rename("package main\n\ntype T‸ struct{}\ntype U struct{ T }\nvar _ = U{}.T\n", "V"),
            "package main\n\ntype V struct{}\ntype U struct{ V }\nvar _ = U{}.V\n");
  EXPECT_EQ(rename("package main\n\ntype L[E any] struct{ e E }\nfunc (l L[E]) Get‸() E { return l.e }\nvar _ = "
                   "L[int]{}.Get()\n",
                   "First"),
            "package main\n\ntype L[E any] struct{ e E }\nfunc (l L[E]) First() E { return l.e }\nvar _ = "
            "L[int]{}.First()\n");
  EXPECT_EQ(rename("package main\n\nfunc f(v any) any {\n\tswitch x := v.(type) {\n\tcase int:\n\t\treturn x‸\n\tcase "
                   "string:\n\t\treturn x\n\t}\n\treturn nil\n}\n",
                   "y"),
            "package main\n\nfunc f(v any) any {\n\tswitch y := v.(type) {\n\tcase int:\n\t\treturn y\n\tcase "
            "string:\n\t\treturn y\n\t}\n\treturn nil\n}\n");
  EXPECT_EQ(rename("package main\n\nimport \"fmt\"\n\nfunc main() { fmt.Print‸ln() }\n", "X"),
            "Println is not of this program.");
  EXPECT_EQ(rename("package main\n\nvar x‸ = 1\n", "1x"), "\"1x\" is not a name.");
}

TEST_F(AssistTest, RenamesLabels) {
  const std::string before = "package main\n\nfunc main() {\n";
  EXPECT_EQ(
      rename(before + "L‸:\n\tfor {\n\t\tfor {\n\t\t\tcontinue L\n\t\t}\n\t\tbreak L\n\t}\n\tgoto L\n}\n", "outer"),
      before + "outer:\n\tfor {\n\t\tfor {\n\t\t\tcontinue outer\n\t\t}\n\t\tbreak outer\n\t}\n\tgoto outer\n}\n");
  // A literal's labels are its own; a label hides nothing.
  const std::string nested =
      "\tx := 1\n\t_ = x\nL:\n\tfor {\n\t\tfunc() {\n\t\tM:\n\t\t\tfor {\n\t\t\t\tbreak M\n\t\t\t}\n\t\t}()\n\t\tbreak "
      "‸L\n\t}\n}\n";
  for (const std::string to : {"x", "M", "fmt"}) {
    std::string after = rename(before + nested, to);
    EXPECT_NE(after.find("\n" + to + ":\n"), std::string::npos) << after;
    EXPECT_NE(after.find("\t\tbreak " + to + "\n"), std::string::npos) << after;
    EXPECT_NE(after.find("\t\tM:\n"), std::string::npos) << after;
  }
  const std::string two = "L‸:\n\tfor {\n\tM:\n\t\tfor {\n\t\t\tbreak M\n\t\t}\n\t\tbreak L\n\t}\n}\n";
  EXPECT_EQ(rename(before + two, "M"), "The function has a label M already.");
  EXPECT_EQ(rename(before + two, "for"), "\"for\" is not a name.");
}

TEST_F(AssistTest, RenamesImports) {
  const std::string body = "\nfunc main() { fmt.Println(strings.Max) }\n";
  const std::string imports = "package main\n\nimport (\n\t\"fmt\"\n\t\"strings\"\n)\n";
  const std::string result =
      "package main\n\nimport (\n\t\"fmt\"\n\tstr \"strings\"\n)\n\nfunc main() { fmt.Println(str.Max) }\n";
  // From a use, from the path; and back, where the name needs not be said.
  EXPECT_EQ(rename(imports + "\nfunc main() { fmt.Println(str‸ings.Max) }\n", "str"), result);
  EXPECT_EQ(rename("package main\n\nimport (\n\t\"fmt\"\n\t\"str‸ings\"\n)\n" + body, "str"), result);
  EXPECT_EQ(
      rename("package main\n\nimport (\n\t\"fmt\"\n\ts‸tr \"strings\"\n)\n\nfunc main() { fmt.Println(str.Max) }\n",
             "strings"),
      imports + body);
  EXPECT_EQ(rename("package main\n\nimport f‸ \"fmt\"\n\nfunc main() { f.Println() }\n", "out"),
            "package main\n\nimport out \"fmt\"\n\nfunc main() { out.Println() }\n");
  // Each file has names of its own for what it imports.
  put("other.go", "package main\n\nimport \"strings\"\n\nvar _ = strings.Max\n");
  EXPECT_EQ(rename(imports + "\nfunc main() { fmt.Println(str‸ings.Max) }\n", "str"), result);
  made().removeFile("/w/other.go");
}

TEST_F(AssistTest, RefusesNamesOfImportsThatHideOrAreHidden) {
  const std::string imports = "package main\n\nimport (\n\t\"fmt\"\n\t\"strings\"\n)\n\n";
  EXPECT_EQ(rename(imports + "func f(s string) { fmt.Println(s, str‸ings.Max) }\n", "s").substr(0, 23),
            "That would not compile:");
  EXPECT_EQ(rename(imports + "var s = 1\n\nfunc f() { fmt.Println(s, str‸ings.Max) }\n", "s").substr(0, 23),
            "That would not compile:");
  EXPECT_EQ(rename(imports + "func f() { fmt.Println(str‸ings.Max) }\n", "fmt").substr(0, 23),
            "That would not compile:");
  // Both compile, and would be something else.
  EXPECT_EQ(rename("package main\n\nimport \"strings\"\n\ntype T struct{ Max int }\n\nfunc f(s T) int { return "
                   "str‸ings.Max + s.Max }\n\nvar _ = strings.Max\n",
                   "s"),
            "The name s would stand for something else in places.");
  EXPECT_EQ(rename("package main\n\nimport \"fmt\"\n\nfunc main() { fm‸t.Println(len(\"\")) }\n", "len").substr(0, 23),
            "That would not compile:");
  EXPECT_EQ(rename("package main\n\nimport . \"fm‸t\"\n\nfunc main() { Println() }\n", "f"),
            "The import has no name that could be changed.");
  EXPECT_EQ(rename("package main\n\nimport _ \"fm‸t\"\n", "f"), "The import has no name that could be changed.");
  EXPECT_EQ(rename("package main\n\nimport \"fm‸t\"\n\nfunc main() { fmt.Println() }\n", "fmt"),
            "That is its name already.");
  EXPECT_EQ(rename("package main\n\nimport \"fm‸t\"\n\nfunc main() { fmt.Println() }\n", "f-t"),
            "\"f-t\" is not a name.");
}

// Whatever the reader has written so far: nothing crashes, at any place of any text.
TEST_F(AssistTest, SurvivesHalfWrittenText) {
  const std::string text =
      "package main\n\nimport (\n\t\"fmt\"\n\t\"strings\"\n)\n\ntype T[E any] struct {\n\tlist []E\n\tBase\n}\ntype "
      "Base struct{ n int }\n\n"
      "func (t *T[E]) Add(e ...E) { t.list = append(t.list, e...) }\n\nfunc main() {\n\tvar t T[int]\n\tt.Add(1, "
      "2)\n\tfor i, v := range t.list {\n"
      "\t\tswitch x := any(v).(type) {\n\t\tcase int:\n\t\t\tfmt.Println(i, x, strings.Repeat(\"=\", "
      "3))\n\t\t}\n\t}\n\tgo func() { select {} }()\n}\n";
  for (uint32_t at = 0; at <= text.size(); at++) {
    for (const std::string& broken :
         {text.substr(0, at), text.substr(0, at) + text.substr(std::min<size_t>(at + 3, text.size()))}) {
      main(broken);
      findings();
      made().complete("/w/main.go", at);
      made().hover("/w/main.go", at);
      made().signatureHelp("/w/main.go", at);
      made().definition("/w/main.go", at);
      made().organizeImports("/w/main.go");
      if (at % 7 == 0) made().rename("/w/main.go", at, "renamed");
    }
  }
}

TEST(Text, ConvertsOffsets) {
  std::string_view text = "aü世😀b";
  for (auto [bytes, units] :
       std::vector<std::pair<uint32_t, uint32_t>>{{0, 0}, {1, 1}, {3, 2}, {6, 3}, {10, 5}, {11, 6}}) {
    EXPECT_EQ(toUtf16(text, bytes), units);
    EXPECT_EQ(fromUtf16(text, units), bytes);
  }
  EXPECT_EQ(fromUtf16(text, 99), text.size());
}

TEST(Text, FindsDocumentation) {
  EXPECT_EQ(docAt("// One\n// two.\n//\n// Three.\nfunc f() {}\n", 36), "One two.");
  EXPECT_EQ(docAt("/* One\n * two */\nvar x int\n", 21), "One * two");
  EXPECT_EQ(docAt("//go:build x\n\nvar x int\n", 18), "");
  EXPECT_EQ(docAt("// no\n\nvar x int // yes\n", 11), "yes");
}

}  // namespace
}  // namespace gopark::assist
