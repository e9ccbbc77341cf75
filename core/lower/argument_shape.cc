// What traces show of a function's arguments (ir::Function::argumentShape): at most ten words, five levels deep.
#include "lower/function_lowerer.h"

namespace gopark::lower {

namespace {

using types::TypeKind;

constexpr int kMostWords = 10;
constexpr int kMostLevels = 5;
constexpr uint64_t kFarthest = 0xF0;

class ArgumentShape {
 public:
  explicit ArgumentShape(TypeTable& types) : types_(types) {}

  bool add(const TypeInfo& info) {
    text_ += static_cast<char>(info.regs());
    if (info.memory) text_ += '*';
    bool more = add(info, 0, 0, info.memory);
    text_ += ',';
    return more;
  }
  std::string take() { return std::move(text_); }

 private:
  // False: there is no room for more.
  bool add(const TypeInfo& info, uint64_t offset, int level, bool memory) {
    if (words_ >= kMostWords) {
      text_ += '.';
      return false;
    }
    switch (info.kind()) {
      case TypeKind::Interface:
        return words(2, 8, offset, level, memory);
      case TypeKind::Slice:
        return words(3, 8, offset, level, memory);
      case TypeKind::Array:
      case TypeKind::Struct:
        return parts(info, offset, level, memory);
      default:
        break;
    }
    int traits = info.kind() == TypeKind::Basic ? types::as<types::Basic>(info.under)->info : 0;
    if ((traits & types::kString) != 0) return words(2, 8, offset, level, memory);
    if ((traits & types::kComplex) != 0) return words(2, info.size / 2, offset, level, memory);
    word(info.size, offset, memory);
    return true;
  }

  bool words(int count, uint64_t size, uint64_t offset, int level, bool memory) {
    if (!open(level)) return true;
    for (int i = 0; i < count; i++) {
      if (words_ >= kMostWords) {
        text_ += '.';
        break;
      }
      word(size, offset + static_cast<uint64_t>(i) * size, memory);
    }
    text_ += '}';
    return true;
  }

  bool parts(const TypeInfo& info, uint64_t offset, int level, bool memory) {
    if (!open(level)) return true;
    if (info.kind() == TypeKind::Array) {
      const auto* array = types::as<types::Array>(info.under);
      if (array->len == 0) words_++;
      const TypeInfo& element = types_.info(array->elem);
      for (int64_t i = 0; i < array->len; i++) {
        if (!add(element, offset + static_cast<uint64_t>(i) * element.size, level + 1, memory)) break;
      }
    } else {
      if (info.fields.empty()) words_++;
      for (const FieldInfo& field : info.fields) {
        if (!add(types_.info(field.type), offset + field.offset, level + 1, memory)) break;
      }
    }
    text_ += '}';
    return true;
  }

  // False: it is too deep, and has been closed.
  bool open(int level) {
    text_ += '{';
    if (level + 1 < kMostLevels) return true;
    text_ += ".}";
    words_++;
    return false;
  }

  void word(uint64_t size, uint64_t offset, bool memory) {
    words_++;
    if (memory && offset >= kFarthest) {
      text_ += '_';
      return;
    }
    text_ += static_cast<char>(size);
    if (memory) text_ += static_cast<char>(offset);
  }

  TypeTable& types_;
  std::string text_;
  int words_ = 0;
};

}  // namespace

std::string argumentShape(TypeTable& types, std::span<const TypeInfo* const> params) {
  ArgumentShape shape(types);
  for (const TypeInfo* param : params) {
    if (!shape.add(*param)) break;
  }
  return shape.take();
}

void FunctionLowerer::noteArguments(std::span<types::Var* const> params) {
  std::vector<const TypeInfo*> infos;
  for (types::Var* param : params) infos.push_back(&info(param->type));
  b_.setArgumentShape(argumentShape(l_.types(), infos));
}

}  // namespace gopark::lower
