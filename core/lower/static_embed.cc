// The values of variables with go:embed directives.
#include <map>

#include "lower/lower.h"
#include "lower/static_image.h"

namespace gopark::lower {

namespace {

// The folder of a name without its last element, "." for none; and that element.
std::pair<std::string_view, std::string_view> splitName(std::string_view name) {
  if (name.ends_with('/')) name.remove_suffix(1);
  size_t slash = name.rfind('/');
  if (slash == std::string_view::npos) return {".", name};
  return {name.substr(0, slash), name.substr(slash + 1)};
}

}  // namespace

// A string or a []byte of one file, or an embed.FS.
void StaticImage::embedded(DataWriter& out, const TypeInfo& type, std::span<const syntax::EmbeddedFile> files) {
  out.extend(type.size);
  if (auto* slice = types::cast<types::Slice>(type.under)) {
    textAsSlice(out, 0, lowering_.types().info(slice->elem), files[0].content);
  } else if (type.kind() == types::TypeKind::Struct) {
    out.address(0, embeddedFolder(files));
  } else {
    writeString(lowering_, out, 0, files[0].content);
  }
}

// What FS.files points to: a slice of embed's struct file, which is a name, a content, and 16 bytes of a hash that
// nobody reads. There are entries for folders too, whose names end with '/'. Package embed finds a file by its folder
// and then by its name there: that is the order.
ir::SymbolId StaticImage::embeddedFolder(std::span<const syntax::EmbeddedFile> files) {
  std::map<std::pair<std::string_view, std::string_view>, syntax::EmbeddedFile> entries;
  for (const syntax::EmbeddedFile& file : files) {
    entries[splitName(file.name)] = file;
    for (size_t slash = file.name.find('/'); slash != std::string_view::npos; slash = file.name.find('/', slash + 1)) {
      std::string_view folder = file.name.substr(0, slash + 1);
      entries[splitName(folder)] = {folder, {}};
    }
  }
  constexpr size_t kFirst = 24;
  constexpr size_t kSize = 48;
  ir::SymbolId id = lowering_.addSymbol({});
  DataWriter list(lowering_.program().symbols[id], id);
  list.extend(kFirst + entries.size() * kSize);
  list.address(0, id, kFirst);
  list.u64(8, entries.size());
  list.u64(16, entries.size());
  size_t at = kFirst;
  for (const auto& [key, file] : entries) {
    writeString(lowering_, list, at, file.name);
    writeString(lowering_, list, at + 16, file.content);
    at += kSize;
  }
  return id;
}

}  // namespace gopark::lower
