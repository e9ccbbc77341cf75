// gofmt leaves out the blanks around an operator where operators of several precedences stand together or where the
// expression is a part of another one: a*b + c, f(a+b, c). The rules are those of go/printer.
#include "vet/expr_text.h"

#include <algorithm>

#include "syntax/chains.h"
#include "syntax/positions.h"

namespace gopark::vet {

using namespace syntax;

namespace {

constexpr int kPrecUnary = 6;

int precedence(Operator op) {
  switch (op) {
    case Operator::OrOr:
      return kPrecOrOr;
    case Operator::AndAnd:
      return kPrecAndAnd;
    case Operator::Eql:
    case Operator::Neq:
    case Operator::Lss:
    case Operator::Leq:
    case Operator::Gtr:
    case Operator::Geq:
      return kPrecCmp;
    case Operator::Add:
    case Operator::Sub:
    case Operator::Or:
    case Operator::Xor:
      return kPrecAdd;
    default:
      return kPrecMul;
  }
}

const Operation* binary(const Expr* x) {
  const auto* operation = cast<Operation>(x);
  return operation != nullptr && operation->y != nullptr ? operation : nullptr;
}

// Which precedences occur among the operands of a binary expression that need no parentheses.
struct Precedences {
  bool add = false;
  bool mul = false;
  int problem = 0;  // operators of this precedence would run into an operand's: a / *b

  void visit(const Operation* x) {
    int own = precedence(x->op);
    add = add || own == kPrecAdd;
    mul = mul || own == kPrecMul;
    if (const Operation* left = binary(x->x); left != nullptr && precedence(left->op) >= own) visit(left);
    if (const Operation* right = binary(x->y)) {
      if (precedence(right->op) > own) visit(right);
    } else if (const auto* unary = cast<Operation>(x->y)) {
      problem = std::max(problem, collision(x->op, unary->op));
    }
  }

  static int collision(Operator op, Operator operand) {
    if (op == Operator::Div && operand == Operator::Mul) return kPrecMul;
    if (op == Operator::And && (operand == Operator::And || operand == Operator::Xor)) return kPrecMul;
    if (op == operand && (op == Operator::Add || op == Operator::Sub)) return kPrecAdd;
    return 0;
  }
};

// Operators of a precedence below this one have blanks around them.
int blanksBelow(const Operation* x, int depth) {
  Precedences found;
  found.visit(x);
  if (found.problem > 0) return found.problem + 1;
  if (found.add && found.mul) return depth == 1 ? kPrecMul : kPrecAdd;
  return depth == 1 ? kPrecUnary : kPrecAdd;
}

class Writer {
 public:
  explicit Writer(const Pass& pass) : pass_(pass) {}
  std::string take() { return std::move(out_); }

  void expr(const Expr* x, int depth = 1) {
    if (x == nullptr) return;
    if (x->chain >= kLongChain) return put(exprString(x));  // nobody will mind the blanks
    switch (x->kind) {
      case NodeKind::CompositeLit:
        expr(as<CompositeLit>(x)->typeExpr);
        put("{");
        list(as<CompositeLit>(x)->elems, 1);
        return put("}");
      case NodeKind::KeyValueExpr:
        expr(as<KeyValueExpr>(x)->key);
        put(": ");
        return expr(as<KeyValueExpr>(x)->value);
      case NodeKind::FuncLit:
        return source(x->pos, Pos{as<FuncLit>(x)->body->rbrace.offset + 1});
      case NodeKind::ParenExpr:
        put("(");
        expr(as<ParenExpr>(x)->x, std::max(depth - 1, 1));
        return put(")");
      case NodeKind::SelectorExpr:
        expr(as<SelectorExpr>(x)->x, depth);
        put(".");
        return put(as<SelectorExpr>(x)->sel->value.view());
      case NodeKind::IndexExpr:
        expr(as<IndexExpr>(x)->x);
        put("[");
        expr(as<IndexExpr>(x)->index, depth + 1);
        return put("]");
      case NodeKind::ListExpr:
        return list(as<ListExpr>(x)->elems, depth);
      case NodeKind::SliceExpr:
        return slice(as<SliceExpr>(x), depth);
      case NodeKind::AssertExpr:
        expr(as<AssertExpr>(x)->x, depth);
        put(".(");
        expr(as<AssertExpr>(x)->typeExpr);
        return put(")");
      case NodeKind::Operation:
        return operation(as<Operation>(x), depth);
      case NodeKind::CallExpr:
        return call(as<CallExpr>(x), depth);
      default:  // names, literals, types
        return put(exprString(x));
    }
  }

 private:
  void put(std::string_view text) { out_ += text; }

  void list(std::span<Expr*> elems, int depth) {
    for (size_t i = 0; i < elems.size(); i++) {
      if (i > 0) put(", ");
      expr(elems[i], depth);
    }
  }

  void call(const CallExpr* x, int depth) {
    bool parens = x->fun->kind == NodeKind::FuncType || x->fun->kind == NodeKind::ChanType;
    if (parens) put("(");
    expr(x->fun, depth);
    if (parens) put(")");
    put("(");
    list(x->args, x->args.size() > 1 ? depth + 1 : depth);
    put(x->hasDots ? "...)" : ")");
  }

  void operation(const Operation* x, int depth) {
    if (x->y == nullptr) {
      put(text(x->op));
      return expr(x->x, depth);
    }
    operands(x, blanksBelow(x, depth), depth);
  }

  void operands(const Operation* x, int blanks, int depth) {
    int own = precedence(x->op);
    const Operation* left = binary(x->x);
    bool same = left != nullptr && precedence(left->op) == own;
    expr(x->x, same ? depth : depth + 1);
    if (own < blanks) put(" ");
    put(text(x->op));
    if (own < blanks) put(" ");
    expr(x->y, depth + 1);
  }

  // s[a : b+1], but s[a:b]
  void slice(const SliceExpr* x, int depth) {
    int count = 0;
    bool binaries = false;
    for (const Expr* index : x->index) {
      count += index != nullptr;
      binaries = binaries || (index != nullptr && binary(index) != nullptr);
    }
    bool blanks = depth <= 1 && count > 1 && binaries;
    expr(x->x);
    put("[");
    for (int i = 0; i < (x->full ? 3 : 2); i++) {
      if (i > 0) {
        if (blanks && x->index[i - 1] != nullptr) put(" ");
        put(":");
        if (blanks && x->index[i] != nullptr) put(" ");
      }
      expr(x->index[i], depth + 1);
    }
    put("]");
  }

  // As written, but without the indentation of the line it begins in.
  void source(Pos from, Pos to) {
    const SourceFile* file = pass_.file(from)->source;
    std::string_view text = file->text();
    size_t begin = file->byteOffset(from);
    size_t line = text.rfind('\n', begin) + 1;
    size_t indent = std::min(text.find_first_not_of('\t', line), begin) - line;
    for (size_t i = begin; i < file->byteOffset(to); i++) {
      out_ += text[i];
      if (text[i] != '\n') continue;
      for (size_t n = 0; n < indent && text[i + 1] == '\t'; n++) i++;
    }
  }

  const Pass& pass_;
  std::string out_;
};

}  // namespace

std::string exprText(const Pass& pass, const Expr* x) {
  Writer writer(pass);
  writer.expr(x);
  return writer.take();
}

}  // namespace gopark::vet
