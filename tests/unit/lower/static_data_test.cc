// Initial values of package variables as bytes and relocations.
#include "lowered_program.h"

namespace gopark::lower {
namespace {

class StaticDataTest : public testing::Test {
 protected:
  static uint64_t number(const ir::Symbol& symbol, size_t at, size_t width = 8) {
    return LoweredProgram::number(symbol, at, width);
  }
  bool isDynamic(LoweredProgram& program, std::string_view name) {
    for (const types::Initializer& init : program.lowering().dynamicInitializers(program.package())) {
      for (const types::Var* var : init.lhs) {
        if (var->name.is(name)) return true;
      }
    }
    return false;
  }
};

TEST_F(StaticDataTest, Constants) {
  LoweredProgram program(R"(package main

var (
	i8   int8 = -2
	u64  uint64 = 1<<63 + 1
	f32  float32 = 1.5
	c    = 1 + 2i
	s    = "text" + "!"
	b    = true
	r    rune = 'x'
	none string
)

func main() {}
)");
  EXPECT_EQ(number(program.variable("i8"), 0, 1), 0xfeu);
  EXPECT_EQ(number(program.variable("u64"), 0), (uint64_t{1} << 63) + 1);
  EXPECT_EQ(number(program.variable("f32"), 0, 4), 0x3fc00000u);
  EXPECT_EQ(number(program.variable("c"), 8), 0x4000000000000000u);
  EXPECT_EQ(program.text(program.variable("s"), 0), "text!");
  EXPECT_EQ(number(program.variable("b"), 0, 1), 1u);
  EXPECT_EQ(number(program.variable("r"), 0, 4), 120u);
  EXPECT_EQ(program.variable("none").size, 16u);
  EXPECT_TRUE(program.variable("none").scanWords);
  EXPECT_FALSE(program.variable("u64").scanWords);
}

TEST_F(StaticDataTest, Composites) {
  LoweredProgram program(R"(package main

type T struct {
	a int32
	b []string
	c *T
	d any
	E
}
type E struct{ x, y int16 }

var list = []T{{a: 1, b: []string{"p", "q"}}, 2: {a: 3, c: &other, d: 7, E: E{y: 5}}}
var other = T{x: 9, d: E{1, 2}}
var pointers = [...]*E{{1, 2}, nil, &shared}
var shared E
var table = map[string]int{"one": 1, "two": 2}
var empty = []int{}
var bytes = []byte("abc")
var runes = []rune("aé")

func main() {}
)");
  const ir::Symbol& list = program.variable("list");
  EXPECT_EQ(number(list, 8), 3u);
  EXPECT_EQ(number(list, 16), 3u);
  const ir::Symbol& elems = program.symbol(program.target(list, 0));
  constexpr uint32_t kSize = 64;
  EXPECT_EQ(elems.size, 3 * kSize);
  EXPECT_EQ(number(elems, 0, 4), 1u);
  EXPECT_EQ(number(elems, 16), 2u);
  EXPECT_EQ(program.text(program.symbol(program.target(elems, 8)), 16), "q");
  EXPECT_EQ(number(elems, 2 * kSize, 4), 3u);
  auto* other = types::as<types::Var>(program.object("other"));
  EXPECT_EQ(program.target(elems, 2 * kSize + 32), program.lowering().data().variable(other));
  // d: 7, a box with the type int
  EXPECT_EQ(number(program.symbol(program.target(elems, 2 * kSize + 48)), 0), 7u);
  EXPECT_EQ(program.target(elems, 2 * kSize + 40),
            program.lowering().descriptors().descriptor(types::basic(types::BasicKind::Int)));
  EXPECT_EQ(number(elems, 2 * kSize + 58, 2), 5u);
  const ir::Symbol& o = program.variable("other");  // x is promoted
  EXPECT_EQ(number(o, 56, 2), 9u);
  EXPECT_EQ(number(program.symbol(program.target(o, 48)), 0, 4), 0x20001u);

  const ir::Symbol& pointers = program.variable("pointers");
  EXPECT_EQ(number(program.symbol(program.target(pointers, 0)), 0, 4), 0x20001u);
  EXPECT_EQ(program.target(pointers, 8), 0u);
  EXPECT_NE(program.target(pointers, 16), 0u);

  const ir::Symbol& table = program.symbol(program.target(program.variable("table"), 0));
  EXPECT_NE(table.mapType, 0u);
  EXPECT_EQ(table.mapCount, 2u);
  EXPECT_EQ(table.stride, 24u);
  EXPECT_EQ(table.elemOffset, 16u);
  EXPECT_EQ(program.text(table, 24), "two");
  EXPECT_EQ(number(table, 40), 2u);

  EXPECT_NE(program.target(program.variable("empty"), 0), 0u);
  EXPECT_EQ(number(program.variable("bytes"), 8), 3u);
  EXPECT_EQ(number(program.symbol(program.target(program.variable("runes"), 0)), 4, 4), 0xe9u);
}

TEST_F(StaticDataTest, WhatNeedsCode) {
  LoweredProgram program(R"(package main

import "errors"

type I interface{ M() }
type T struct{ n int }

func (*T) M() {}

func f() int { return 1 }

var (
	called   = f()
	failure  = errors.New("failed")
	fn       = f
	literal  = func() int { return 2 }
	method   = (*T).M
	wrapped  I = &T{1}
	nothing  I = (*T)(nil)
	sum      = called + 1
	copied   = called
	wide     any = T{2}
	nested   = []any{1, "a", f}
	call     = []int{f()}
	address  = &called
	part     = &value.n
	value    T
)

func main() {}
)");
  for (std::string_view name : {"called", "sum", "copied", "call"}) EXPECT_TRUE(isDynamic(program, name)) << name;
  for (std::string_view name :
       {"failure", "fn", "literal", "method", "wrapped", "nothing", "wide", "nested", "address", "value"}) {
    EXPECT_FALSE(isDynamic(program, name)) << name;
  }
  EXPECT_EQ(number(program.variable("called"), 0), 0u);
  const ir::Symbol& failure = program.variable("failure");
  EXPECT_NE(program.target(failure, 0), 0u);
  EXPECT_EQ(program.text(program.symbol(program.target(failure, 8)), 0), "failed");
  const ir::Symbol& fn = program.symbol(program.target(program.variable("fn"), 0));
  ASSERT_EQ(fn.relocations.size(), 1u);
  EXPECT_EQ(program.lowering().function(fn.relocations[0].target)->name, "main.f");
  const ir::Symbol& literal = program.symbol(program.target(program.variable("literal"), 0));
  EXPECT_EQ(program.lowering().function(literal.relocations[0].target)->results.size(), 1u);
  EXPECT_EQ(program.target(program.variable("nothing"), 8), 0u);
  EXPECT_NE(program.target(program.variable("nothing"), 0), 0u);
  EXPECT_EQ(number(program.symbol(program.target(program.variable("wide"), 8)), 0), 2u);
  program.lowerAll();
}

TEST_F(StaticDataTest, Linknames) {
  LoweredProgram program("package main\n\nimport \"math/bits\"\n\nfunc main() { bits.Div(1, 2, 3) }\n");
  types::Package* bits = nullptr;
  for (types::Package* package : program.lowering().input().packages) {
    if (package->path == "math/bits") bits = package;
  }
  ASSERT_NE(bits, nullptr);
  auto* var = types::as<types::Var>(bits->scope->lookup(Name("overflowError")));
  ir::SymbolId id = program.lowering().data().variable(var);
  EXPECT_EQ(program.symbol(id).name, "runtime.overflowError");
  EXPECT_NE(program.target(program.symbol(id), 8), 0u);
}

}  // namespace
}  // namespace gopark::lower
