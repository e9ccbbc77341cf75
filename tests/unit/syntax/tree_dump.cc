#include "tree_dump.h"

#include <gtest/gtest.h>

#include "syntax/parser.h"
#include "syntax/positions.h"

namespace gopark::syntax {

namespace {

class Dumper {
 public:
  std::string out;

  void node(const Node* n) {
    out.append(static_cast<size_t>(depth_), ' ');
    if (n == nullptr) {
      out += "-\n";
      return;
    }
    out += std::to_string(static_cast<int>(n->kind)) + "@" + std::to_string(n->pos.offset);
    detail(n);
    out += "\n";
    depth_++;
    children(n);
    depth_--;
  }

 private:
  template <typename T>
  void nodes(std::span<T*> list) {
    for (const T* n : list) node(n);
  }

  void detail(const Node* n) {
    if (const auto* x = cast<NameExpr>(n)) out += " " + x->value.str();
    if (const auto* x = cast<BasicLit>(n)) out += " " + std::string(x->value) + (x->bad ? " bad" : "");
    if (const auto* x = cast<Operation>(n)) out += " " + std::string(text(x->op));
    if (const auto* x = cast<AssignStmt>(n)) out += " " + std::string(text(x->op));
    if (const auto* x = cast<BranchStmt>(n)) {
      out += " " + std::string(text(x->token));
      if (x->target != nullptr) out += " to " + std::to_string(x->target->pos.offset);
    }
    if (const auto* x = cast<CallExpr>(n)) out += x->hasDots ? " ..." : "";
    if (const auto* x = cast<SliceExpr>(n)) out += x->full ? " full" : "";
    if (const auto* x = cast<ChanTypeExpr>(n)) out += " " + std::to_string(static_cast<int>(x->dir));
    if (const auto* x = cast<TypeDecl>(n)) out += x->alias ? " =" : "";
    if (const auto* x = cast<RangeClause>(n)) out += x->define ? " :=" : "";
    if (const auto* x = cast<CompositeLit>(n)) out += " to " + std::to_string(x->rbrace.offset);
    if (const auto* x = cast<BlockStmt>(n)) out += " to " + std::to_string(x->rbrace.offset);
  }

  void children(const Node* n) {
    if (isExpr(n->kind)) return expr(n);
    if (isStmt(n->kind)) return stmt(n);
    decl(n);
  }

  void expr(const Node* n) {
    switch (n->kind) {
      case NodeKind::CompositeLit: {
        Diagnostics none;
        parseElements(const_cast<CompositeLit*>(as<CompositeLit>(n)), none);
        EXPECT_TRUE(none.empty());
        node(as<CompositeLit>(n)->typeExpr);
        return nodes(as<CompositeLit>(n)->elems);
      }
      case NodeKind::KeyValueExpr:
        node(as<KeyValueExpr>(n)->key);
        return node(as<KeyValueExpr>(n)->value);
      case NodeKind::FuncLit:
        node(as<FuncLit>(n)->funcType);
        return node(as<FuncLit>(n)->body);
      case NodeKind::ParenExpr:
        return node(as<ParenExpr>(n)->x);
      case NodeKind::SelectorExpr:
        node(as<SelectorExpr>(n)->x);
        return node(as<SelectorExpr>(n)->sel);
      case NodeKind::IndexExpr:
        node(as<IndexExpr>(n)->x);
        return node(as<IndexExpr>(n)->index);
      case NodeKind::SliceExpr:
        node(as<SliceExpr>(n)->x);
        for (const Expr* index : as<SliceExpr>(n)->index) node(index);
        return;
      case NodeKind::AssertExpr:
        node(as<AssertExpr>(n)->x);
        return node(as<AssertExpr>(n)->typeExpr);
      case NodeKind::TypeSwitchGuard:
        node(as<TypeSwitchGuard>(n)->lhs);
        return node(as<TypeSwitchGuard>(n)->x);
      case NodeKind::Operation:
        node(as<Operation>(n)->x);
        return node(as<Operation>(n)->y);
      case NodeKind::CallExpr:
        node(as<CallExpr>(n)->fun);
        return nodes(as<CallExpr>(n)->args);
      case NodeKind::ListExpr:
        return nodes(as<ListExpr>(n)->elems);
      case NodeKind::ArrayType:
        node(as<ArrayTypeExpr>(n)->len);
        return node(as<ArrayTypeExpr>(n)->elem);
      case NodeKind::SliceType:
        return node(as<SliceTypeExpr>(n)->elem);
      case NodeKind::DotsType:
        return node(as<DotsTypeExpr>(n)->elem);
      case NodeKind::StructType:
        nodes(as<StructTypeExpr>(n)->fields);
        return nodes(as<StructTypeExpr>(n)->tags);
      case NodeKind::InterfaceType:
        return nodes(as<InterfaceTypeExpr>(n)->methods);
      case NodeKind::FuncType:
        nodes(as<FuncTypeExpr>(n)->params);
        return nodes(as<FuncTypeExpr>(n)->results);
      case NodeKind::MapType:
        node(as<MapTypeExpr>(n)->key);
        return node(as<MapTypeExpr>(n)->value);
      case NodeKind::ChanType:
        return node(as<ChanTypeExpr>(n)->elem);
      default:
        return;
    }
  }

  void stmt(const Node* n) {
    switch (n->kind) {
      case NodeKind::LabeledStmt:
        node(as<LabeledStmt>(n)->label);
        return node(as<LabeledStmt>(n)->stmt);
      case NodeKind::BlockStmt:
        return nodes(as<BlockStmt>(n)->list);
      case NodeKind::ExprStmt:
        return node(as<ExprStmt>(n)->x);
      case NodeKind::SendStmt:
        node(as<SendStmt>(n)->chan);
        return node(as<SendStmt>(n)->value);
      case NodeKind::DeclStmt:
        return nodes(as<DeclStmt>(n)->decls);
      case NodeKind::AssignStmt:
        node(as<AssignStmt>(n)->lhs);
        return node(as<AssignStmt>(n)->rhs);
      case NodeKind::BranchStmt:
        return node(as<BranchStmt>(n)->label);
      case NodeKind::CallStmt:
        return node(as<CallStmt>(n)->call);
      case NodeKind::ReturnStmt:
        return node(as<ReturnStmt>(n)->results);
      case NodeKind::IfStmt:
        node(as<IfStmt>(n)->init);
        node(as<IfStmt>(n)->cond);
        node(as<IfStmt>(n)->then);
        return node(as<IfStmt>(n)->otherwise);
      case NodeKind::ForStmt:
        node(as<ForStmt>(n)->init);
        node(as<ForStmt>(n)->cond);
        node(as<ForStmt>(n)->post);
        return node(as<ForStmt>(n)->body);
      case NodeKind::SwitchStmt:
        node(as<SwitchStmt>(n)->init);
        node(as<SwitchStmt>(n)->tag);
        return nodes(as<SwitchStmt>(n)->body);
      case NodeKind::SelectStmt:
        return nodes(as<SelectStmt>(n)->body);
      case NodeKind::RangeClause:
        node(as<RangeClause>(n)->lhs);
        return node(as<RangeClause>(n)->x);
      default:
        return;
    }
  }

  void decl(const Node* n) {
    switch (n->kind) {
      case NodeKind::ImportDecl:
        node(as<ImportDecl>(n)->localName);
        return node(as<ImportDecl>(n)->path);
      case NodeKind::ConstDecl:
        nodes(as<ConstDecl>(n)->names);
        node(as<ConstDecl>(n)->typeExpr);
        return node(as<ConstDecl>(n)->values);
      case NodeKind::TypeDecl:
        node(as<TypeDecl>(n)->name);
        nodes(as<TypeDecl>(n)->typeParams);
        return node(as<TypeDecl>(n)->typeExpr);
      case NodeKind::VarDecl:
        nodes(as<VarDecl>(n)->names);
        node(as<VarDecl>(n)->typeExpr);
        return node(as<VarDecl>(n)->values);
      case NodeKind::FuncDecl:
        node(as<FuncDecl>(n)->recv);
        node(as<FuncDecl>(n)->name);
        nodes(as<FuncDecl>(n)->typeParams);
        node(as<FuncDecl>(n)->funcType);
        return node(as<FuncDecl>(n)->body);
      case NodeKind::Field:
        node(as<Field>(n)->name);
        return node(as<Field>(n)->type);
      case NodeKind::CaseClause:
        node(as<CaseClause>(n)->cases);
        return nodes(as<CaseClause>(n)->body);
      case NodeKind::CommClause:
        node(as<CommClause>(n)->comm);
        return nodes(as<CommClause>(n)->body);
      case NodeKind::File:
        node(as<File>(n)->packageName);
        return nodes(as<File>(n)->decls);
      default:
        return;
    }
  }

  int depth_ = 0;
};

}  // namespace

std::string dumpTree(const Node* node) {
  Dumper dumper;
  dumper.node(node);
  return std::move(dumper.out);
}

}  // namespace gopark::syntax
