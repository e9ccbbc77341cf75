#include "wasmgen/module.h"

#include <algorithm>
#include <array>
#include <gtest/gtest.h>

#include "ir/builder.h"
#include "wasmgen/wasmgen.h"

namespace gopark::wasmgen {
namespace {

TEST(Encoder, Numbers) {
  Encoder out;
  out.u32(0);
  out.u32(127);
  out.u32(128);
  out.s64(-1);
  out.s64(63);
  out.s64(64);
  out.s64(-65);
  EXPECT_EQ(out.bytes(), (Bytes{0x00, 0x7f, 0x80, 0x01, 0x7f, 0x3f, 0xc0, 0x00, 0xbf, 0x7f}));
}

TEST(ModuleBuilder, OneTypeHasOneNumber) {
  ModuleBuilder builder;
  uint32_t first = builder.type({ValueType::I32}, {});
  EXPECT_NE(builder.type({}, {ValueType::I32}), first);
  EXPECT_EQ(builder.type({ValueType::I32}, {}), first);
}

// Says the same of whatever it is asked.
class TestLinkage final : public Linkage {
 public:
  uint32_t address(ir::SymbolId symbol) override { return 4096 * symbol; }
  uint32_t typeSize(uint32_t) override { return 8; }
  uint32_t signature(std::span<const ir::RegKind>, std::span<const ir::RegKind>) override { return 1; }
  goroutine::KeyKind keyKind(uint32_t, ir::ShapeId) override { return goroutine::KeyKind::Word64; }
  bool isPlain(ir::NativeId) override { return true; }
};

std::unique_ptr<ir::Function> sum() {
  ir::FunctionBuilder builder(7, "sum", Pos{});
  ir::VirtualReg a = builder.addParam(ir::RegKind::I64), b = builder.addParam(ir::RegKind::I64);
  builder.addResult(ir::RegKind::I64);
  ir::VirtualReg c = builder.reg(ir::RegKind::I64);
  builder.emit(ir::Op::AddI64, c, a, b);
  builder.ret(std::array{c});
  std::string error;
  return builder.finish(&error);
}

TEST(Generate, SaysWhereFunctionsLie) {
  auto function = sum();
  ASSERT_NE(function, nullptr);
  ASSERT_TRUE(canGenerate(*function));
  TestLinkage linkage;
  const ir::Function* list[] = {function.get()};
  Generated made = generate(list, linkage);
  ASSERT_EQ(made.functions.size(), 1u);
  EXPECT_EQ(made.functions[0].id, 7u);
  EXPECT_EQ(made.tableSize, 1u);
  EXPECT_TRUE(made.functions[0].direct);
  ASSERT_EQ(made.functions[0].entries.size(), 1u);
  EXPECT_EQ(made.functions[0].entries[0].index, 0u);
  // The sum is computed where it is returned, and no frame is needed.
  const Bytes code = {0x20, 0x01, 0x20, 0x02, 0x7c, 0x41, 0x04, 0x0f};
  EXPECT_NE(std::search(made.module.begin(), made.module.end(), code.begin(), code.end()), made.module.end());
  EXPECT_EQ(made.module, generate(list, linkage).module);
}

TEST(Generate, NotWhatHasNoFrameOfItsOwn) {
  ir::Function support;
  support.flags = ir::kSupport;
  support.code = {{ir::Op::Exit}};
  EXPECT_FALSE(canGenerate(support));
}

}  // namespace
}  // namespace gopark::wasmgen
