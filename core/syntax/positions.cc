#include "syntax/positions.h"

namespace gopark::syntax {

Expr* unparen(Expr* x) {
  while (auto* paren = cast<ParenExpr>(x)) x = paren->x;
  return x;
}

Pos startPos(const Node* node) {
  for (;;) {
    const Node* left = nullptr;
    switch (node->kind) {
      case NodeKind::CompositeLit:
        left = as<CompositeLit>(node)->typeExpr;
        break;
      case NodeKind::KeyValueExpr:
        left = as<KeyValueExpr>(node)->key;
        break;
      case NodeKind::SelectorExpr:
        left = as<SelectorExpr>(node)->x;
        break;
      case NodeKind::IndexExpr:
        left = as<IndexExpr>(node)->x;
        break;
      case NodeKind::AssertExpr:
        left = as<AssertExpr>(node)->x;
        break;
      case NodeKind::TypeSwitchGuard:
        left = as<TypeSwitchGuard>(node)->lhs;
        if (left == nullptr) left = as<TypeSwitchGuard>(node)->x;
        break;
      case NodeKind::Operation:
        if (as<Operation>(node)->y != nullptr) left = as<Operation>(node)->x;
        break;
      case NodeKind::CallExpr:
        left = as<CallExpr>(node)->fun;
        break;
      case NodeKind::ListExpr:
        if (!as<ListExpr>(node)->elems.empty()) left = as<ListExpr>(node)->elems.front();
        break;
      case NodeKind::SendStmt:
        left = as<SendStmt>(node)->chan;
        break;
      case NodeKind::AssignStmt:
        left = as<AssignStmt>(node)->lhs;
        break;
      case NodeKind::RangeClause:
        left = as<RangeClause>(node)->lhs;
        if (left == nullptr) left = as<RangeClause>(node)->x;
        break;
      default:
        break;
    }
    if (left == nullptr) return node->pos;
    node = left;
  }
}

namespace {

Pos behind(Pos pos, size_t bytes) { return Pos{pos.offset + static_cast<uint32_t>(bytes)}; }

template <typename T>
const Node* lastOf(std::span<T*> list) {
  return list.empty() ? nullptr : list.back();
}

// The part at the right end of an expression that keeps no end position of its own; null: there is none.
const Node* rightmostOfExpr(const Node* node) {
  switch (node->kind) {
    case NodeKind::KeyValueExpr:
      return as<KeyValueExpr>(node)->value;
    case NodeKind::FuncLit:
      return as<FuncLit>(node)->body;
    case NodeKind::ParenExpr:
      return as<ParenExpr>(node)->x;
    case NodeKind::SelectorExpr:
      return as<SelectorExpr>(node)->sel;
    case NodeKind::IndexExpr:
      return as<IndexExpr>(node)->index;
    case NodeKind::SliceExpr: {
      const auto* x = as<SliceExpr>(node);
      for (int i = 2; i >= 0; i--) {
        if (x->index[i] != nullptr) return x->index[i];
      }
      return x->x;
    }
    case NodeKind::AssertExpr:
      return as<AssertExpr>(node)->typeExpr;
    case NodeKind::TypeSwitchGuard:
      return as<TypeSwitchGuard>(node)->x;
    case NodeKind::Operation:
      return as<Operation>(node)->y != nullptr ? as<Operation>(node)->y : as<Operation>(node)->x;
    case NodeKind::CallExpr: {
      const Node* last = lastOf(as<CallExpr>(node)->args);
      return last != nullptr ? last : as<CallExpr>(node)->fun;
    }
    case NodeKind::ListExpr:
      return lastOf(as<ListExpr>(node)->elems);
    case NodeKind::ArrayType:
      return as<ArrayTypeExpr>(node)->elem;
    case NodeKind::SliceType:
      return as<SliceTypeExpr>(node)->elem;
    case NodeKind::DotsType:
      return as<DotsTypeExpr>(node)->elem;
    case NodeKind::StructType:
      return lastOf(as<StructTypeExpr>(node)->fields);
    case NodeKind::InterfaceType:
      return lastOf(as<InterfaceTypeExpr>(node)->methods);
    case NodeKind::FuncType: {
      const Node* last = lastOf(as<FuncTypeExpr>(node)->results);
      return last != nullptr ? last : lastOf(as<FuncTypeExpr>(node)->params);
    }
    case NodeKind::MapType:
      return as<MapTypeExpr>(node)->value;
    case NodeKind::ChanType:
      return as<ChanTypeExpr>(node)->elem;
    default:
      return nullptr;
  }
}

template <typename T>
const Node* rightmostOfSpec(const T* decl) {
  if (decl->values != nullptr) return decl->values;
  if (decl->typeExpr != nullptr) return decl->typeExpr;
  return lastOf(decl->names);
}

const Node* rightmostOfStmt(const Node* node) {
  switch (node->kind) {
    case NodeKind::ImportDecl:
      return as<ImportDecl>(node)->path;
    case NodeKind::ConstDecl:
      return rightmostOfSpec(as<ConstDecl>(node));
    case NodeKind::VarDecl:
      return rightmostOfSpec(as<VarDecl>(node));
    case NodeKind::TypeDecl:
      return as<TypeDecl>(node)->typeExpr;
    case NodeKind::FuncDecl:
      return as<FuncDecl>(node)->body != nullptr ? static_cast<const Node*>(as<FuncDecl>(node)->body)
                                                 : as<FuncDecl>(node)->funcType;
    case NodeKind::Field:
      return as<Field>(node)->type != nullptr ? static_cast<const Node*>(as<Field>(node)->type) : as<Field>(node)->name;
    case NodeKind::LabeledStmt:
      return as<LabeledStmt>(node)->stmt;
    case NodeKind::ExprStmt:
      return as<ExprStmt>(node)->x;
    case NodeKind::SendStmt:
      return as<SendStmt>(node)->value;
    case NodeKind::DeclStmt:
      return lastOf(as<DeclStmt>(node)->decls);
    case NodeKind::AssignStmt:
      return as<AssignStmt>(node)->rhs;
    case NodeKind::BranchStmt:
      return as<BranchStmt>(node)->label;
    case NodeKind::CallStmt:
      return as<CallStmt>(node)->call;
    case NodeKind::ReturnStmt:
      return as<ReturnStmt>(node)->results;
    case NodeKind::IfStmt:
      return as<IfStmt>(node)->otherwise != nullptr ? as<IfStmt>(node)->otherwise : as<IfStmt>(node)->then;
    case NodeKind::ForStmt:
      return as<ForStmt>(node)->body;
    case NodeKind::RangeClause:
      return as<RangeClause>(node)->x;
    case NodeKind::CaseClause:
      return lastOf(as<CaseClause>(node)->body);
    case NodeKind::CommClause:
      return lastOf(as<CommClause>(node)->body);
    default:
      return nullptr;
  }
}

}  // namespace

Pos endPos(const Node* node) {
  for (;;) {
    switch (node->kind) {
      case NodeKind::File:
        return as<File>(node)->eof;
      case NodeKind::Name:
        return behind(node->pos, as<NameExpr>(node)->value.view().size());
      case NodeKind::BasicLit:
        return behind(node->pos, as<BasicLit>(node)->value.size());
      case NodeKind::CompositeLit:
        return as<CompositeLit>(node)->rbrace;
      case NodeKind::BlockStmt:
        return as<BlockStmt>(node)->rbrace;
      case NodeKind::SwitchStmt:
        return as<SwitchStmt>(node)->rbrace;
      case NodeKind::SelectStmt:
        return as<SelectStmt>(node)->rbrace;
      case NodeKind::AssignStmt:  // x++
        if (as<AssignStmt>(node)->rhs == nullptr) return behind(endPos(as<AssignStmt>(node)->lhs), 2);
        break;
      default:
        break;
    }
    const Node* right = isExpr(node->kind) ? rightmostOfExpr(node) : rightmostOfStmt(node);
    if (right == nullptr) {
      if (const auto* clause = cast<CaseClause>(node)) return clause->colon;
      if (const auto* clause = cast<CommClause>(node)) return clause->colon;
      return node->pos;
    }
    node = right;
  }
}

}  // namespace gopark::syntax
