// See static_data.h.
#include "lower/static_data.h"

#include <bit>

#include "lower/data_writer.h"
#include "lower/lower.h"
#include "lower/static_image.h"
#include "types/checker.h"
#include "types/static_init.h"

namespace gopark::lower {

using ir::Symbol;
using ir::SymbolId;
using types::as;
using types::BasicKind;
using types::cast;
using types::TypeKind;

namespace {

void writeFloat(DataWriter& out, size_t at, size_t width, const types::Constant* value) {
  bool exact;
  value = types::toFloat(value);
  if (width == 4) {
    out.u32(at, std::bit_cast<uint32_t>(types::float32Val(value, &exact)));
  } else {
    out.u64(at, std::bit_cast<uint64_t>(types::float64Val(value, &exact)));
  }
}

}  // namespace

void writeString(Lowering& lowering, DataWriter& out, size_t at, std::string_view text) {
  if (!text.empty()) out.address(at, lowering.data().stringData(text));
  out.u64(at + 8, text.size());
}

void writeConstant(Lowering& lowering, DataWriter& out, size_t at, const TypeInfo& type, const types::Constant* value) {
  out.extend(at + type.size);
  auto* basic = cast<types::Basic>(type.under);
  CHECK_MSG(basic != nullptr, "a constant of such a type");
  if ((basic->info & types::kString) != 0) {
    writeString(lowering, out, at, types::stringVal(value));
  } else if ((basic->info & types::kBoolean) != 0) {
    out.u8(at, types::boolVal(value) ? 1 : 0);
  } else if ((basic->info & types::kFloat) != 0) {
    writeFloat(out, at, type.size, value);
  } else if ((basic->info & types::kComplex) != 0) {
    value = types::toComplex(value);
    writeFloat(out, at, type.size / 2, types::real(value));
    writeFloat(out, at + type.size / 2, type.size / 2, types::imag(value));
  } else {  // an integer, or unsafe.Pointer of one
    value = types::toInt(value);
    bool exact;
    auto bits = static_cast<uint64_t>(types::int64Val(value, &exact));
    if (!exact) bits = types::uint64Val(value, &exact);
    out.number(at, bits, type.size);
  }
}

SymbolId StaticData::stringData(std::string_view text) {
  CHECK(!text.empty());
  auto [entry, isNew] = texts_.emplace(text, 0);
  if (isNew) {
    Symbol symbol;
    symbol.size = text.size();
    symbol.align = 1;
    symbol.bytes.assign(text.begin(), text.end());
    entry->second = lowering_.addSymbol(std::move(symbol));
  }
  return entry->second;
}

SymbolId StaticData::staticClosure(ir::FuncId function) {
  SymbolId& id = closures_[function];
  if (id == 0) {
    Symbol symbol;
    DataWriter(symbol, 0).function(0, function);
    id = lowering_.addSymbol(std::move(symbol));
  }
  return id;
}

SymbolId StaticData::zeros(uint64_t size) {
  size = std::bit_ceil(std::max<uint64_t>(size, 16));
  SymbolId& id = zeros_[size];
  if (id == 0) {
    Symbol symbol;
    symbol.size = size;
    id = lowering_.addSymbol(std::move(symbol));
  }
  return id;
}

SymbolId StaticData::constantBox(types::Type* type, const types::Constant* value) {
  const TypeInfo& info = lowering_.types().info(type);
  Symbol symbol;
  symbol.align = info.align;
  DataWriter out(symbol, 0);
  writeConstant(lowering_, out, 0, info, value);
  std::string key(symbol.bytes.begin(), symbol.bytes.end());
  for (const ir::Relocation& relocation : symbol.relocations) key += '@' + std::to_string(relocation.target);
  SymbolId& id = boxes_[key];
  if (id == 0) id = lowering_.addSymbol(std::move(symbol));
  return id;
}

// ------------------------------------------------------------------------------------------------ literals

namespace {

// A composite literal of constants inside a function, as bytes.
class ConstantLiteral {
 public:
  ConstantLiteral(Lowering& lowering, DataWriter& out) : lowering_(lowering), out_(out) {}

  // False: it is not made of constants alone.
  bool write(size_t at, const TypeInfo& type, syntax::CompositeLit* lit) {
    if (auto* array = cast<types::Array>(type.under)) return elements(at, info(array->elem), lit);
    if (type.kind() != TypeKind::Struct) return false;
    for (size_t i = 0; i < lit->elems.size(); i++) {
      syntax::Expr* value = lit->elems[i];
      size_t field = i;
      if (auto* pair = syntax::cast<syntax::KeyValueExpr>(value)) {
        value = pair->value;
        const auto* key = syntax::cast<syntax::NameExpr>(pair->key);
        field = indexOf(as<types::Struct>(type.under), key);
        if (field == SIZE_MAX) return false;
      }
      if (as<types::Struct>(type.under)->fields[field]->name.isBlank()) continue;  // stays zero
      if (!element(at + type.fields[field].offset, info(type.fields[field].type), value)) return false;
    }
    return true;
  }

  bool elements(size_t at, const TypeInfo& elem, syntax::CompositeLit* lit) {
    int64_t index = 0;
    for (syntax::Expr* e : lit->elems) {
      if (auto* pair = syntax::cast<syntax::KeyValueExpr>(e)) {
        bool exact;
        index = types::int64Val(types::toInt(pair->key->constant), &exact);
        e = pair->value;
      }
      if (!element(at + static_cast<size_t>(index) * elem.size, elem, e)) return false;
      index++;
    }
    return true;
  }

 private:
  const TypeInfo& info(types::Type* type) { return lowering_.types().info(type); }

  static size_t indexOf(const types::Struct* structure, const syntax::NameExpr* key) {
    for (size_t i = 0; key != nullptr && i < structure->fields.size(); i++) {
      if (structure->fields[i]->name == key->value) return i;
    }
    return SIZE_MAX;  // a promoted field
  }

  bool element(size_t at, const TypeInfo& type, syntax::Expr* e) {
    while (auto* paren = syntax::cast<syntax::ParenExpr>(e)) e = paren->x;
    if (auto* lit = syntax::cast<syntax::CompositeLit>(e)) {
      return type.kind() != TypeKind::Pointer && write(at, type, lit);
    }
    if ((e->flags & syntax::kIsNil) != 0) return true;
    if (e->constant == nullptr || cast<types::Basic>(type.under) == nullptr) return false;
    writeConstant(lowering_, out_, at, type, e->constant);
    return true;
  }

  Lowering& lowering_;
  DataWriter& out_;
};

}  // namespace

SymbolId StaticData::constantLiteral(types::Type* type, syntax::CompositeLit* lit) {
  const TypeInfo& info = lowering_.types().info(type);
  Symbol symbol;
  symbol.size = info.size;
  symbol.align = info.align;
  DataWriter out(symbol, 0);
  if (!ConstantLiteral(lowering_, out).write(0, info, lit)) return 0;
  // A large one that is nearly all zeros is better made from a few stores.
  if (symbol.size > 1 << 20 && out.written() < symbol.size / 16) return 0;
  return lowering_.addSymbol(std::move(symbol));
}

// ------------------------------------------------------------------------------------------------ variables

namespace {

types::DeclInfo* declOf(const types::Var* var) {
  types::Checker* checker = var->package->checker.get();
  return checker == nullptr ? nullptr : checker->declInfo(const_cast<types::Var*>(var));
}

bool isStatic(const types::DeclInfo* decl) {
  return decl->lhs.size() <= 1 && types::isStaticInit(decl->init, decl->file);
}

}  // namespace

const StaticData::PackageInit& StaticData::packageInit(types::Package* package) {
  auto [entry, isNew] = packages_.try_emplace(package);
  PackageInit& init = entry->second;
  if (!isNew || package->checker == nullptr) return init;
  for (const types::Initializer& initializer : package->checker->initOrder()) {
    types::DeclInfo* decl = initializer.lhs.empty() ? nullptr : declOf(initializer.lhs[0]);
    if (decl != nullptr && isStatic(decl)) continue;
    init.dynamic.push_back(initializer);
    init.vars.insert(initializer.lhs.begin(), initializer.lhs.end());
  }
  return init;
}

const std::vector<types::Initializer>& StaticData::dynamicInitializers(types::Package* package) {
  return packageInit(package).dynamic;
}

SymbolId StaticData::variable(types::Var* var) {
  auto found = variables_.find(var);
  if (found != variables_.end()) return found->second;
  types::Var* real = lowering_.functions().linknames().resolve(var);
  SymbolId id;
  if (real != var) {
    id = variable(real);
  } else {
    auto make = [](Lowering& lowering, SymbolId id, Symbol& symbol, const void* a, const void*) {
      lowering.data().makeVariable(static_cast<types::Var*>(const_cast<void*>(a)), symbol, id);
    };
    id = lowering_.deferSymbol(make, var);
  }
  variables_.emplace(var, id);
  return id;
}

void StaticData::makeVariable(types::Var* var, Symbol& symbol, SymbolId id) {
  types::declareObject(var);
  const TypeInfo& info = lowering_.types().info(var->type);
  symbol.name = var->package->path + '.' + var->name.str();
  symbol.size = info.size;
  symbol.align = info.align;
  symbol.scanWords = info.hasPointers;
  const auto& strings = lowering_.input().strings;
  if (auto given = strings.find(symbol.name); given != strings.end()) {
    DataWriter out(symbol, id);
    out.extend(info.size);
    return writeString(lowering_, out, 0, given->second);
  }
  types::DeclInfo* decl = declOf(var);
  if (decl == nullptr) return;
  if (!decl->embedded.empty()) {
    DataWriter out(symbol, id);
    return StaticImage(lowering_, var->package, decl->file).embedded(out, info, decl->embedded);
  }
  if (decl->init == nullptr) return;
  if (packageInit(var->package).vars.contains(var) || !isStatic(decl)) return;
  syntax::Expr* value = var->package->checker->initializer(var);
  DataWriter out(symbol, id);
  StaticImage(lowering_, var->package, decl->file).write(out, 0, info, value);
}

}  // namespace gopark::lower
