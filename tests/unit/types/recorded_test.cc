// Whoever reads the tree after the checker finds a final type in every expression, an object in every name, and a
// selection in every selector: looked at in all function bodies of a good part of the standard library.
// Skipped where GOPARK_GOROOT is not set.
#include <gtest/gtest.h>

#include <cstdlib>
#include <sstream>

#include "std_importer.h"
#include "syntax/parser.h"
#include "syntax/positions.h"

namespace gopark::types {
namespace {

using namespace syntax;

class TreeReader {
 public:
  explicit TreeReader(FileSet& files) : files_(files) {}

  void stmts(std::span<Stmt*> list) {
    for (Stmt* s : list) stmt(s);
  }
  void stmt(Stmt* s);
  // A value, a type, or a predeclared function.
  void expr(Expr* e);
  const std::string& complaints() const { return complaints_; }
  size_t expressions() const { return expressions_; }

 private:
  void list(Expr* e) {
    for (Expr* x : unpackExpr(e)) expr(x);
  }
  // What may be assigned to: blank names have no type.
  void target(Expr* e) {
    for (Expr* x : unpackExpr(e)) {
      auto* name = cast<NameExpr>(unparen(x));
      if (name == nullptr) {
        expr(x);
      } else if (!name->value.isBlank() && name->object == nullptr) {
        complain(name, "no object");
      }
    }
  }
  void children(Expr* e);
  void composite(CompositeLit* e);
  void selector(SelectorExpr* e);
  void decl(Decl* d);
  void complain(Expr* e, const char* what) {
    if (complaints_.size() > 4000) return;
    Position at = files_.position(startPos(e));
    std::ostringstream out;
    out << at.file << ":" << at.line << ":" << at.column << ": " << what << ": " << exprString(e) << "\n";
    complaints_ += out.str();
  }

  FileSet& files_;
  std::string complaints_;
  size_t expressions_ = 0;
  bool inConstant_ = false;  // operands of constants need no final types
};

void TreeReader::expr(Expr* e) {
  if (e == nullptr) return;
  ++expressions_;
  bool outer = inConstant_;
  if (e->flags == 0) {
    complain(e, "not recorded");
  } else if (e->type == nullptr) {
    complain(e, "no type");
  } else if (e->constant != nullptr) {
    if (!outer && isUntyped(e->type)) complain(e, "untyped constant");
    inConstant_ = true;
  } else if (!outer && (e->flags & kIsNil) == 0 && isUntyped(e->type)) {
    complain(e, "untyped value");
  }
  if (cast<FuncLit>(e) != nullptr) inConstant_ = false;
  children(e);
  inConstant_ = outer;
}

void TreeReader::selector(SelectorExpr* e) {
  if (e->sel->object == nullptr) complain(e, "selector without an object");
  auto* name = cast<NameExpr>(e->x);
  if (name != nullptr && types::cast<PkgName>(name->object) != nullptr) return;
  if (e->selection == nullptr) complain(e, "no selection");
  expr(e->x);
}

void TreeReader::composite(CompositeLit* e) {
  if (e->typeExpr != nullptr) expr(e->typeExpr);
  Type* type = commonUnder(e->type);
  if (auto* pointer = types::cast<Pointer>(type)) type = commonUnder(pointer->elem);
  bool isStruct = types::cast<Struct>(type) != nullptr;
  for (Expr* elem : e->elems) {
    auto* pair = cast<KeyValueExpr>(elem);
    if (pair == nullptr) {
      expr(elem);
      continue;
    }
    if (!isStruct) {
      expr(pair->key);
    } else if (as<NameExpr>(pair->key)->object == nullptr) {
      complain(pair->key, "field name without an object");
    }
    expr(pair->value);
  }
}

void TreeReader::children(Expr* e) {
  switch (e->kind) {
    case NodeKind::Name:
      if (as<NameExpr>(e)->object == nullptr) complain(e, "name without an object");
      break;
    case NodeKind::CompositeLit:
      composite(as<CompositeLit>(e));
      break;
    case NodeKind::FuncLit:
      stmts(as<FuncLit>(e)->body->list);
      break;
    case NodeKind::ParenExpr:
      expr(as<ParenExpr>(e)->x);
      break;
    case NodeKind::SelectorExpr:
      selector(as<SelectorExpr>(e));
      break;
    case NodeKind::IndexExpr:
      expr(as<IndexExpr>(e)->x);
      list(as<IndexExpr>(e)->index);
      break;
    case NodeKind::SliceExpr:
      expr(as<SliceExpr>(e)->x);
      for (Expr* at : as<SliceExpr>(e)->index) expr(at);
      break;
    case NodeKind::AssertExpr:
      expr(as<AssertExpr>(e)->x);
      expr(as<AssertExpr>(e)->typeExpr);
      break;
    case NodeKind::Operation:
      expr(as<Operation>(e)->x);
      expr(as<Operation>(e)->y);
      break;
    case NodeKind::CallExpr:
      expr(as<CallExpr>(e)->fun);
      for (Expr* arg : as<CallExpr>(e)->args) expr(arg);
      break;
    default:  // types
      break;
  }
}

void TreeReader::decl(Decl* d) {
  auto* var = cast<VarDecl>(d);
  if (var == nullptr) return;
  for (NameExpr* name : var->names) {
    if (name->object == nullptr && !name->value.isBlank()) complain(name, "variable without an object");
  }
  if (var->typeExpr != nullptr) expr(var->typeExpr);
  list(var->values);
}

void TreeReader::stmt(Stmt* s) {
  if (s == nullptr) return;
  switch (s->kind) {
    case NodeKind::LabeledStmt:
      return stmt(as<LabeledStmt>(s)->stmt);
    case NodeKind::BlockStmt:
      return stmts(as<BlockStmt>(s)->list);
    case NodeKind::ExprStmt:
      return expr(as<ExprStmt>(s)->x);
    case NodeKind::SendStmt:
      expr(as<SendStmt>(s)->chan);
      return expr(as<SendStmt>(s)->value);
    case NodeKind::DeclStmt:
      for (Decl* d : as<DeclStmt>(s)->decls) decl(d);
      return;
    case NodeKind::AssignStmt:
      target(as<AssignStmt>(s)->lhs);
      return list(as<AssignStmt>(s)->rhs);
    case NodeKind::CallStmt:
      return expr(as<CallStmt>(s)->call);
    case NodeKind::ReturnStmt:
      return list(as<ReturnStmt>(s)->results);
    case NodeKind::IfStmt:
      stmt(as<IfStmt>(s)->init);
      expr(as<IfStmt>(s)->cond);
      stmt(as<IfStmt>(s)->then);
      return stmt(as<IfStmt>(s)->otherwise);
    case NodeKind::ForStmt:
      stmt(as<ForStmt>(s)->init);
      expr(as<ForStmt>(s)->cond);
      stmt(as<ForStmt>(s)->post);
      return stmt(as<ForStmt>(s)->body);
    case NodeKind::RangeClause:
      target(as<RangeClause>(s)->lhs);
      return expr(as<RangeClause>(s)->x);
    case NodeKind::SwitchStmt: {
      auto* statement = as<SwitchStmt>(s);
      stmt(statement->init);
      auto* guard = cast<TypeSwitchGuard>(statement->tag);
      expr(guard != nullptr ? guard->x : statement->tag);
      for (CaseClause* clause : statement->body) {
        if (guard != nullptr && guard->lhs != nullptr && clause->implicitVar == nullptr) {
          complain(guard->lhs, "no implicit variable");
        }
        list(clause->cases);
        stmts(clause->body);
      }
      return;
    }
    case NodeKind::SelectStmt:
      for (CommClause* clause : as<SelectStmt>(s)->body) {
        stmt(clause->comm);
        stmts(clause->body);
      }
      return;
    default:
      return;
  }
}

void closure(Package* package, std::vector<Package*>* order) {
  if (std::find(order->begin(), order->end(), package) != order->end()) return;
  order->push_back(package);
  for (Package* imported : package->imports) closure(imported, order);
}

TEST(Recorded, EverythingHasItsFinalType) {
  const char* goroot = std::getenv("GOPARK_GOROOT");
  if (goroot == nullptr) GTEST_SKIP() << "GOPARK_GOROOT is not set";
  FileSet files;
  StdImporter importer(goroot, files);
  std::vector<Package*> packages;
  for (const char* path : {"fmt", "encoding/json", "text/template", "regexp", "math/big", "maps", "context", "time"}) {
    std::string error;
    Package* package = importer.import(path, nullptr, &error);
    ASSERT_NE(package, nullptr) << error;
    closure(package, &packages);
  }
  TreeReader reader(files);
  for (Package* package : packages) {
    Checker* check = package->checker.get();
    if (check == nullptr) continue;  // unsafe
    std::vector<Object*> objects(check->objects().begin(), check->objects().end());
    for (Object* object : objects) {
      check->resolve(object);
      if (auto* func = types::cast<Func>(object)) {
        check->checkBody(func);
        if (func->decl != nullptr && func->decl->body != nullptr) reader.stmts(func->decl->body->list);
      }
      if (auto* var = types::cast<Var>(object)) reader.expr(check->initializer(var));
    }
  }
  EXPECT_EQ(reader.complaints(), "");
  std::printf("%zu expressions of %zu packages\n", reader.expressions(), packages.size());
}

}  // namespace
}  // namespace gopark::types
