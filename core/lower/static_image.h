// The value of a static initialiser (types/static_init.h) as bytes and relocations.
#pragma once

#include "lower/data_writer.h"
#include "lower/type_info.h"
#include "types/types.h"

namespace gopark::lower {

class Lowering;

class StaticImage {
 public:
  // `package` declares the variable; `file` is the scope of its file.
  StaticImage(Lowering& lowering, types::Package* package, const types::Scope* file)
      : lowering_(lowering), package_(package), file_(file) {}

  // The value of `e`, converted to the type.
  void write(DataWriter& out, size_t at, const TypeInfo& type, syntax::Expr* e);
  // static_embed.cc. The value of a variable with go:embed directives.
  void embedded(DataWriter& out, const TypeInfo& type, std::span<const syntax::EmbeddedFile> files);

 private:
  ir::SymbolId embeddedFolder(std::span<const syntax::EmbeddedFile> files);
  void interface(DataWriter& out, size_t at, const TypeInfo& type, syntax::Expr* e);
  void interfaceWords(DataWriter& out, size_t at, const TypeInfo& type, const TypeInfo& concrete);
  void errorsNew(DataWriter& out, size_t at, const TypeInfo& type, syntax::Expr* text);
  void literal(DataWriter& out, size_t at, const TypeInfo& type, syntax::CompositeLit* lit);
  void structLiteral(DataWriter& out, size_t at, const TypeInfo& type, syntax::CompositeLit* lit);
  int64_t elements(DataWriter& out, size_t at, const TypeInfo& elem, syntax::CompositeLit* lit);
  void sliceLiteral(DataWriter& out, size_t at, const TypeInfo& type, syntax::CompositeLit* lit);
  void mapLiteral(DataWriter& out, size_t at, const TypeInfo& type, syntax::CompositeLit* lit);
  void element(DataWriter& out, size_t at, const TypeInfo& type, syntax::Expr* e);
  void addressOf(DataWriter& out, size_t at, syntax::Expr* x);
  void function(DataWriter& out, size_t at, syntax::Expr* e);
  void variable(DataWriter& out, size_t at, types::Var* var);
  void conversion(DataWriter& out, size_t at, const TypeInfo& type, syntax::CallExpr* call);
  void textAsSlice(DataWriter& out, size_t at, const TypeInfo& elem, std::string_view text);
  // A variable without a name that holds the value of `e`.
  ir::SymbolId hidden(const TypeInfo& type, syntax::Expr* e);

  Lowering& lowering_;
  types::Package* package_;
  const types::Scope* file_;
};

}  // namespace gopark::lower
