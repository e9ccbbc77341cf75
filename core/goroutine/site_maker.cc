#include "goroutine/site_maker.h"

#include "goroutine/natives.h"
#include "ir/op_info.h"
#include "runtime/abi.h"

namespace gopark::goroutine {

using ir::Op;
using ir::Reg;

namespace {

bool isEightBytes(abi::MemKind kind) {
  return kind == abi::MemKind::I64 || kind == abi::MemKind::F64 || kind == abi::MemKind::Ptr;
}

}  // namespace

const Reg* SiteMaker::list(uint32_t index) const { return function_.code->operands.data() + at(index).hi; }

void SiteMaker::fill(CallSite& site, uint32_t index) {
  const ir::Instruction& in = at(index);
  const Reg* operands = list(index);
  site.frame = {0, function_.delta(), index + 1, FrameKind::call};
  site.argCount = operands[0];
  site.resultCount = operands[1];
  site.args = operands + 2;
  site.results = operands + 2 + operands[0];
  if (in.op == Op::Call || in.op == Op::Go) site.frame.function = static_cast<ir::FuncId>(in.lo);
  if (in.op == Op::CallMethod) site.method = runtime::abi::kItabFun + 8 * static_cast<uint32_t>(in.lo);
  if (in.op == Op::CallNative) {
    auto id = static_cast<ir::NativeId>(in.lo);
    std::string name = id == Functions::kAdapterNative ? "reflect.makeFuncStub" : process_.source().nativeName(id);
    site.native = findNative(name);
    site.name = arena_.copy(name).data();
  }
}

ValueSite SiteMaker::valueOf(ir::ShapeId shape, const Reg* list, uint32_t count) {
  const ir::Shape& made = process_.source().shape(shape);
  bool isWord = count == 1 && !made.byPointer && made.size == 8 && isEightBytes(made.leaves[0].kind);
  return {&made, list, count, isWord};
}

ValueSite* SiteMaker::value(uint32_t index) {
  const Reg* operands = list(index);
  return arena_.make<ValueSite>(valueOf(static_cast<ir::ShapeId>(at(index).lo), operands + 1, operands[0]));
}

MapSite* SiteMaker::map(uint32_t index) {
  const Reg* operands = list(index);
  auto* site = arena_.make<MapSite>();
  site->type = address(static_cast<ir::SymbolId>(at(index).lo));
  site->key = valueOf(ir::listShape(operands), operands + 3, operands[0]);
  site->kind = keyKind(process_.heap().type(site->type).mapKey(), *site->key.shape);
  return site;
}

KeyKind keyKind(const runtime::abi::Type& key, const ir::Shape& shape) {
  if (key.kind() == runtime::abi::kString) return KeyKind::String;
  if (!key.regularMemory() || shape.leaves.size() != 1 || shape.byPointer) return KeyKind::General;
  return key.size() == 8 ? KeyKind::Word64 : key.size() == 4 ? KeyKind::Word32 : KeyKind::General;
}

SelectSite* SiteMaker::select(uint32_t index) {
  const ir::SelectTable& table = function_.code->selects[static_cast<size_t>(at(index).lo)];
  auto* site = arena_.make<SelectSite>();
  site->table = &table;
  site->values = static_cast<ValueSite*>(arena_.allocate(sizeof(ValueSite) * (table.cases.size() + 1)));
  for (size_t i = 0; i < table.cases.size(); i++) {
    const ir::SelectCase& c = table.cases[i];
    const Reg* operands = c.operands == ir::kNoOperands ? nullptr : function_.code->operands.data() + c.operands;
    site->values[i] = valueOf(c.shape, operands == nullptr ? nullptr : operands + 1, operands == nullptr ? 0 : operands[0]);
  }
  return site;
}

ItabSite* SiteMaker::itab(uint32_t index) {
  auto* site = arena_.make<ItabSite>();
  site->interfaceType = address(static_cast<ir::SymbolId>(at(index).lo));
  return site;
}

}  // namespace gopark::goroutine
