// Struct fields, interface elements, parameters and type parameters (spec, "Struct types", "Interface types",
// "Function types", "Type parameter declarations").
#include "syntax/parser_impl.h"
#include "syntax/positions.h"

namespace gopark::syntax {

void Parser::addField(List<Field>& fields, std::vector<BasicLit*>& tags, Pos pos, NameExpr* name, Expr* type,
                      BasicLit* tag) {
  if (tag != nullptr) {
    tags.resize(fields.size(), nullptr);
    tags.push_back(tag);
  }
  fields.add(make<Field>(pos, name, type));
}

// FieldDecl = (IdentifierList Type | EmbeddedField) [ Tag ] .
void Parser::fieldDecl(List<Field>& fields, std::vector<BasicLit*>& tags) {
  Pos start = pos();
  Expr* embedded = nullptr;
  switch (tok_) {
    case Token::Name:
      return namedFields(fields, tags, start);
    case Token::Star:
      next();
      if (tok_ == Token::Lparen) {
        syntaxError("cannot parenthesize embedded type");
        next();
        embedded = qualifiedName(nullptr);
        got(Token::Rparen);
      } else {
        embedded = qualifiedName(nullptr);
      }
      embedded = pointerTo(start, embedded);
      break;
    case Token::Lparen: {
      syntaxError("cannot parenthesize embedded type");
      next();
      Pos star = pos();
      if (got(Token::Star)) {
        embedded = pointerTo(star, qualifiedName(nullptr));
      } else {
        embedded = qualifiedName(nullptr);
      }
      got(Token::Rparen);
      break;
    }
    default:
      syntaxError("expected field name or embedded type");
      advance({Token::Semi, Token::Rbrace});
      return;
  }
  addField(fields, tags, start, nullptr, embedded, literalOrNil());
}

// A FieldDecl that starts with a name.
void Parser::namedFields(List<Field>& fields, std::vector<BasicLit*>& tags, Pos start) {
  NameExpr* first = name();
  if (tok_ == Token::Dot || tok_ == Token::Literal || tok_ == Token::Semi || tok_ == Token::Rbrace) {
    Expr* embedded = qualifiedName(first);
    return addField(fields, tags, start, nullptr, embedded, literalOrNil());
  }
  std::span<NameExpr*> names = nameList(first);
  Expr* fieldType = nullptr;
  if (names.size() == 1 && tok_ == Token::Lbrack) {
    // A field of array or slice type, or an embedded instance T[P1, P2].
    fieldType = arrayOrTypeArgs(first);
    if (fieldType->kind == NodeKind::IndexExpr) {
      return addField(fields, tags, start, nullptr, fieldType, literalOrNil());
    }
  } else {
    fieldType = type();
  }
  BasicLit* tag = literalOrNil();
  for (NameExpr* name : names) addField(fields, tags, name->pos, name, fieldType, tag);
}

// An interface element that starts with a name: a method, or an embedded type (then the field has no name).
Field* Parser::methodDecl() {
  auto* field = make<Field>(pos(), nullptr, nullptr);
  NameExpr* first = name();
  if (tok_ == Token::Lparen) {
    field->name = first;
    field->type = funcType("interface method", nullptr);
  } else if (tok_ == Token::Lbrack) {
    genericMethodOrInstance(field, first);
  } else {
    field->type = qualifiedName(first);
  }
  return field;
}

// At the '[' behind a name: a method with type parameters (an error), or an embedded instance T[P1, P2].
void Parser::genericMethodOrInstance(Field* field, NameExpr* first) {
  Pos bracket = pos();
  next();
  auto finish = [&](const char* emptyError, Pos at) {
    bool isMethod = tok_ == Token::Lparen;
    if (emptyError != nullptr)
      errorAt(at, std::string("empty type ") + (isMethod ? "parameter" : "argument") + " list");
    if (isMethod) {
      field->name = first;
      field->type = funcType("interface method", nullptr);
    } else {
      field->type = first;
    }
  };
  if (tok_ == Token::Rbrack) {
    Pos at = pos();
    next();
    return finish("empty", at);
  }
  // Type arguments look like parameters without names.
  std::span<Field*> args = paramList(nullptr, nullptr, Token::Rbrack, false, false);
  if (args.empty()) return finish(nullptr, bracket);
  if (args[0]->name != nullptr) {
    field->name = first;
    field->type = funcType("interface method", nullptr);
    errorAt(bracket, "interface method must have no type parameters");
    return;
  }
  Expr* index = args[0]->type;
  if (args.size() > 1) {
    List<Expr> elems(*this);
    for (Field* arg : args) elems.add(arg->type);
    index = make<ListExpr>(args[0]->pos, elems.take());
    for (Field* arg : args) index->height = std::max(index->height, arg->type->height);
  }
  field->type = make<IndexExpr>(bracket, first, index);
  raise(field->type, {index});
}

// EmbeddedElem = EmbeddedTerm { "|" EmbeddedTerm } . Behind the first term if there is a `field`.
Field* Parser::embeddedElem(Field* field) {
  if (field == nullptr) {
    field = make<Field>(pos(), nullptr, nullptr);
    field->type = embeddedTerm();
  }
  while (atOperator(Operator::Or)) {
    auto* operation = make<Operation>(pos(), Operator::Or, field->type, nullptr);
    next();
    operation->y = embeddedTerm();
    raiseBeside(operation, operation->x, {operation->y});
    field->type = operation;
  }
  return field;
}

// EmbeddedTerm = [ "~" ] Type .
Expr* Parser::embeddedTerm() {
  if (atOperator(Operator::Tilde)) {
    auto* operation = make<Operation>(pos(), Operator::Tilde, nullptr, nullptr);
    next();
    operation->x = type();
    raise(operation, {operation->x});
    return operation;
  }
  Expr* term = typeOrNil();
  if (term != nullptr) return term;
  term = badExpr();
  syntaxError("expected ~ term or type");
  advance({Token::Operator, Token::Semi, Token::Rparen, Token::Rbrack, Token::Rbrace});
  return term;
}

// ParameterDecl = [ IdentifierList ] [ "..." ] Type . One name at a time: a field may get a name without a type, or a
// type without a name; paramList sorts that out. `follow` closes the list; ']': type parameters.
Field* Parser::paramDeclOrNil(NameExpr* first, Token follow) {
  bool typeSets = follow == Token::Rbrack;
  if (first == nullptr && typeSets && atOperator(Operator::Tilde)) return embeddedElem(nullptr);
  auto* field = make<Field>(first != nullptr ? first->pos : pos(), nullptr, nullptr);
  if (first == nullptr && tok_ == Token::Name) first = name();
  if (first != nullptr) {
    bool done = false;
    field = paramAfterName(field, first, typeSets, &done);
    if (done) return field;
  }
  if (tok_ == Token::DotDotDot) {
    auto* dots = make<DotsTypeExpr>(pos(), nullptr);
    next();
    dots->elem = typeOrNil();
    if (dots->elem == nullptr) {
      field->type = badExpr();
      syntaxError("... is missing type");
    } else {
      raise(dots, {dots->elem});
      field->type = dots;
    }
    return field;
  }
  if (typeSets && atOperator(Operator::Tilde)) {
    field->type = embeddedElem(nullptr)->type;
    return field;
  }
  field->type = typeOrNil();
  if (typeSets && atOperator(Operator::Or) && field->type != nullptr) field = embeddedElem(field);
  if (field->name != nullptr || field->type != nullptr) return field;
  syntaxError("expected " + tokenName(follow));
  advance({Token::Comma, follow});
  return nullptr;
}

// Behind a parameter's name, or what may be one. *done: the name is a type, or its type has been parsed.
Field* Parser::paramAfterName(Field* field, NameExpr* first, bool typeSets, bool* done) {
  *done = true;
  if (tok_ == Token::Lbrack) {
    field->type = arrayOrTypeArgs(first);
    if (field->type->kind != NodeKind::IndexExpr) field->name = first;
  } else if (tok_ == Token::Dot) {
    field->type = qualifiedName(first);
  } else if (typeSets && atOperator(Operator::Or)) {
    field->type = first;
  } else {
    field->name = first;
    *done = false;
    return field;
  }
  return typeSets && atOperator(Operator::Or) ? embeddedElem(field) : field;
}

// Parameters = "(" [ ParameterList [ "," ] ] ")" . Behind the opening token. `first` and `firstType`, if not null, have
// been parsed already. In the result either all fields have names or none has.
std::span<Field*> Parser::paramList(NameExpr* first, Expr* firstType, Token close, bool requireNames, bool dotsOk) {
  List<Field> params(*this);
  if (first != nullptr && firstType != nullptr && tok_ == close) {
    next();
    params.add(make<Field>(first->pos, first, firstType));
    return params.take();
  }
  int named = 0;  // parameters that have a name and a type
  int typed = 0;  // parameters that have a type
  Pos end = list("parameter list", Token::Comma, close, [&] {
    Field* param = firstType != nullptr ? make<Field>(first->pos, first, firstType) : paramDeclOrNil(first, close);
    first = nullptr;
    firstType = nullptr;
    if (param == nullptr) return false;
    if (param->type != nullptr) {
      typed++;
      if (param->name != nullptr) named++;
    }
    params.add(param);
    return false;
  });
  if (params.size() == 0) return {};
  if (named == 0 && !requireNames) {
    for (size_t i = 0; i < params.size(); i++) {
      if (params[i]->name == nullptr) continue;
      params[i]->type = params[i]->name;
      params[i]->name = nullptr;
    }
  } else if (named != static_cast<int>(params.size())) {
    distributeTypes(params, named, typed, end, requireNames);
  }
  checkDots(params, dotsOk);
  return params.take();
}

// Some parameters are named, so all must be: gives those without a type the type that follows.
void Parser::distributeTypes(List<Field>& params, int named, int typed, Pos end, bool requireNames) {
  Pos errorPos;  // of the leftmost error
  Expr* current = nullptr;
  for (size_t i = params.size(); i-- > 0;) {
    Field* param = params[i];
    if (param->type != nullptr) {
      current = param->type;
      if (param->name == nullptr) {
        errorPos = startPos(current);
        param->name = make<NameExpr>(errorPos, intern("_"));
      }
    } else if (current != nullptr) {
      param->type = current;
    } else {
      errorPos = param->name->pos;
      param->type = make<BadExpr>(errorPos);
    }
  }
  if (!errorPos.known()) return;
  if (named == typed) {  // the parameters at the end have no type
    return syntaxErrorAt(end, requireNames ? "missing type constraint" : "missing parameter type");
  }
  if (!requireNames) return syntaxErrorAt(errorPos, "missing parameter name");
  syntaxErrorAt(errorPos, params.size() == 1 ? "missing type parameter name or invalid array length"
                                             : "missing type parameter name");
}

// "..." is for the last parameter of a function alone; elsewhere ...T is read as T.
void Parser::checkDots(List<Field>& params, bool dotsOk) {
  bool reported = false;
  for (size_t i = 0; i < params.size(); i++) {
    auto* dots = cast<DotsTypeExpr>(params[i]->type);
    if (dots == nullptr || (dotsOk && i + 1 == params.size())) continue;
    if (!reported) errorAt(dots->pos, dotsOk ? "can only use ... with final parameter" : "invalid use of ...");
    reported = true;
    params[i]->type = dots->elem;
  }
}

}  // namespace gopark::syntax
