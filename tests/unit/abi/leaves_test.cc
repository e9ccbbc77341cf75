// Which values lie in registers.
#include "abi/leaves.h"

#include <gtest/gtest.h>

#include <vector>

namespace gopark::abi {
namespace {

std::vector<uint32_t> offsets(const Leaves& leaves) {
  std::vector<uint32_t> list;
  for (const Leaf& leaf : leaves.all()) list.push_back(leaf.offset);
  return list;
}
void add(Leaves& to, uint64_t offset, const Leaves& part) { to.add(offset, part.all(), part.memory()); }
Leaves array(uint64_t length, const Leaves& element) {
  Leaves leaves;
  leaves.addArray(length, element.all(), element.memory());
  return leaves;
}

TEST(Leaves, OfASlice) {
  Leaves slice(kSlice);
  EXPECT_EQ(offsets(slice), (std::vector<uint32_t>{0, 8, 16}));
  EXPECT_EQ(slice.all()[0].kind, MemKind::Ptr);
  EXPECT_EQ(slice.registers(), 3u);
  EXPECT_FALSE(slice.memory());
}

TEST(Leaves, PartsAreShifted) {
  Leaves inner;
  add(inner, 0, Leaves(kInt32));
  add(inner, 8, Leaves(kString));
  Leaves outer;
  add(outer, 0, Leaves(kInt8));
  add(outer, 8, inner);
  EXPECT_EQ(offsets(outer), (std::vector<uint32_t>{0, 8, 16, 24}));
}

TEST(Leaves, UpToEight) {
  Leaves fields;
  for (uint64_t i = 0; i < kMaxLeaves; i++) add(fields, 8 * i, Leaves(kInt));
  EXPECT_FALSE(fields.memory());
  EXPECT_EQ(fields.registers(), kMaxLeaves);
  add(fields, 64, Leaves());  // struct{} changes nothing
  EXPECT_FALSE(fields.memory());
  add(fields, 64, Leaves(kBool));
  EXPECT_TRUE(fields.memory());
  EXPECT_EQ(fields.registers(), 1u);
  EXPECT_TRUE(fields.all().empty());
  add(fields, 72, Leaves(kBool));
  EXPECT_TRUE(fields.memory());
}

TEST(Leaves, Arrays) {
  EXPECT_EQ(array(0, Leaves(kInt)).registers(), 0u);
  EXPECT_EQ(offsets(array(1, Leaves(kInterface))), (std::vector<uint32_t>{0, 8}));
  EXPECT_TRUE(array(2, Leaves(kInt8)).memory());
  EXPECT_TRUE(array(2, Leaves()).memory());
  EXPECT_TRUE(array(1, array(2, Leaves(kInt8))).memory());
  EXPECT_FALSE(array(0, array(2, Leaves(kInt8))).memory());
  Leaves outer;
  add(outer, 0, array(3, Leaves(kInt)));
  EXPECT_TRUE(outer.memory());
}

TEST(Leaves, ThroughMemory) {
  const std::pair<MemKind, uint64_t> values[] = {
      {MemKind::S8, 0xffffff85}, {MemKind::U8, 0x85},         {MemKind::S16, 0xffff8001},
      {MemKind::U16, 0x8001},    {MemKind::I32, 0x80000001},  {MemKind::F32, 0x80000001},
      {MemKind::I64, ~0ull - 5}, {MemKind::F64, 0x7ff0 << 2}, {MemKind::Ptr, 0xfffff008},
  };
  for (auto [kind, word] : values) {
    char memory[8];
    storeLeaf(memory, kind, word);
    EXPECT_EQ(loadLeaf(memory, kind), word) << static_cast<int>(kind);
  }
}

// UncommonType lies behind what the kind adds.
TEST(TypeLayout, SizesOfKinds) {
  EXPECT_EQ(kindBytes(kInt), 48u);
  EXPECT_EQ(kindBytes(kArray), 72u);
  EXPECT_EQ(kindBytes(kFunc), 56u);
  EXPECT_EQ(kindBytes(kMap), 136u);
}

}  // namespace
}  // namespace gopark::abi
