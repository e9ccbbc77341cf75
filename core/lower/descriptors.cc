// See descriptors.h. The layout: abi/type.h; what goes where: cmd/compile/internal/reflectdata.
#include "lower/descriptors.h"

#include "abi/type.h"
#include "ir/builder.h"
#include "lower/data_writer.h"
#include "lower/lower.h"
#include "lower/type_names.h"
#include "types/checker.h"
#include "types/methodset.h"

namespace gopark::lower {

using ir::FuncId;
using ir::SymbolId;
using types::as;
using types::BasicKind;
using types::cast;
using types::Package;
using types::Type;
using types::TypeKind;

namespace {

bool hasTypeName(Type* type) { return type->kind() == TypeKind::Basic || type->kind() == TypeKind::Named; }

// The package of a type's name, or of its element's (cmd/compile's typePkg); null: none, or the universe.
Package* typePackage(Type* type) {
  switch (type->kind()) {
    case TypeKind::Named:
      return types::obj(as<types::Named>(type))->package;
    case TypeKind::Basic:
      return as<types::Basic>(type)->basic == BasicKind::UnsafePointer ? types::universe().unsafePackage : nullptr;
    case TypeKind::Pointer:
      type = types::unalias(as<types::Pointer>(type)->elem);
      break;
    case TypeKind::Array:
      type = types::unalias(as<types::Array>(type)->elem);
      break;
    case TypeKind::Slice:
      type = types::unalias(as<types::Slice>(type)->elem);
      break;
    case TypeKind::Chan:
      type = types::unalias(as<types::Chan>(type)->elem);
      break;
    default:
      return nullptr;
  }
  return type->kind() == TypeKind::Named ? types::obj(as<types::Named>(type))->package : nullptr;
}

bool sameProgramPackage(const Package* a, const Package* b) {
  return a == b || (a != nullptr && b != nullptr && programPath(a) == programPath(b));
}

uint8_t exportedFlag(bool exported) { return exported ? abi::kNameExported : 0; }

// A text with its length before it, as a varint.
void appendCounted(std::string& bytes, std::string_view text) {
  size_t length = text.size();
  for (; length >= 0x80; length >>= 7) bytes += static_cast<char>(length | 0x80);
  bytes += static_cast<char>(length);
  bytes += text;
}

// func(p, q unsafe.Pointer) bool for values of a type.
class EqualFunction : public FunctionSource {
 public:
  explicit EqualFunction(const TypeInfo& info) : info_(info) {}
  std::unique_ptr<ir::Function> lower(Lowering& lowering, FuncId id) override {
    ir::FunctionBuilder builder(id, "type:.eq." + reflectString(info_.type), Pos{});
    ir::VirtualReg p = builder.addParam(ir::RegKind::Ptr), q = builder.addParam(ir::RegKind::Ptr);
    builder.addResult(ir::RegKind::I32);
    builder.setFlag(ir::kRuntimeInternal);
    ir::VirtualReg result = builder.reg(ir::RegKind::I32);
    builder.emit(ir::Op::EqTyped, result, p, q).lo =
        static_cast<int32_t>(lowering.descriptors().descriptor(info_.type));
    builder.ret(std::span(&result, 1));
    std::string error;
    return builder.finish(&error);
  }

 private:
  const TypeInfo& info_;
};

// func(p unsafe.Pointer, seed uintptr) uintptr for values of a type, by the native runtime.typehash(type, p, seed).
class HashFunction : public FunctionSource {
 public:
  explicit HashFunction(const TypeInfo& info) : info_(info) {}
  std::unique_ptr<ir::Function> lower(Lowering& lowering, FuncId id) override {
    ir::FunctionBuilder builder(id, "type:.hash." + reflectString(info_.type), Pos{});
    ir::VirtualReg p = builder.addParam(ir::RegKind::Ptr), seed = builder.addParam(ir::RegKind::I64);
    builder.addResult(ir::RegKind::I64);
    builder.setFlag(ir::kRuntimeInternal);
    ir::VirtualReg type = builder.reg(ir::RegKind::Ptr), result = builder.reg(ir::RegKind::I64);
    builder.emitLoHi(ir::Op::Addr, type, 0, 0, static_cast<int32_t>(lowering.descriptors().descriptor(info_.type)), 0);
    const ir::VirtualReg args[] = {type, p, seed};
    builder.callNative(lowering.functions().native("runtime.typehash"), args, std::span(&result, 1));
    builder.ret(std::span(&result, 1));
    std::string error;
    return builder.finish(&error);
  }

 private:
  const TypeInfo& info_;
};

}  // namespace

// Makes one descriptor.
class DescriptorBuilder {
 public:
  DescriptorBuilder(Lowering& lowering, const TypeInfo& info, ir::Symbol& symbol, SymbolId id)
      : lowering_(lowering), info_(info), out_(symbol, id) {}
  void build();

 private:
  struct Name {
    std::string_view text;
    std::string_view tag;
    uint8_t flags = 0;
    const Package* package = nullptr;  // told in the name
  };

  SymbolId descriptor(Type* type) { return lowering_.descriptors().descriptor(type); }
  uint32_t lazy(Type* type) { return ir::lazyTypeOffset(descriptor(type)); }
  void findMethods();
  void common();
  void mask();
  void setBits(size_t mask, uint64_t base, const TypeInfo& info);
  size_t extraSize() const;  // of what the kind has behind UncommonType
  void kindPart(size_t extra);
  void funcPart(size_t extra);
  void interfacePart(size_t extra);
  void structPart(size_t extra);
  void mapPart();
  void slice(size_t at, size_t data, size_t n);
  void uncommon(size_t at, size_t methods);
  size_t name(const Name& name);  // its offset
  size_t packageName(const Package* package);

  Lowering& lowering_;
  const TypeInfo& info_;
  DataWriter out_;
  std::vector<types::MethodEntry> methods_;
  std::unordered_map<std::string, size_t> packageNames_;
};

void DescriptorBuilder::build() {
  findMethods();
  size_t at = abi::kindBytes(info_.abiKind);
  bool hasUncommon = hasTypeName(info_.type) || !methods_.empty();
  size_t extra = hasUncommon ? at + abi::kUncommonBytes : at;
  size_t methods = extra + extraSize();
  out_.extend(methods + methods_.size() * abi::kMethodBytes);
  common();
  kindPart(extra);
  if (hasUncommon) uncommon(at, methods);
}

void DescriptorBuilder::findMethods() {
  // Only a defined type, a struct, or a pointer to one of these has methods; interfaces' are elsewhere.
  if (info_.isInterface) return;
  Type* type = info_.type;
  if (auto* pointer = cast<types::Pointer>(type)) {
    type = types::unalias(pointer->elem);
    if (types::isNonTypeParamInterface(type)) return;
  }
  if (type->kind() == TypeKind::Named || type->kind() == TypeKind::Struct) methods_ = types::methodSet(info_.type);
}

void DescriptorBuilder::common() {
  uint8_t flags = 0;
  if (hasTypeName(info_.type) || !methods_.empty()) flags |= abi::kTFlagUncommon;
  if (hasTypeName(info_.type)) flags |= abi::kTFlagNamed;
  if (info_.regularMemory) flags |= abi::kTFlagRegularMemory;
  if (info_.pointerShaped) flags |= abi::kTFlagDirectIface;
  std::string text = reflectString(info_.type);
  bool exported = false;
  if (text[0] != '*') {
    text.insert(text.begin(), '*');
    flags |= abi::kTFlagExtraStar;
    if (hasTypeName(info_.type)) exported = isExported(typeName(info_.type));
  } else {
    exported = isExported(typeName(as<types::Pointer>(info_.type)->elem));
  }
  uint64_t hash = types::typeHash(info_.type);
  out_.u64(abi::kSize, info_.size);
  out_.u64(abi::kPtrBytes, info_.ptrBytes);
  out_.u32(abi::kHash, static_cast<uint32_t>(hash ^ hash >> 32));
  out_.u8(abi::kTFlag, flags);
  out_.u8(abi::kAlign, static_cast<uint8_t>(info_.align));
  out_.u8(abi::kFieldAlign, static_cast<uint8_t>(info_.align));
  out_.u8(abi::kKind, info_.abiKind);
  out_.address(abi::kEqual, lowering_.descriptors().equal(info_));
  if (info_.hasPointers) mask();
  out_.address32(abi::kStr, out_.self(), static_cast<int64_t>(name({text, {}, exportedFlag(exported), nullptr})));
  out_.u32(abi::kPtrToThis, lazy(lowering_.arena().make<types::Pointer>(info_.type)));
}

void DescriptorBuilder::mask() {
  size_t at = out_.end(8);
  size_t bytes = (info_.ptrBytes / 8 + 7) / 8;
  out_.extend(at + ((bytes + 7) & ~size_t{7}));
  setBits(at, 0, info_);
  out_.address(abi::kGCData, out_.self(), static_cast<int64_t>(at));
}

void DescriptorBuilder::setBits(size_t mask, uint64_t base, const TypeInfo& info) {
  if (!info.hasPointers) return;
  if (!info.memory) {
    for (const ir::Leaf& leaf : info.leaves) {
      if (leaf.kind != ir::MemKind::Ptr) continue;
      out_.setBit(mask, (base + leaf.offset) / 8);
    }
  } else if (auto* array = cast<types::Array>(info.under)) {
    const TypeInfo& elem = lowering_.types().info(array->elem);
    for (int64_t i = 0; i < array->len; i++) setBits(mask, base + static_cast<uint64_t>(i) * elem.size, elem);
  } else {
    for (const FieldInfo& field : info.fields) {
      setBits(mask, base + field.offset, lowering_.types().info(field.type));
    }
  }
}

size_t DescriptorBuilder::extraSize() const {
  switch (info_.kind()) {
    case TypeKind::Signature: {
      auto* signature = as<types::Signature>(info_.under);
      return (signature->params->size() + signature->results->size()) * 8;
    }
    case TypeKind::Interface:
      return types::typeSet(as<types::Interface>(info_.under))->methods.size() * abi::kImethodBytes;
    case TypeKind::Struct:
      return as<types::Struct>(info_.under)->fields.size() * abi::kFieldBytes;
    default:
      return 0;
  }
}

void DescriptorBuilder::kindPart(size_t extra) {
  switch (info_.kind()) {
    case TypeKind::Array: {
      auto* array = as<types::Array>(info_.under);
      out_.address(abi::kArrayElem, descriptor(array->elem));
      out_.address(abi::kArraySlice, descriptor(lowering_.arena().make<types::Slice>(array->elem)));
      out_.u64(abi::kArrayLen, static_cast<uint64_t>(array->len));
      break;
    }
    case TypeKind::Slice:
      out_.address(abi::kSliceElem, descriptor(as<types::Slice>(info_.under)->elem));
      break;
    case TypeKind::Pointer:
      out_.address(abi::kPointerElem, descriptor(as<types::Pointer>(info_.under)->elem));
      break;
    case TypeKind::Chan: {
      auto* chan = as<types::Chan>(info_.under);
      out_.address(abi::kChanElem, descriptor(chan->elem));
      out_.u64(abi::kChanDir, chan->dir == types::ChanDir::RecvOnly   ? abi::kRecvDir
                              : chan->dir == types::ChanDir::SendOnly ? abi::kSendDir
                                                                      : abi::kBothDir);
      break;
    }
    case TypeKind::Signature:
      return funcPart(extra);
    case TypeKind::Interface:
      return interfacePart(extra);
    case TypeKind::Struct:
      return structPart(extra);
    case TypeKind::Map:
      return mapPart();
    default:
      break;
  }
}

void DescriptorBuilder::funcPart(size_t extra) {
  auto* signature = as<types::Signature>(info_.under);
  out_.u16(abi::kFuncInCount, static_cast<uint16_t>(signature->params->size()));
  out_.u16(abi::kFuncOutCount,
           static_cast<uint16_t>(signature->results->size() | (signature->variadic ? abi::kFuncVariadic : 0)));
  for (const types::Tuple* tuple : {signature->params, signature->results}) {
    for (const types::Var* var : tuple->vars) {
      out_.address(extra, descriptor(var->type));
      extra += 8;
    }
  }
}

void DescriptorBuilder::slice(size_t at, size_t data, size_t n) {
  out_.address(at, out_.self(), static_cast<int64_t>(data));
  out_.u64(at + 8, n);
  out_.u64(at + 16, n);
}

void DescriptorBuilder::interfacePart(size_t extra) {
  const Package* package = typePackage(info_.type);
  if (package != nullptr) out_.address(abi::kInterfacePkgPath, out_.self(), static_cast<int64_t>(packageName(package)));
  std::span<types::Func*> methods = types::typeSet(as<types::Interface>(info_.under))->methods;
  slice(abi::kInterfaceMethods, extra, methods.size());
  for (types::Func* method : methods) {
    types::declareObject(method);
    bool exported = method->exported();
    bool foreign = !exported && !sameProgramPackage(method->package, package);
    size_t at = name({method->name.view(), {}, exportedFlag(exported), foreign ? method->package : nullptr});
    out_.address32(extra + abi::kImethodName, out_.self(), static_cast<int64_t>(at));
    out_.u32(extra + abi::kImethodType, lazy(method->type));
    extra += abi::kImethodBytes;
  }
}

void DescriptorBuilder::structPart(size_t extra) {
  auto* structure = as<types::Struct>(info_.under);
  for (const types::Var* field : structure->fields) {
    if (field->exported()) continue;
    out_.address(abi::kStructPkgPath, out_.self(), static_cast<int64_t>(packageName(field->package)));
    break;
  }
  slice(abi::kStructFields, extra, structure->fields.size());
  for (size_t i = 0; i < structure->fields.size(); i++) {
    const types::Var* field = structure->fields[i];
    uint8_t flags = exportedFlag(field->exported());
    if (field->embedded) flags |= abi::kNameEmbedded;
    size_t at = name({field->name.view(), structure->tag(i), flags, nullptr});
    out_.address(extra + abi::kFieldName, out_.self(), static_cast<int64_t>(at));
    out_.address(extra + abi::kFieldType, descriptor(field->type));
    out_.u64(extra + abi::kFieldOffset, info_.fields[i].offset);
    extra += abi::kFieldBytes;
  }
}

void DescriptorBuilder::mapPart() {
  auto* map = as<types::Map>(info_.under);
  const TypeInfo& key = lowering_.types().info(map->key);
  const TypeInfo& elem = lowering_.types().info(map->elem);
  out_.address(abi::kMapKey, descriptor(key.type));
  out_.address(abi::kMapElem, descriptor(elem.type));
  // Group and what describes it stay 0: our maps have another structure.
  out_.address(abi::kMapHasher, lowering_.descriptors().hasher(key));
  uint32_t flags = 0;
  if (key.needKeyUpdate) flags |= abi::kMapNeedKeyUpdate;
  if (key.hashMightPanic) flags |= abi::kMapHashMightPanic;
  if (key.size > abi::kMapMaxInline) flags |= abi::kMapIndirectKey;
  if (elem.size > abi::kMapMaxInline) flags |= abi::kMapIndirectElem;
  out_.u32(abi::kMapFlags, flags);
}

void DescriptorBuilder::uncommon(size_t at, size_t methods) {
  const Package* package = typePackage(info_.type);
  if (package != nullptr)
    out_.address32(at + abi::kUncommonPkgPath, out_.self(), static_cast<int64_t>(packageName(package)));
  size_t exportedCount = 0;
  for (const types::MethodEntry& method : methods_) exportedCount += method.func->exported();
  out_.u16(at + abi::kUncommonCount, static_cast<uint16_t>(methods_.size()));
  out_.u16(at + abi::kUncommonExported, static_cast<uint16_t>(exportedCount));
  out_.u32(at + abi::kUncommonMethods, static_cast<uint32_t>(methods - at));
  for (const types::MethodEntry& method : methods_) {
    types::Func* func = method.func;
    bool exported = func->exported();
    bool foreign = !exported && !sameProgramPackage(func->package, package);
    size_t text = name({func->name.view(), {}, exportedFlag(exported), foreign ? func->package : nullptr});
    out_.address32(methods + abi::kMethodName, out_.self(), static_cast<int64_t>(text));
    out_.u32(methods + abi::kMethodType, lazy(func->type));
    Functions& functions = lowering_.functions();
    out_.function32(methods + abi::kMethodIfn, functions.methodWrapper(WrapperKind::DataWord, info_, method));
    out_.function32(methods + abi::kMethodTfn, functions.methodWrapper(WrapperKind::Value, info_, method));
    methods += abi::kMethodBytes;
  }
}

size_t DescriptorBuilder::name(const Name& name) {
  std::string bytes;
  uint8_t flags = name.flags;
  if (!name.tag.empty()) flags |= abi::kNameTag;
  if (name.package != nullptr) flags |= abi::kNamePkgPath;
  bytes += static_cast<char>(flags);
  appendCounted(bytes, name.text);
  if (!name.tag.empty()) appendCounted(bytes, name.tag);
  size_t package = name.package == nullptr ? 0 : packageName(name.package);
  size_t at = out_.end(1);
  out_.text(at, bytes);
  // reflect resolves this offset as a type's, so it must not look like a lazy one: packageName sees to that.
  if (package != 0) out_.address32(at + bytes.size(), out_.self(), static_cast<int64_t>(package));
  return at;
}

size_t DescriptorBuilder::packageName(const Package* package) {
  std::string path = programPath(package);
  auto [entry, isNew] = packageNames_.emplace(path, 0);
  if (isNew) {
    out_.extend(out_.end(2));
    entry->second = name({path, {}, 0, nullptr});
  }
  return entry->second;
}

SymbolId Descriptors::descriptor(Type* type) {
  const TypeInfo& info = lowering_.types().info(type);
  auto found = ids_.find(&info);
  if (found != ids_.end()) return found->second;
  auto make = [](Lowering& lowering, SymbolId id, ir::Symbol& symbol, const void* a, const void*) {
    symbol.name = "type:";
    DescriptorBuilder(lowering, *static_cast<const TypeInfo*>(a), symbol, id).build();
  };
  SymbolId id = lowering_.deferSymbol(make, &info);
  ids_[&info] = id;
  types_[id] = &info;
  if (!hasTypeName(info.type)) unnamed_.push_back(&info);
  return id;
}

SymbolId Descriptors::itab(Type* concrete, Type* iface) {
  const TypeInfo& type = lowering_.types().info(concrete);
  const TypeInfo& inter = lowering_.types().info(iface);
  auto found = itabs_.find({&type, &inter});
  if (found != itabs_.end()) return found->second;
  auto make = [](Lowering& lowering, SymbolId id, ir::Symbol& symbol, const void* a, const void* b) {
    const auto& type = *static_cast<const TypeInfo*>(a);
    const auto& inter = *static_cast<const TypeInfo*>(b);
    symbol.name = "itab:";
    DataWriter out(symbol, id);
    uint64_t hash = types::typeHash(type.type);
    out.address(abi::kItabInter, lowering.descriptors().descriptor(inter.type));
    out.address(abi::kItabType, lowering.descriptors().descriptor(type.type));
    out.u32(abi::kItabHash, static_cast<uint32_t>(hash ^ hash >> 32));
    size_t at = abi::kItabFun;
    for (types::Func* method : types::typeSet(as<types::Interface>(inter.under))->methods) {
      FuncId function =
          lowering.functions().methodWrapper(WrapperKind::DataWord, type.type, method->package, method->name);
      out.function(at, function);
      at += 8;
    }
  };
  SymbolId id = lowering_.deferSymbol(make, &type, &inter);
  itabs_[{&type, &inter}] = id;
  return id;
}

SymbolId Descriptors::equal(const TypeInfo& info) {
  if (!info.comparable) return 0;
  if (info.regularMemory) {
    SymbolId& shared = regularEqual_[info.size];
    if (shared == 0) {
      shared = lowering_.data().staticClosure(lowering_.functions().add(std::make_unique<EqualFunction>(info)));
    }
    return shared;
  }
  return lowering_.data().staticClosure(lowering_.functions().add(std::make_unique<EqualFunction>(info)));
}

SymbolId Descriptors::hasher(const TypeInfo& info) {
  return lowering_.data().staticClosure(lowering_.functions().add(std::make_unique<HashFunction>(info)));
}

std::vector<SymbolId> Descriptors::typesByString(std::string_view text) {
  for (; indexed_ < unnamed_.size(); indexed_++) {
    const TypeInfo* info = unnamed_[indexed_];
    byString_[reflectString(info->type)].push_back(ids_.at(info));
  }
  auto found = byString_.find(std::string(text));
  return found == byString_.end() ? std::vector<SymbolId>{} : found->second;
}

SymbolId Descriptors::derivedType(ir::DerivedType kind, SymbolId type, SymbolId second, uint64_t length) {
  auto first = types_.find(type), other = types_.find(second);
  if (first == types_.end()) return 0;
  Type* elem = first->second->type;
  Arena& arena = lowering_.arena();
  switch (kind) {
    case ir::DerivedType::Pointer:
      return descriptor(arena.make<types::Pointer>(elem));
    case ir::DerivedType::Slice:
      return descriptor(arena.make<types::Slice>(elem));
    case ir::DerivedType::Array: {
      uint64_t size = first->second->size;
      if (length > INT32_MAX || (size != 0 && length > UINT32_MAX / size)) return 0;
      return descriptor(arena.make<types::Array>(elem, static_cast<int64_t>(length)));
    }
    case ir::DerivedType::Map:
      if (other == types_.end() || !first->second->comparable) return 0;
      return descriptor(arena.make<types::Map>(elem, other->second->type));
    case ir::DerivedType::ChanBoth:
      return descriptor(arena.make<types::Chan>(types::ChanDir::Both, elem));
    case ir::DerivedType::ChanSend:
      return descriptor(arena.make<types::Chan>(types::ChanDir::SendOnly, elem));
    case ir::DerivedType::ChanRecv:
      return descriptor(arena.make<types::Chan>(types::ChanDir::RecvOnly, elem));
  }
  return 0;
}

}  // namespace gopark::lower
