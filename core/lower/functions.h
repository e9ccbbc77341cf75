// FuncIds: what each stands for, and its lowering on demand.
#pragma once

#include <memory>
#include <span>
#include <string>
#include <string_view>

#include "ir/ir.h"
#include "lower/type_env.h"
#include "types/types.h"

namespace gopark::lower {

class Lowering;

// What a FuncId stands for until it is lowered.
class FunctionSource {
 public:
  virtual ~FunctionSource() = default;
  // Never null. Called once, under the compiler's lock.
  virtual std::unique_ptr<ir::Function> lower(Lowering& lowering, ir::FuncId id) = 0;
};

enum class WrapperKind : uint8_t {
  DataWord,  // the receiver arrives as an interface's data word: for itabs and IFn
  Value,     // the receiver arrives as its type says: method expressions and TFn
  Bound,     // the receiver is in the closure object, right behind the FuncId: method values
};

// An IR instruction that stands for a call: arguments and result as its columns say.
struct Intrinsic {
  ir::Op op;
};

class Functions {
 public:
  explicit Functions(Lowering& lowering) : lowering_(lowering) {}

  // A declared function or method, for given type arguments (of the receiver's type, then its own). `func` may be a
  // method of an instantiated type: its origin counts. Type arguments are free of type parameters.
  ir::FuncId function(types::Func* func, std::span<types::Type* const> typeArgs);
  // A function that only lowering knows: closures, wrappers, thunks, initialisers.
  ir::FuncId add(std::unique_ptr<FunctionSource> source);
  // The method that `recv`'s method set has under that name, with another way to pass the receiver; the method itself
  // where there is no difference. `recv` may be an interface type for Value and Bound. (wrappers.cc)
  ir::FuncId methodWrapper(WrapperKind kind, types::Type* recv, const types::Package* package, Name name);
  // A function of the overlay's package runtime, by name. CHECKs that it is there.
  ir::FuncId runtimeFunction(std::string_view name);
  // Null: an ordinary function.
  const Intrinsic* intrinsic(types::Func* func);
  ir::NativeId native(std::string_view name);

  // Lowers it if that has not happened.
  const ir::Function* get(ir::FuncId id);

 private:
  Lowering& lowering_;
};

}  // namespace gopark::lower
