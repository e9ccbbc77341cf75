// Functions that pass receivers on: their parameters, and that they verify.
#include "lowered_program.h"

namespace gopark::lower {
namespace {

using ir::RegKind;

class WrappersTest : public testing::Test {
 protected:
  static constexpr const char* kSource = R"(package main

type Small struct{ a int; b string }
func (s Small) Value(x int) int   { return s.a + x }
func (s *Small) Pointer(x int) int { return s.a + x }

type Large struct{ data [8]int }
func (l Large) Value() int    { return l.data[0] }
func (l *Large) Pointer() int { return l.data[1] }

type Word map[int]int
func (w Word) Value() int { return w[0] }

type Empty struct{}
func (Empty) Value() int { return 1 }

type ByPointer struct {
	first int
	*Small
}
type ByValue struct {
	first int
	Large
}
type Through struct{ Iface }
type Iface interface{ Call(s string) (int, error) }

type List[T any] struct{ items []T }
func (l *List[T]) Len() int { return len(l.items) }
type Named struct{ n int; List[string] }

var named Named
func main() {}
)";
  WrappersTest() : program_(kSource) {}

  const ir::Function& wrapper(WrapperKind kind, types::Type* recv, std::string_view method) {
    ir::FuncId id = program_.lowering().functions().methodWrapper(kind, recv, program_.package(), Name(method));
    const ir::Function* function = program_.lowering().function(id);
    EXPECT_EQ(ir::verify(*function, program_.lowering().program()), "")
        << ir::print(*function, program_.lowering().program());
    return *function;
  }
  types::Type* type(std::string_view name) { return program_.type(name); }
  types::Type* pointer(std::string_view name) { return program_.lowering().arena().make<types::Pointer>(type(name)); }
  using Kinds = std::vector<RegKind>;

  LoweredProgram program_;
};

TEST_F(WrappersTest, PlainMethods) {
  const ir::Function& f = wrapper(WrapperKind::Value, type("Small"), "Value");
  EXPECT_EQ(f.flags & ir::kWrapper, 0);
  EXPECT_EQ(f.params, (Kinds{RegKind::I64, RegKind::Ptr, RegKind::I64, RegKind::I64}));
  EXPECT_EQ(wrapper(WrapperKind::DataWord, pointer("Small"), "Pointer").flags & ir::kWrapper, 0);
  EXPECT_EQ(wrapper(WrapperKind::DataWord, type("Word"), "Value").flags & ir::kWrapper, 0);
  EXPECT_EQ(&wrapper(WrapperKind::Value, type("Small"), "Value"), &f);
}

TEST_F(WrappersTest, DataWords) {
  const ir::Function& f = wrapper(WrapperKind::DataWord, type("Small"), "Value");
  EXPECT_NE(f.flags & ir::kWrapper, 0);
  EXPECT_EQ(f.name, "main.Small.Value");
  EXPECT_EQ(f.params, (Kinds{RegKind::Ptr, RegKind::I64}));
  EXPECT_EQ(wrapper(WrapperKind::DataWord, type("Empty"), "Value").params, (Kinds{RegKind::Ptr}));
  EXPECT_EQ(wrapper(WrapperKind::DataWord, type("Large"), "Value").params, (Kinds{RegKind::Ptr}));
  const ir::Function& wrapped = wrapper(WrapperKind::DataWord, pointer("Small"), "Value");  // with panicwrap
  EXPECT_EQ(wrapped.params, (Kinds{RegKind::Ptr, RegKind::I64}));
}

TEST_F(WrappersTest, Promoted) {
  // Through an embedded pointer, and a copy of what changes.
  EXPECT_EQ(wrapper(WrapperKind::DataWord, type("ByPointer"), "Pointer").params, (Kinds{RegKind::Ptr, RegKind::I64}));
  EXPECT_EQ(wrapper(WrapperKind::Value, type("ByPointer"), "Value").params,
            (Kinds{RegKind::I64, RegKind::Ptr, RegKind::I64}));
  wrapper(WrapperKind::DataWord, type("ByValue"), "Value");
  wrapper(WrapperKind::DataWord, pointer("ByValue"), "Value");
  wrapper(WrapperKind::DataWord, pointer("ByValue"), "Pointer");
}

TEST_F(WrappersTest, ThroughInterfaces) {
  const ir::Function& f = wrapper(WrapperKind::DataWord, type("Through"), "Call");
  EXPECT_EQ(f.params, (Kinds{RegKind::Ptr, RegKind::Ptr, RegKind::I64}));
  EXPECT_EQ(f.results, (Kinds{RegKind::I64, RegKind::Ptr, RegKind::Ptr}));
  wrapper(WrapperKind::Value, type("Through"), "Call");
  EXPECT_EQ(wrapper(WrapperKind::Value, type("Iface"), "Call").params,
            (Kinds{RegKind::Ptr, RegKind::Ptr, RegKind::Ptr, RegKind::I64}));
}

TEST_F(WrappersTest, Bound) {
  for (types::Type* recv : {type("Small"), pointer("Small"), type("Large"), type("Word"), type("Empty")}) {
    const ir::Function& f = wrapper(WrapperKind::Bound, recv, "Value");
    EXPECT_NE(f.flags & ir::kHasContext, 0);
    EXPECT_EQ(f.results, (Kinds{RegKind::I64}));
  }
  const ir::Function& f = wrapper(WrapperKind::Bound, type("Iface"), "Call");
  EXPECT_EQ(f.params, (Kinds{RegKind::Ptr, RegKind::I64}));
}

TEST_F(WrappersTest, Generic) {
  const ir::Function& f = wrapper(WrapperKind::DataWord, pointer("Named"), "Len");
  EXPECT_EQ(f.name, "main.(*Named).Len");
  program_.lowerAll();
}

}  // namespace
}  // namespace gopark::lower
