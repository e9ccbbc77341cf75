// Functions that bring a method's receiver into the form that the method wants: for interface tables, method
// expressions and method values, promoted methods included.
//
// A wrapper walks from the receiver it gets along the path of the selection. On the way the current value is either in
// registers, or it lies in memory at base + offset.
#include "ir/builder.h"
#include "lower/lower.h"
#include "lower/type_names.h"
#include "types/checker.h"

namespace gopark::lower {

using ir::FuncId;
using ir::Op;
using Reg = ir::VirtualReg;
using ir::RegKind;
using types::as;
using types::cast;
using types::Type;

namespace {

class WrapperLowerer {
 public:
  WrapperLowerer(Lowering& lowering, FuncId id, WrapperKind kind, const TypeInfo& recv, const types::MethodEntry& entry)
      : lowering_(lowering),
        kind_(kind),
        recv_(recv),
        entry_(entry),
        builder_(id, methodName(recv.type, entry.func->name), entry.func->pos),
        type_(&recv) {}

  std::unique_ptr<ir::Function> lower();

 private:
  const TypeInfo& info(Type* type) { return lowering_.types().info(type); }
  types::Signature* signature() const { return entry_.func->signature(); }

  void receive();
  void follow(size_t field);
  void indirect();
  void finishReceiver();
  void callInterface();
  void checkWrapped();

  void inMemory(Reg base, int64_t offset, bool notNil, bool changing) {
    memory_ = true;
    base_ = base;
    offset_ = offset;
    notNil_ = notNil;
    changing_ = changing;
  }
  std::vector<Reg> load(const TypeInfo& type);
  Reg address();  // of the current value in memory

  Lowering& lowering_;
  WrapperKind kind_;
  const TypeInfo& recv_;
  const types::MethodEntry& entry_;
  ir::FunctionBuilder builder_;

  const TypeInfo* type_;    // of the current value
  std::vector<Reg> value_;  // in registers …
  bool memory_ = false;     // … or in memory
  Reg base_ = 0;
  int64_t offset_ = 0;
  bool notNil_ = false;
  bool changing_ = false;  // others may write to that memory

  std::vector<Reg> params_, results_;
  std::vector<Reg> args_;  // of the call
};

std::unique_ptr<ir::Function> WrapperLowerer::lower() {
  builder_.setFlag(ir::kWrapper);
  receive();
  for (size_t i = 0; i + 1 < entry_.index.size(); i++) follow(static_cast<size_t>(entry_.index[i]));
  if (type_->isInterface) {
    callInterface();
  } else {
    finishReceiver();
    args_.insert(args_.end(), params_.begin(), params_.end());
    builder_.call(lowering_.functions().method(entry_.func), args_, results_);
  }
  builder_.ret(results_);
  std::string error;
  std::unique_ptr<ir::Function> function = builder_.finish(&error);
  CHECK_MSG(function != nullptr, "a wrapper has too many registers");
  return function;
}

void WrapperLowerer::receive() {
  Reg word = 0;
  if (kind_ == WrapperKind::DataWord) {
    word = builder_.addParam(RegKind::Ptr);
  } else if (kind_ == WrapperKind::Value) {
    for (RegKind kind : recv_.kinds) value_.push_back(builder_.addParam(kind));
  }
  std::vector<RegKind> params, results;
  appendKinds(lowering_.types(), signature()->params, params);
  appendKinds(lowering_.types(), signature()->results, results);
  for (RegKind kind : params) params_.push_back(builder_.addParam(kind));
  if (kind_ == WrapperKind::Bound) inMemory(builder_.addContext(), 8, true, false);
  for (RegKind kind : results) {
    builder_.addResult(kind);
    results_.push_back(builder_.reg(kind));
  }
  if (kind_ == WrapperKind::DataWord) {
    if (recv_.pointerShaped) {
      value_ = {word};
    } else {
      inMemory(word, 0, true, false);
    }
  } else if (kind_ == WrapperKind::Value && recv_.memory) {
    inMemory(value_[0], 0, true, false);
  }
}

// The registers of a value of that type at the current place.
std::vector<Reg> WrapperLowerer::load(const TypeInfo& type) {
  static constexpr Op kLoads[] = {Op::LoadS8,  Op::LoadU8,  Op::LoadS16, Op::LoadU16, Op::LoadI32,
                                  Op::LoadI64, Op::LoadF32, Op::LoadF64, Op::LoadPtr};
  std::vector<Reg> regs;
  if (type.leaves.empty() && !notNil_) builder_.emit(Op::CheckNil, base_);
  for (const ir::Leaf& leaf : type.leaves) {
    Reg reg = builder_.reg(ir::regKind(leaf.kind));
    builder_.emit(kLoads[static_cast<size_t>(leaf.kind)], reg, base_, notNil_).lo =
        static_cast<int32_t>(offset_ + leaf.offset);
    regs.push_back(reg);
  }
  return regs;
}

Reg WrapperLowerer::address() {
  if (offset_ == 0 && notNil_) return base_;
  Reg reg = builder_.reg(RegKind::Ptr);
  builder_.emit(Op::PtrOffset, reg, base_, notNil_).lo = static_cast<int32_t>(offset_);
  return reg;
}

// From a pointer to what it points to.
void WrapperLowerer::indirect() {
  Reg pointer = memory_ ? load(*type_)[0] : value_[0];
  type_ = &info(as<types::Pointer>(type_->under)->elem);
  inMemory(pointer, 0, false, true);
}

void WrapperLowerer::follow(size_t index) {
  if (cast<types::Pointer>(type_->under) != nullptr) indirect();
  const FieldInfo& field = type_->fields[index];
  if (memory_) {
    offset_ += static_cast<int64_t>(field.offset);
  } else {
    auto first = value_.begin() + field.firstLeaf;
    value_ = std::vector<Reg>(first, first + field.leafCount);
  }
  type_ = &info(field.type);
}

void WrapperLowerer::callInterface() {
  std::vector<Reg> words = memory_ ? load(*type_) : value_;
  args_ = {words[1]};
  args_.insert(args_.end(), params_.begin(), params_.end());
  auto* iface = as<types::Interface>(type_->under);
  int index = types::typeSet(iface)->lookupMethod(entry_.func->package, entry_.func->name, false, nullptr);
  CHECK_MSG(index >= 0, "an interface lacks the method that it promotes");
  builder_.callMethod(words[0], index, args_, results_);
}

// A method with a value receiver, called through a nil pointer of its own type, has a message of its own.
void WrapperLowerer::checkWrapped() {
  auto named = types::asNamed(type_->type);
  if (entry_.index.size() != 1 || named == nullptr || types::obj(named)->package == nullptr) return;
  if (lowering_.input().runtime->scope->lookup(Name("panicwrap")) == nullptr) return;
  auto fine = builder_.newLabel();
  builder_.branch(Op::BrNotNil, base_, 0, fine);
  std::vector<Reg> args;
  for (const std::string& text :
       {programPath(types::obj(named)->package), typeName(type_->type), entry_.func->name.str()}) {
    Reg data = builder_.reg(RegKind::Ptr), length = builder_.reg(RegKind::I64);
    builder_.emitLoHi(Op::Addr, data, 0, 0, static_cast<int32_t>(lowering_.data().stringData(text)), 0);
    builder_.emitImm(Op::ConstI64, length, 0, static_cast<int64_t>(text.size()));
    args.push_back(data);
    args.push_back(length);
  }
  builder_.call(lowering_.functions().runtimeFunction("panicwrap"), args, {});
  builder_.emit(Op::TrapNow).lo = static_cast<int32_t>(ir::TrapKind::Unreachable);
  builder_.bind(fine);
  notNil_ = true;
}

// Puts the receiver that the method declares in front of the arguments.
void WrapperLowerer::finishReceiver() {
  Type* declared = types::unalias(signature()->recv->type);
  bool wantsPointer = declared->kind() == types::TypeKind::Pointer;
  bool isPointer = types::unalias(type_->type)->kind() == types::TypeKind::Pointer;
  if (wantsPointer) {
    if (isPointer) {
      args_ = memory_ ? load(*type_) : value_;
    } else {
      CHECK_MSG(memory_, "a method of a pointer is called on a value");
      args_ = {address()};
    }
    return;
  }
  if (isPointer) {
    indirect();
    checkWrapped();
  }
  if (!memory_) {
    args_ = value_;
  } else if (!type_->memory) {
    args_ = load(*type_);
  } else if (!changing_) {
    args_ = {address()};
  } else {  // a copy that stays as it is
    Reg from = address(), copy = builder_.reg(RegKind::Ptr);
    builder_.emit(Op::New, copy).lo = static_cast<int32_t>(lowering_.descriptors().descriptor(type_->type));
    builder_.emit(Op::CopyMem, copy, from).lo = static_cast<int32_t>(type_->size);
    args_ = {copy};
  }
}

class WrapperFunction : public FunctionSource {
 public:
  WrapperFunction(WrapperKind kind, const TypeInfo& recv, types::MethodEntry entry)
      : kind_(kind), recv_(recv), entry_(std::move(entry)) {}
  std::unique_ptr<ir::Function> lower(Lowering& lowering, FuncId id) override {
    return WrapperLowerer(lowering, id, kind_, recv_, entry_).lower();
  }

 private:
  WrapperKind kind_;
  const TypeInfo& recv_;
  types::MethodEntry entry_;
};

// Whether the method itself takes the receiver in the form that `kind` says.
bool isPlain(WrapperKind kind, const TypeInfo& recv, const types::MethodEntry& entry) {
  if (kind == WrapperKind::Bound || entry.index.size() != 1 || recv.isInterface) return false;
  bool pointerRecv = types::unalias(entry.func->signature()->recv->type)->kind() == types::TypeKind::Pointer;
  bool isPointer = recv.type->kind() == types::TypeKind::Pointer;
  if (pointerRecv != isPointer) return false;
  return kind == WrapperKind::Value || recv.pointerShaped;
}

}  // namespace

FuncId Functions::methodWrapper(WrapperKind kind, Type* recv, const types::Package* package, Name name) {
  const TypeInfo& info = lowering_.types().info(recv);
  Wrapper key{kind, &info, name, isExported(name.view()) ? nullptr : package};
  auto found = wrappers_.find(key);
  if (found != wrappers_.end()) return found->second;
  types::MethodEntry entry;
  if (info.isInterface) {
    int index = types::typeSet(as<types::Interface>(info.under))->lookupMethod(package, name, false, &entry.func);
    CHECK_MSG(index >= 0, "an interface lacks a method that is used");
    types::declareObject(entry.func);
    entry.index = {index};
  } else {
    entry = types::lookupMethodSet(info.type, package, name);
    CHECK_MSG(entry.func != nullptr, "a type lacks a method that is used");
  }
  return methodWrapper(kind, info, entry);
}

FuncId Functions::methodWrapper(WrapperKind kind, const TypeInfo& recv, const types::MethodEntry& entry) {
  const types::Package* package = entry.func->exported() ? nullptr : entry.func->package;
  Wrapper key{kind, &recv, entry.func->name, package};
  auto found = wrappers_.find(key);
  if (found != wrappers_.end()) return found->second;
  FuncId id =
      isPlain(kind, recv, entry) ? method(entry.func) : add(std::make_unique<WrapperFunction>(kind, recv, entry));
  wrappers_.emplace(key, id);
  return id;
}

}  // namespace gopark::lower
