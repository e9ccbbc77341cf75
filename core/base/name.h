// Name: an interned string. Equality is pointer equality; the text lives until the process ends.
// The table is shared by all threads.
#pragma once

#include <cstdint>
#include <functional>
#include <string>
#include <string_view>

namespace gopark {

class Name {
 public:
  Name() = default;                     // the empty name
  explicit Name(std::string_view text);  // interns

  std::string_view view() const { return text_ == nullptr ? std::string_view{} : std::string_view{*text_}; }
  std::string str() const { return std::string(view()); }
  bool empty() const { return text_ == nullptr; }
  explicit operator bool() const { return text_ != nullptr; }
  bool operator==(const Name& other) const = default;
  bool is(std::string_view text) const { return view() == text; }
  bool isBlank() const { return view() == "_"; }
  const void* id() const { return text_; }

 private:
  const std::string* text_ = nullptr;
};

// Whether `name` starts with an upper-case letter (Unicode class Lu), as the spec's "Exported identifiers".
bool isExported(std::string_view name);

}  // namespace gopark

template <>
struct std::hash<gopark::Name> {
  size_t operator()(const gopark::Name& name) const { return std::hash<const void*>()(name.id()); }
};
