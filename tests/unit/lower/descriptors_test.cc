// The bytes of type descriptors, against the structures of internal/abi.
#include "lower/type_names.h"
#include "lowered_program.h"

namespace gopark::lower {
namespace {

class DescriptorTest : public testing::Test {
 protected:
  static constexpr const char* kSource = R"(package main

import "io"

type Point struct {
	X, y int32
	Name string `json:"name"`
	io.Reader
	next *Point
}

func (p Point) Sum() int32      { return p.X + p.y }
func (p *Point) Move(d int32)   { p.X += d }
func (p Point) hidden(s string) {}

type Pair[K comparable, V any] struct { Key K; Value V }

func (p Pair[K, V]) Get() V { return p.Value }

type Shape interface {
	Area() float64
	name() string
}

type Number int

func (n Number) Area() float64 { return float64(n) }
func (n Number) name() string  { return "" }

var (
	anInt      int
	aByte      byte
	aString    string
	aSlice     []rune
	aPoint     Point
	aPointer   *Point
	aPair      Pair[string, []int]
	aShape     Shape
	aNumber    Number
	aMap       map[string][2]any
	aChan      <-chan int
	aFunc      func(a int, b ...string) (bool, error)
	anArray    [3]struct { p *int; n int }
	anAny      any
	aStruct    struct { A int "t"; b []byte; Number }
	anError    error
	aWord      struct { _ struct{}; p *int }
	aPadded    struct { a int8; b int32 }
	aBlank     struct { a int32; _ int32 }
	aFloat     [2]float64
)

func main() {}
)";

  DescriptorTest() : program_(kSource) {}

  types::Type* type(std::string_view name) { return program_.type(name); }
  const ir::Symbol& descriptor(std::string_view name) {
    return program_.symbol(program_.lowering().descriptors().descriptor(type(name)));
  }
  uint64_t number(const ir::Symbol& symbol, size_t at, size_t width) {
    return LoweredProgram::number(symbol, at, width);
  }
  // The text of an abi.Name that lies in the symbol itself, with its flags before it: "1:Name".
  std::string name(const ir::Symbol& symbol, uint32_t at) {
    int64_t offset = 0;
    if (program_.target(symbol, at, &offset) == 0) return "";
    auto flags = symbol.bytes[static_cast<size_t>(offset)];
    auto length = symbol.bytes[static_cast<size_t>(offset) + 1];
    auto begin = symbol.bytes.begin() + offset + 2;
    return std::to_string(flags) + ":" + std::string(begin, begin + length);
  }
  ir::SymbolId id(types::Type* type) { return program_.lowering().descriptors().descriptor(type); }
  uint64_t flags(std::string_view name) { return number(descriptor(name), 20, 1); }
  // The first words of the pointer mask.
  uint64_t mask(const ir::Symbol& symbol) {
    int64_t offset = 0;
    if (program_.target(symbol, 32, &offset) == 0) return 0;
    return number(symbol, static_cast<size_t>(offset), 8);
  }

  LoweredProgram program_;
};

TEST_F(DescriptorTest, Common) {
  const ir::Symbol& t = descriptor("anInt");
  EXPECT_EQ(number(t, 0, 8), 8u);
  EXPECT_EQ(number(t, 8, 8), 0u);
  EXPECT_EQ(number(t, 20, 1), 1u | 2 | 4 | 8);  // uncommon, extra star, named, regular memory
  EXPECT_EQ(number(t, 21, 1), 8u);
  EXPECT_EQ(number(t, 22, 1), 8u);
  EXPECT_EQ(number(t, 23, 1), 2u);
  EXPECT_NE(program_.target(t, 24), 0u);
  EXPECT_EQ(program_.target(t, 32), 0u);
  EXPECT_EQ(name(t, 40), "0:*int");
  EXPECT_TRUE(ir::isLazyTypeOffset(static_cast<uint32_t>(number(t, 44, 4))));
  EXPECT_EQ(number(t, 52, 4), 0u);  // no methods
}

TEST_F(DescriptorTest, Flags) {
  EXPECT_EQ(flags("aSlice"), 2u);
  EXPECT_EQ(flags("aPointer"), 1u | 8 | 32);
  EXPECT_EQ(flags("aMap"), 2u | 32);
  EXPECT_EQ(flags("aWord"), 2u | 32);
  EXPECT_EQ(flags("aPadded"), 2u);
  EXPECT_EQ(flags("aBlank"), 2u);
  EXPECT_EQ(flags("aFloat"), 2u);
  EXPECT_EQ(flags("anAny"), 2u);
  EXPECT_EQ(flags("anError"), 1u | 2 | 4);
  EXPECT_EQ(program_.target(descriptor("aSlice"), 24), 0u);  // not comparable
  EXPECT_EQ(program_.target(descriptor("aMap"), 24), 0u);
  EXPECT_NE(program_.target(descriptor("aPadded"), 24), 0u);
}

TEST_F(DescriptorTest, OneForEachType) {
  EXPECT_EQ(id(type("aByte")), id(types::basic(types::BasicKind::Uint8)));
  Arena arena;
  EXPECT_EQ(id(arena.make<types::Pointer>(type("aPoint"))), id(type("aPointer")));
  EXPECT_NE(id(type("aNumber")), id(type("anInt")));
}

TEST_F(DescriptorTest, Strings) {
  EXPECT_EQ(reflectString(type("aByte")), "uint8");
  EXPECT_EQ(reflectString(type("aPair")), "main.Pair[string,[]int]");
  EXPECT_EQ(reflectString(type("aMap")), "map[string][2]interface {}");
  EXPECT_EQ(reflectString(type("aChan")), "<-chan int");
  EXPECT_EQ(reflectString(type("aFunc")), "func(int, ...string) (bool, error)");
  EXPECT_EQ(reflectString(type("aStruct")), "struct { A int \"t\"; b []uint8; main.Number }");
  EXPECT_EQ(reflectString(types::under(type("aShape"))), "interface { Area() float64; main.name() string }");
}

TEST_F(DescriptorTest, Struct) {
  const ir::Symbol& t = descriptor("aPoint");
  EXPECT_EQ(number(t, 0, 8), 8u + 16 + 16 + 8);
  EXPECT_EQ(number(t, 8, 8), 48u);
  EXPECT_EQ(number(t, 23, 1), 25u);
  EXPECT_EQ(mask(t), 0b111010u);
  EXPECT_EQ(name(t, 40), "1:*main.Point");
  EXPECT_EQ(name(t, 48), "0:main");
  EXPECT_EQ(number(t, 64, 8), 5u);
  EXPECT_EQ(number(t, 72, 8), 5u);
  int64_t fields = 0;
  ASSERT_NE(program_.target(t, 56, &fields), 0u);
  EXPECT_EQ(fields, 80 + 16);
  auto at = static_cast<uint32_t>(fields);
  EXPECT_EQ(name(t, at), "1:X");
  EXPECT_EQ(name(t, at + 24), "0:y");
  EXPECT_EQ(name(t, at + 48), "3:Name");
  EXPECT_EQ(name(t, at + 72), "9:Reader");
  EXPECT_EQ(number(t, at + 72 + 16, 8), 24u);
  EXPECT_EQ(program_.target(t, at + 96 + 8), id(type("aPointer")));
  EXPECT_EQ(program_.target(t, at + 8), id(types::basic(types::BasicKind::Int32)));
}

TEST_F(DescriptorTest, Methods) {
  const ir::Symbol& t = descriptor("aPoint");
  EXPECT_EQ(name(t, 80), "0:main");
  EXPECT_EQ(number(t, 84, 2), 3u);  // Read, Sum, hidden
  EXPECT_EQ(number(t, 86, 2), 2u);
  auto methods = static_cast<uint32_t>(80 + number(t, 88, 4));
  EXPECT_EQ(methods, 96u + 5 * 24);
  EXPECT_EQ(name(t, methods), "1:Read");
  EXPECT_EQ(name(t, methods + 16), "1:Sum");
  EXPECT_EQ(name(t, methods + 32), "0:hidden");

  const ir::Symbol& p = descriptor("aPointer");
  EXPECT_EQ(number(p, 56 + 4, 2), 4u);  // Move as well
  EXPECT_EQ(name(p, 56), "0:main");
  // *Point.Move is the method itself, in both forms.
  auto move = static_cast<uint32_t>(56 + number(p, 64, 4));
  EXPECT_EQ(name(p, move), "1:Move");
  std::map<uint32_t, uint32_t> functions;
  for (const ir::Relocation& relocation : p.relocations) {
    if (relocation.kind == ir::Relocation::Kind::Func) functions[relocation.offset] = relocation.target;
  }
  EXPECT_EQ(functions.at(move + 8), functions.at(move + 12));
  EXPECT_EQ(program_.lowering().function(functions.at(move + 8))->name, "main.(*Point).Move");
}

TEST_F(DescriptorTest, Interface) {
  const ir::Symbol& t = descriptor("aShape");
  EXPECT_EQ(number(t, 23, 1), 20u);
  EXPECT_EQ(name(t, 48), "0:main");
  EXPECT_EQ(number(t, 64, 8), 2u);
  int64_t methods = 0;
  program_.target(t, 56, &methods);
  EXPECT_EQ(methods, 80 + 16);
  EXPECT_EQ(name(t, 96), "1:Area");
  EXPECT_EQ(name(t, 104), "0:name");
  // The types of an interface's methods and of a concrete type's are the same numbers.
  const ir::Symbol& n = descriptor("aNumber");
  auto concrete = static_cast<uint32_t>(48 + number(n, 56, 4));
  EXPECT_EQ(number(t, 100, 4), number(n, concrete + 4, 4));
  EXPECT_EQ(number(t, 108, 4), number(n, concrete + 16 + 4, 4));
}

TEST_F(DescriptorTest, Itab) {
  Descriptors& descriptors = program_.lowering().descriptors();
  const ir::Symbol& itab = program_.symbol(descriptors.itab(type("aNumber"), type("aShape")));
  EXPECT_EQ(program_.target(itab, 0), id(type("aShape")));
  EXPECT_EQ(program_.target(itab, 8), id(type("aNumber")));
  EXPECT_EQ(number(itab, 16, 4), number(descriptor("aNumber"), 16, 4));
  ASSERT_EQ(itab.relocations.size(), 4u);
  EXPECT_EQ(itab.relocations[2].offset, 24u);
  EXPECT_EQ(itab.relocations[3].offset, 32u);
}

TEST_F(DescriptorTest, Others) {
  const ir::Symbol& array = descriptor("anArray");
  EXPECT_EQ(number(array, 0, 8), 48u);
  EXPECT_EQ(number(array, 8, 8), 40u);
  EXPECT_EQ(mask(array), 0b010101u);
  EXPECT_EQ(number(array, 64, 8), 3u);
  const ir::Symbol& chan = descriptor("aChan");
  EXPECT_EQ(number(chan, 56, 8), 1u);
  const ir::Symbol& func = descriptor("aFunc");
  EXPECT_EQ(number(func, 48, 2), 2u);
  EXPECT_EQ(number(func, 50, 2), 2u | 1 << 15);
  EXPECT_EQ(program_.target(func, 56 + 24), id(type("anError")));
  const ir::Symbol& map = descriptor("aMap");
  EXPECT_EQ(program_.target(map, 48), id(type("aString")));
  EXPECT_NE(program_.target(map, 72), 0u);
  EXPECT_EQ(number(map, 128, 4), 1u);
  const ir::Symbol& pair = descriptor("aPair");
  EXPECT_EQ(name(pair, 40), "1:*main.Pair[string,[]int]");
}

TEST_F(DescriptorTest, DerivedTypes) {
  Lowering& lowering = program_.lowering();
  EXPECT_EQ(lowering.derivedType(ir::DerivedType::Pointer, id(type("aPoint")), 0, 0), id(type("aPointer")));
  EXPECT_EQ(lowering.typesByString("*main.Point"), std::vector<ir::SymbolId>{id(type("aPointer"))});
}

}  // namespace
}  // namespace gopark::lower
