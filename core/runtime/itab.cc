#include "runtime/itab.h"

#include <vector>

namespace gopark::runtime {

namespace {

// Reads a varint and moves `at` behind it.
uint32_t readVarint(const char*& at) {
  uint32_t value = 0;
  for (int shift = 0;; shift += 7) {
    auto byte = static_cast<uint8_t>(*at++);
    value |= static_cast<uint32_t>(byte & 0x7F) << shift;
    if (byte < 0x80) return value;
  }
}

// The import path that belongs to an unexported name; empty: the type's own package's.
std::string_view namePkgPath(const char* base, Address name) {
  const char* at = base + name;
  auto flags = static_cast<uint8_t>(*at++);
  if ((flags & abi::kNamePkgPath) == 0) return {};
  uint32_t length = readVarint(at);
  at += length;
  if ((flags & abi::kNameTag) != 0) {
    uint32_t tag = readVarint(at);
    at += tag;
  }
  return nameText(base, abi::load32(at));
}

struct Methods {
  const char* at = nullptr;  // of kMethodBytes each
  uint32_t count = 0;
  std::string_view pkgPath;
};

Methods methodsOf(const char* base, Address type) {
  abi::Type descriptor(base, type);
  if ((descriptor.tflag() & abi::kTFlagUncommon) == 0) return {};
  const char* uncommon = base + type + abi::kindBytes(descriptor.kind());
  uint16_t count;
  std::memcpy(&count, uncommon + abi::kUncommonCount, 2);
  return {uncommon + abi::load32(uncommon + abi::kUncommonMethods), count,
          nameText(base, abi::load32(uncommon + abi::kUncommonPkgPath))};
}

}  // namespace

std::string_view nameText(const char* base, Address name) {
  if (name == 0) return {};
  const char* at = base + name + 1;
  uint32_t length = readVarint(at);
  return {at, length};
}

std::string_view typeText(const char* base, Address type) {
  std::string_view text = nameText(base, abi::load32(base + type + abi::kStr));
  if ((abi::Type(base, type).tflag() & abi::kTFlagExtraStar) != 0) text.remove_prefix(1);
  return text;
}

Address ItabTable::find(Address interfaceType, Address concreteType) {
  uint64_t key = uint64_t{interfaceType} << 32 | concreteType;
  Guard lock(mutex_);
  auto [entry, isNew] = known_.emplace(key, 0);
  if (isNew) {
    std::string_view missing;
    entry->second = build(interfaceType, concreteType, &missing);
  }
  return entry->second;
}

std::string_view ItabTable::missingMethod(Address interfaceType, Address concreteType) {
  std::string_view missing;
  Guard lock(mutex_);
  build(interfaceType, concreteType, &missing);
  return missing;
}

// Both method lists are sorted by name, so one walk over the two suffices.
Address ItabTable::build(Address interfaceType, Address concreteType, std::string_view* missing) {
  const char* base = heap_.base();
  auto wanted = abi::load64(base + interfaceType + abi::kInterfaceMethods);
  auto wantedCount = abi::load64(base + interfaceType + abi::kInterfaceMethods + 8);
  std::string_view interfacePkg =
      nameText(base, static_cast<Address>(abi::load64(base + interfaceType + abi::kInterfacePkgPath)));
  Methods methods = methodsOf(base, concreteType);
  std::vector<uint64_t> functions;
  uint32_t next = 0;
  for (uint64_t i = 0; i < wantedCount; i++) {
    const char* method = base + wanted + i * abi::kImethodBytes;
    Address name = abi::load32(method + abi::kImethodName);
    Address type = abi::load32(method + abi::kImethodType);
    std::string_view text = nameText(base, name);
    bool exported = (static_cast<uint8_t>(base[name]) & abi::kNameExported) != 0;
    std::string_view pkg = namePkgPath(base, name);
    if (pkg.empty()) pkg = interfacePkg;
    bool found = false;
    for (; next < methods.count && !found; next++) {
      const char* candidate = methods.at + next * abi::kMethodBytes;
      Address candidateName = abi::load32(candidate + abi::kMethodName);
      if (nameText(base, candidateName) != text || abi::load32(candidate + abi::kMethodType) != type) continue;
      if (!exported) {
        std::string_view candidatePkg = namePkgPath(base, candidateName);
        if (candidatePkg.empty()) candidatePkg = methods.pkgPath;
        if (candidatePkg != pkg) continue;
      }
      functions.push_back(abi::load32(candidate + abi::kMethodIfn));
      found = true;
    }
    if (!found) {
      *missing = text;
      return 0;
    }
  }
  Address itab = heap_.allocateStatic(abi::kItabFun + 8 * functions.size());
  heap_.store<uint64_t>(itab + abi::kItabInter, interfaceType);
  heap_.store<uint64_t>(itab + abi::kItabType, concreteType);
  heap_.store<uint32_t>(itab + abi::kItabHash, abi::Type(base, concreteType).hash());
  for (size_t i = 0; i < functions.size(); i++) heap_.store<uint64_t>(itab + abi::kItabFun + 8 * i, functions[i]);
  return itab;
}

}  // namespace gopark::runtime
