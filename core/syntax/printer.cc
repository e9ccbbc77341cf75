// Expressions and simple statements as text, in the form in which gc's messages show them: on one line, function bodies
// and composite literals' elements as "…".
#include <vector>

#include "syntax/chains.h"
#include "syntax/positions.h"

namespace gopark::syntax {

namespace {

class Printer {
 public:
  std::string take() { return std::move(out_); }

  void node(const Node* n) {
    if (n == nullptr) return;
    if (isExpr(n->kind)) {
      if (const auto* guard = cast<TypeSwitchGuard>(n); guard != nullptr && guard->lhs != nullptr) {
        node(guard->lhs);
        put(" := ");
      }
      expression(n);
    } else {
      statement(n);
    }
  }

 private:
  void put(std::string_view s) { out_ += s; }

  template <typename T>
  void list(std::span<T*> elems) {
    for (size_t i = 0; i < elems.size(); i++) {
      if (i > 0) put(", ");
      node(elems[i]);
    }
  }

  // Chains of left operands are printed from the innermost on.
  void expression(const Node* n) {
    std::vector<const Expr*> chain;
    const auto* e = static_cast<const Expr*>(n);
    for (const Expr* left = leftOperand(e); left != nullptr; left = leftOperand(e)) {
      chain.push_back(e);
      e = left;
    }
    innermost(e);
    for (size_t i = chain.size(); i-- > 0;) behindLeft(chain[i]);
  }

  void innermost(const Expr* n) {
    switch (n->kind) {
      case NodeKind::BadExpr:
        return put("<bad expr>");
      case NodeKind::Name:
        return put(as<NameExpr>(n)->value.view());
      case NodeKind::BasicLit:
        return put(as<BasicLit>(n)->value);
      case NodeKind::CompositeLit:
        node(as<CompositeLit>(n)->typeExpr);
        return put(as<CompositeLit>(n)->elems.empty() && as<CompositeLit>(n)->skipped.end == 0 ? "{}" : "{…}");
      case NodeKind::KeyValueExpr:
        node(as<KeyValueExpr>(n)->key);
        put(": ");
        return node(as<KeyValueExpr>(n)->value);
      case NodeKind::FuncLit: {
        const auto* x = as<FuncLit>(n);
        node(x->funcType);
        if (x->body != nullptr) put(x->body->list.empty() ? " {}" : " {…}");
        return;
      }
      case NodeKind::ParenExpr:
        put("(");
        node(as<ParenExpr>(n)->x);
        return put(")");
      case NodeKind::Operation:
        put(text(as<Operation>(n)->op));
        return node(as<Operation>(n)->x);
      case NodeKind::ListExpr:
        return list(as<ListExpr>(n)->elems);
      default:
        return type(n);
    }
  }

  // What follows the left operand of an expression.
  void behindLeft(const Expr* n) {
    switch (n->kind) {
      case NodeKind::SelectorExpr:
        put(".");
        return node(as<SelectorExpr>(n)->sel);
      case NodeKind::IndexExpr:
        put("[");
        node(as<IndexExpr>(n)->index);
        return put("]");
      case NodeKind::SliceExpr:
        return slice(as<SliceExpr>(n));
      case NodeKind::AssertExpr:
        put(".(");
        node(as<AssertExpr>(n)->typeExpr);
        return put(")");
      case NodeKind::TypeSwitchGuard:
        return put(".(type)");
      case NodeKind::Operation:
        put(" ");
        put(text(as<Operation>(n)->op));
        put(" ");
        return node(as<Operation>(n)->y);
      case NodeKind::CallExpr:
        put("(");
        list(as<CallExpr>(n)->args);
        return put(as<CallExpr>(n)->hasDots ? "...)" : ")");
      default:
        UNREACHABLE("an expression with a left operand");
    }
  }

  void slice(const SliceExpr* x) {
    put("[");
    node(x->index[0]);
    put(":");
    node(x->index[1]);
    if (x->index[2] != nullptr) {
      put(":");
      node(x->index[2]);
    }
    put("]");
  }

  void type(const Node* n) {
    switch (n->kind) {
      case NodeKind::ArrayType: {
        const auto* t = as<ArrayTypeExpr>(n);
        put("[");
        if (t->len == nullptr) put("...");
        node(t->len);
        put("]");
        return node(t->elem);
      }
      case NodeKind::SliceType:
        put("[]");
        return node(as<SliceTypeExpr>(n)->elem);
      case NodeKind::DotsType:
        put("...");
        return node(as<DotsTypeExpr>(n)->elem);
      case NodeKind::StructType:
        put("struct{");
        fields(as<StructTypeExpr>(n));
        return put("}");
      case NodeKind::InterfaceType:
        put("interface{");
        methods(as<InterfaceTypeExpr>(n)->methods);
        return put("}");
      case NodeKind::FuncType:
        put("func");
        return signature(as<FuncTypeExpr>(n));
      case NodeKind::MapType:
        put("map[");
        node(as<MapTypeExpr>(n)->key);
        put("]");
        return node(as<MapTypeExpr>(n)->value);
      case NodeKind::ChanType:
        return chan(as<ChanTypeExpr>(n));
      default:
        return;
    }
  }

  void chan(const ChanTypeExpr* t) {
    put(t->dir == ChanDir::RecvOnly ? "<-chan " : t->dir == ChanDir::SendOnly ? "chan<- " : "chan ");
    const auto* elem = cast<ChanTypeExpr>(t->elem);
    bool parens = t->dir == ChanDir::Both && elem != nullptr && elem->dir == ChanDir::RecvOnly;
    if (parens) put("(");
    node(t->elem);
    if (parens) put(")");
  }

  void fields(const StructTypeExpr* t) {
    for (size_t i = 0; i < t->fields.size(); i++) {
      const Field* field = t->fields[i];
      if (field->name != nullptr) {
        node(field->name);
        bool more =
            i + 1 < t->fields.size() && t->fields[i + 1]->name != nullptr && t->fields[i + 1]->type == field->type;
        if (more) {
          put(", ");
          continue;
        }
        put(" ");
      }
      node(field->type);
      if (i < t->tags.size() && t->tags[i] != nullptr) {
        put(" ");
        node(t->tags[i]);
      }
      if (i + 1 < t->fields.size()) put("; ");
    }
  }

  void methods(std::span<Field*> list) {
    for (size_t i = 0; i < list.size(); i++) {
      if (i > 0) put("; ");
      const auto* signatureType = cast<FuncTypeExpr>(list[i]->type);
      if (list[i]->name != nullptr && signatureType != nullptr) {
        node(list[i]->name);
        signature(signatureType);
      } else {
        node(list[i]->type);
      }
    }
  }

  void signature(const FuncTypeExpr* t) {
    params(t->params);
    if (t->results.empty()) return;
    put(" ");
    if (t->results.size() == 1 && t->results[0]->name == nullptr) return node(t->results[0]->type);
    params(t->results);
  }

  void params(std::span<Field*> list) {
    put("(");
    for (size_t i = 0; i < list.size(); i++) {
      if (i > 0) put(", ");
      if (list[i]->name != nullptr) {
        node(list[i]->name);
        bool more = i + 1 < list.size() && list[i + 1]->name != nullptr && list[i + 1]->type == list[i]->type;
        if (more) continue;
        put(" ");
      }
      node(list[i]->type);
    }
    put(")");
  }

  void statement(const Node* n) {
    switch (n->kind) {
      case NodeKind::ExprStmt:
        return node(as<ExprStmt>(n)->x);
      case NodeKind::SendStmt:
        node(as<SendStmt>(n)->chan);
        put(" <- ");
        return node(as<SendStmt>(n)->value);
      case NodeKind::AssignStmt: {
        const auto* s = as<AssignStmt>(n);
        node(s->lhs);
        if (s->rhs == nullptr) {
          put(text(s->op));
          return put(text(s->op));
        }
        put(" ");
        put(text(s->op));
        put("= ");
        return node(s->rhs);
      }
      case NodeKind::RangeClause: {
        const auto* s = as<RangeClause>(n);
        node(s->lhs);
        if (s->lhs != nullptr) put(s->define ? " := " : " = ");
        put("range ");
        return node(s->x);
      }
      case NodeKind::CallStmt:
        put(text(as<CallStmt>(n)->token));
        put(" ");
        return node(as<CallStmt>(n)->call);
      default:
        return;
    }
  }

  std::string out_;
};

}  // namespace

std::string exprString(const Node* node) {
  Printer printer;
  printer.node(node);
  return printer.take();
}

}  // namespace gopark::syntax
