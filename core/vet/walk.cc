#include "vet/walk.h"

#include <algorithm>
#include <vector>

namespace gopark::vet {

using namespace syntax;

namespace {

class Parts {
 public:
  explicit Parts(FunctionRef<void(Node*)> f) : f_(f) {}

  void of(Node* node) {
    if (isExpr(node->kind)) {
      expression(node);
    } else if (isStmt(node->kind)) {
      statement(node);
    } else {
      declaration(node);
    }
  }

 private:
  void one(Node* node) {
    if (node == nullptr) return;
    if (auto* list = cast<ListExpr>(node)) return all(list->elems);
    f_(node);
  }
  template <typename T>
  void all(std::span<T*> nodes) {
    for (T* node : nodes) one(node);
  }
  void fields(std::span<Field*> list) {
    for (size_t i = 0; i < list.size(); i++) {
      one(list[i]->name);
      if (i + 1 == list.size() || list[i + 1]->type != list[i]->type) one(list[i]->type);
    }
  }

  void expression(Node* node);
  void typeExpression(Node* node);
  void statement(Node* node);
  void compound(Node* node);
  void declaration(Node* node);

  FunctionRef<void(Node*)> f_;
};

void Parts::expression(Node* node) {
  switch (node->kind) {
    case NodeKind::CompositeLit:
      one(as<CompositeLit>(node)->typeExpr);
      return all(as<CompositeLit>(node)->elems);
    case NodeKind::KeyValueExpr:
      one(as<KeyValueExpr>(node)->key);
      return one(as<KeyValueExpr>(node)->value);
    case NodeKind::FuncLit:
      one(as<FuncLit>(node)->funcType);
      return one(as<FuncLit>(node)->body);
    case NodeKind::ParenExpr:
      return one(as<ParenExpr>(node)->x);
    case NodeKind::SelectorExpr:
      one(as<SelectorExpr>(node)->x);
      return one(as<SelectorExpr>(node)->sel);
    case NodeKind::IndexExpr:
      one(as<IndexExpr>(node)->x);
      return one(as<IndexExpr>(node)->index);
    case NodeKind::SliceExpr:
      one(as<SliceExpr>(node)->x);
      for (Expr* index : as<SliceExpr>(node)->index) one(index);
      return;
    case NodeKind::AssertExpr:
      one(as<AssertExpr>(node)->x);
      return one(as<AssertExpr>(node)->typeExpr);
    case NodeKind::TypeSwitchGuard:
      one(as<TypeSwitchGuard>(node)->lhs);
      return one(as<TypeSwitchGuard>(node)->x);
    case NodeKind::Operation:
      one(as<Operation>(node)->x);
      return one(as<Operation>(node)->y);
    case NodeKind::CallExpr:
      one(as<CallExpr>(node)->fun);
      return all(as<CallExpr>(node)->args);
    case NodeKind::ListExpr:
      return all(as<ListExpr>(node)->elems);
    default:
      return typeExpression(node);
  }
}

void Parts::typeExpression(Node* node) {
  switch (node->kind) {
    case NodeKind::ArrayType:
      one(as<ArrayTypeExpr>(node)->len);
      return one(as<ArrayTypeExpr>(node)->elem);
    case NodeKind::SliceType:
      return one(as<SliceTypeExpr>(node)->elem);
    case NodeKind::DotsType:
      return one(as<DotsTypeExpr>(node)->elem);
    case NodeKind::StructType:
      fields(as<StructTypeExpr>(node)->fields);
      return all(as<StructTypeExpr>(node)->tags);
    case NodeKind::InterfaceType:
      return fields(as<InterfaceTypeExpr>(node)->methods);
    case NodeKind::FuncType:
      fields(as<FuncTypeExpr>(node)->params);
      return fields(as<FuncTypeExpr>(node)->results);
    case NodeKind::MapType:
      one(as<MapTypeExpr>(node)->key);
      return one(as<MapTypeExpr>(node)->value);
    case NodeKind::ChanType:
      return one(as<ChanTypeExpr>(node)->elem);
    default:
      return;
  }
}

void Parts::statement(Node* node) {
  switch (node->kind) {
    case NodeKind::LabeledStmt:
      return one(as<LabeledStmt>(node)->stmt);
    case NodeKind::BlockStmt:
      return all(as<BlockStmt>(node)->list);
    case NodeKind::ExprStmt:
      return one(as<ExprStmt>(node)->x);
    case NodeKind::SendStmt:
      one(as<SendStmt>(node)->chan);
      return one(as<SendStmt>(node)->value);
    case NodeKind::DeclStmt:
      return all(as<DeclStmt>(node)->decls);
    case NodeKind::AssignStmt:
      one(as<AssignStmt>(node)->lhs);
      return one(as<AssignStmt>(node)->rhs);
    case NodeKind::CallStmt:
      return one(as<CallStmt>(node)->call);
    case NodeKind::ReturnStmt:
      return one(as<ReturnStmt>(node)->results);
    case NodeKind::RangeClause:
      one(as<RangeClause>(node)->lhs);
      return one(as<RangeClause>(node)->x);
    default:
      return compound(node);
  }
}

void Parts::compound(Node* node) {
  if (auto* s = cast<IfStmt>(node)) {
    one(s->init);
    one(s->cond);
    one(s->then);
    one(s->otherwise);
  } else if (auto* s = cast<ForStmt>(node)) {
    one(s->init);
    one(s->cond);
    one(s->post);
    one(s->body);
  } else if (auto* s = cast<SwitchStmt>(node)) {
    one(s->init);
    one(s->tag);
    all(s->body);
  } else if (auto* s = cast<SelectStmt>(node)) {
    all(s->body);
  }
}

void Parts::declaration(Node* node) {
  switch (node->kind) {
    case NodeKind::ImportDecl:
      return one(as<ImportDecl>(node)->path);
    case NodeKind::ConstDecl:
      all(as<ConstDecl>(node)->names);
      one(as<ConstDecl>(node)->typeExpr);
      return one(as<ConstDecl>(node)->values);
    case NodeKind::TypeDecl:
      one(as<TypeDecl>(node)->name);
      fields(as<TypeDecl>(node)->typeParams);
      return one(as<TypeDecl>(node)->typeExpr);
    case NodeKind::VarDecl:
      all(as<VarDecl>(node)->names);
      one(as<VarDecl>(node)->typeExpr);
      return one(as<VarDecl>(node)->values);
    case NodeKind::FuncDecl: {
      auto* decl = as<FuncDecl>(node);
      if (decl->recv != nullptr) fields({&decl->recv, 1});
      one(decl->name);
      fields(decl->typeParams);
      one(decl->funcType);
      return one(decl->body);
    }
    case NodeKind::CaseClause:
      one(as<CaseClause>(node)->cases);
      return all(as<CaseClause>(node)->body);
    case NodeKind::CommClause:
      one(as<CommClause>(node)->comm);
      return all(as<CommClause>(node)->body);
    case NodeKind::File:
      return all(as<File>(node)->decls);
    default:
      return;
  }
}

}  // namespace

void forEachPart(Node* node, FunctionRef<void(Node*)> f) { Parts(f).of(node); }

void inspect(Node* node, FunctionRef<bool(Node*)> f) {
  std::vector<Node*> work{node};
  while (!work.empty()) {
    Node* next = work.back();
    work.pop_back();
    if (!f(next)) continue;
    size_t begin = work.size();
    forEachPart(next, [&](Node* part) { work.push_back(part); });
    std::reverse(work.begin() + static_cast<ptrdiff_t>(begin), work.end());
  }
}

}  // namespace gopark::vet
