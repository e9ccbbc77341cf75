// The reason why a field or method was not found, with a hint at one that is spelled similarly.
#include "types/checker.h"

namespace gopark::types {

namespace {

// Without the first character.
std::string_view tail(std::string_view text) {
  size_t i = 1;
  while (i < text.size() && (static_cast<unsigned char>(text[i]) & 0xC0) == 0x80) ++i;
  return i < text.size() ? text.substr(i) : text;
}

enum class Found {
  Nothing,
  Misspelled,    // another spelling that can be used
  Unexported,    // the same name but for the first letter, not exported
  Inaccessible,  // the name itself, not exported by its package
};

Found classify(const Package* here, Name sel, const Object* object) {
  if (object == nullptr) return Found::Nothing;
  std::string_view name = object->name.view();
  if (object->package == here) return Found::Misspelled;
  bool sameTail = tail(sel.view()) == tail(name);
  if (isExported(sel.view())) {
    if (isExported(name)) return Found::Misspelled;
    return sameTail ? Found::Unexported : Found::Nothing;
  }
  if (isExported(name)) return sameTail ? Found::Misspelled : Found::Nothing;
  return sel == object->name ? Found::Inaccessible : Found::Nothing;
}

}  // namespace

std::string Checker::lookupError(Type* type, Name sel, Object* object, bool structLit) {
  Found found = classify(pkg, sel, object);
  Name alternative = object == nullptr ? Name() : object->name;
  if (structLit) {
    switch (found) {
      case Found::Nothing:
        return msg("unknown field ", sel, " in struct literal of type ", type);
      case Found::Misspelled:
        return msg("unknown field ", sel, " in struct literal of type ", type, ", but does have ", alternative);
      case Found::Unexported:
        return msg("unknown field ", sel, " in struct literal of type ", type, ", but does have unexported ",
                   alternative);
      case Found::Inaccessible:
        return msg("cannot refer to unexported field ", alternative, " in struct literal of type ", type);
    }
  }
  std::string_view what = "object";
  if (cast<Var>(object) != nullptr) what = "field";
  if (cast<Func>(object) != nullptr) what = "method";
  switch (found) {
    case Found::Nothing:
      return msg("type ", type, " has no field or method ", sel);
    case Found::Misspelled:
      return msg("type ", type, " has no field or method ", sel, ", but does have ", what, " ", alternative);
    case Found::Unexported:
      return msg("type ", type, " has no field or method ", sel, ", but does have unexported ", what, " ", alternative);
    case Found::Inaccessible:
      return msg("cannot refer to unexported ", what, " ", alternative);
  }
  UNREACHABLE("kind of a failed lookup");
}

}  // namespace gopark::types
