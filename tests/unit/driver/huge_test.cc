// Programs that are long where others are short: chains of operands, of else-if, of declarations. However long, they
// compile on the small stack that a browser gives, and in Go they all run.
#include <pthread.h>

#include <functional>
#include <string>

#include "lower_all.h"
#include "pipeline.h"

namespace gopark::driver {
namespace {

// make(0) + make(1) + … with something in between.
template <typename F>
std::string each(int n, F make, std::string_view between = "") {
  std::string text;
  for (int i = 0; i < n; i++) {
    if (i > 0) text += between;
    text += make(i);
  }
  return text;
}
std::string repeat(int n, const std::string& part, std::string_view between = "") {
  return each(
      n, [&](int) { return part; }, between);
}
std::string number(int i) { return std::to_string(i); }

struct Program {
  const char* name;
  std::function<std::string(int n)> text;  // without the package clause
  std::function<std::string(int n)> output;
};

std::string statement(const std::string& text) { return "func main() { " + text + " }\n"; }

const Program kPrograms[] = {
    {"sum of constants", [](int n) { return statement("println(" + repeat(n, "1", "+") + ")"); }, number},
    {"sum of a variable", [](int n) { return statement("x := 1; println(" + repeat(n, "x", "+") + ")"); }, number},
    {"sum of calls",
     [](int n) { return "func f() int { return 1 }\n" + statement("println(" + repeat(n, "f()", "+") + ")"); }, number},
    {"sum of strings", [](int n) { return statement("s := \"a\"; println(len(" + repeat(n, "s", "+") + "))"); },
     number},
    {"sum of string constants", [](int n) { return statement("println(len(" + repeat(n, "\"a\"", "+") + "))"); },
     number},
    {"comparisons", [](int n) { return statement("x := true; println(" + repeat(n, "x", "==") + ")"); },
     [](int) { return std::string("true"); }},
    {"shifts", [](int n) { return statement("x := 1; println(x" + repeat(n, "<<1>>1") + ")"); },
     [](int) { return std::string("1"); }},
    {"and", [](int n) { return statement("x := 1; println(" + repeat(n, "x == 1", "&&") + ")"); },
     [](int) { return std::string("true"); }},
    {"or, as a condition",
     [](int n) {
       return "func f(i int) bool { return i < 0 }\n" +
              statement("if " +
                        each(
                            n, [](int i) { return "f(" + number(i) + ")"; }, "||") +
                        " { println(1) } else { println(2) }");
     },
     [](int) { return std::string("2"); }},
    {"methods",
     [](int n) {
       return "type T struct{ n int }\nfunc (t *T) f() *T { t.n++; return t }\n" +
              statement("println((&T{})" + repeat(n, ".f()") + ".n)");
     },
     number},
    {"methods of values",
     [](int n) {
       return "type T struct{ n int }\nfunc (t T) f() T { t.n++; return t }\n" +
              statement("println(T{}" + repeat(n, ".f()") + ".n)");
     },
     number},
    {"fields",
     [](int n) {
       return "type T struct{ a *T; n int }\n" +
              statement("x := &T{n: 7}; x.a = x; x" + repeat(n, ".a") + ".n++; println(x" + repeat(n, ".a") + ".n)");
     },
     [](int) { return std::string("8"); }},
    {"indexes",
     [](int n) { return "type T []T\n" + statement("x := T{nil}; x[0] = x; println(len(x" + repeat(n, "[0]") + "))"); },
     [](int) { return std::string("1"); }},
    {"calls of results",
     [](int n) {
       return "type F func() F\n" +
              statement("n := 0; var f F; f = func() F { n++; return f }; f" + repeat(n, "()") + "; println(n)");
     },
     number},
    {"slices", [](int n) { return statement("println(\"abc\"" + repeat(n, "[0:]") + ")"); },
     [](int) { return std::string("abc"); }},
    {"assertions", [](int n) { return statement("var x any = 7; println(x" + repeat(n, ".(any)") + ".(int))"); },
     [](int) { return std::string("7"); }},
    {"else if",
     [](int n) {
       return "func f(x int) int { " +
              each(n, [](int i) { return "if y := " + number(i) + "; x == y { return y } else "; }) +
              "{ return -1 } }\n" + statement("println(f(" + number(n - 1) + ") + 1)");
     },
     number},
    {"variables that need the next one",
     [](int n) {
       return each(n, [](int i) { return "var v" + number(i) + " = v" + number(i + 1) + " + 1\n"; }) + "var v" +
              number(n) + " = f()\nfunc f() int { return 0 }\n" + statement("println(v0)");
     },
     number},
    {"constants that need the next one",
     [](int n) {
       return each(n, [](int i) { return "const c" + number(i) + " = c" + number(i + 1) + " + 1\n"; }) + "const c" +
              number(n) + " = 0\n" + statement("println(c0)");
     },
     number},
    {"embedded interfaces",
     [](int n) {
       n = std::min(n, 1000);  // their method sets are quadratic
       return "type I0 interface{ m0() }\n" +
              each(n,
                   [](int i) {
                     return "type I" + number(i + 1) + " interface{ I" + number(i) + "; m" + number(i + 1) + "() }\n";
                   }) +
              statement("var x I" + number(n) + "; println(x == nil)");
     },
     [](int) { return std::string("true"); }},
    {"structs in structs",
     [](int n) {
       return "type T0 struct{ a, b int8 }\n" +
              each(n, [](int i) { return "type T" + number(i + 1) + " struct{ x T" + number(i) + "; n int8 }\n"; }) +
              statement("var x T" + number(n) + "; x.n = 1; println(x == x)");
     },
     [](int) { return std::string("true"); }},
    {"types of a type switch",
     [](int n) {
       return each(n, [](int i) { return "type T" + number(i) + " int\n"; }) +
              statement("var x any = T" + number(n - 1) + "(5); switch x := x.(type) { " +
                        each(n, [](int i) { return "case T" + number(i) + ": println(x - 4 + " + number(i) + ")\n"; }) +
                        "}");
     },
     number},
    {"more variables than a frame has registers",
     [](int n) {
       n = std::max(n, 70'000);
       return "func main() {\n" + each(n, [](int i) { return "x" + number(i) + " := 1\n"; }) + "s := 0\n" +
              each(n, [](int i) { return "s += x" + number(i) + "\n"; }) + "println(s) }\n";
     },
     [](int n) { return number(std::max(n, 70'000)); }},
};

// What a browser gives; frames with a sanitizer's red zones are several times as large.
#if __has_feature(address_sanitizer) || __has_feature(thread_sanitizer)
constexpr size_t kStackBytes = size_t{4} << 20;
#else
constexpr size_t kStackBytes = size_t{512} << 10;
#endif

// Compiles and lowers all of the program on a stack of that size; the messages of its errors.
std::string compileOnStack(Toolchain& toolchain, const std::string& text) {
  std::string messages;
  std::function<void()> compile = [&] {
    messages = Pipeline::compile(toolchain, text, [](Compilation& compilation) {
      compilation.vet();
      auto lowering = compilation.lower();
      conformance::lowerAll(*lowering, {compilation.packages().main().package.get()});
    });
  };
  pthread_attr_t attributes;
  pthread_attr_init(&attributes);
  pthread_attr_setstacksize(&attributes, kStackBytes);
  pthread_t thread;
  auto start = [](void* argument) -> void* {
    (*static_cast<std::function<void()>*>(argument))();
    return nullptr;
  };
  EXPECT_EQ(pthread_create(&thread, &attributes, start, &compile), 0);
  pthread_join(thread, nullptr);
  pthread_attr_destroy(&attributes);
  return messages;
}

TEST_F(Pipeline, LongProgramsNeedNoDeepStack) {
  for (const Program& program : kPrograms) {
    SCOPED_TRACE(program.name);
    EXPECT_EQ(compileOnStack(*toolchain_, "package main\n" + program.text(20'000)), "");
  }
}

TEST_F(Pipeline, LongProgramsRun) {
  for (const Program& program : kPrograms) {
    EXPECT_EQ(run("package main\n" + program.text(3000)), program.output(3000) + "\n") << program.name;
  }
}

TEST_F(Pipeline, TooLargeVariablesAreRefused) {
  EXPECT_EQ(run("package main\nvar g [1 << 30]int\nfunc main() { g[5] = 1 }\n"),
            "# command-line-arguments\n"
            "./prog.go:2:5: main.g: symbol too large (8589934592 bytes > 2000000000 bytes)\n");
  EXPECT_EQ(run("package main\nfunc f(" +
                each(
                    9000, [](int i) { return "p" + number(i); }, ", ") +
                " int) {}\nfunc main() {}\n"),
            "# command-line-arguments\n"
            "./prog.go:2:7: function has more than 8000 parameters or results\n");
}

}  // namespace
}  // namespace gopark::driver
