// FuncIds: what each stands for, and its lowering on demand.
#pragma once

#include <deque>
#include <memory>
#include <span>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "ir/ir.h"
#include "lower/intrinsics.h"
#include "lower/linknames.h"
#include "lower/type_env.h"
#include "lower/type_info.h"
#include "types/methodset.h"
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
  // The receiver is in the closure object, as it lies in memory, right behind the FuncId: method values.
  Bound,
};

class Functions {
 public:
  explicit Functions(Lowering& lowering);

  // A declared function or method, for given type arguments (of the receiver's type, then its own). `func` may be a
  // method of an instantiated type: its origin counts. Type arguments are free of type parameters.
  ir::FuncId function(types::Func* func, std::span<types::Type* const> typeArgs);
  // A function that only lowering knows: closures, wrappers, thunks, initialisers.
  ir::FuncId add(std::unique_ptr<FunctionSource> source);
  // The method that `recv`'s method set has under that name, with another way to pass the receiver; the method itself
  // where there is no difference. `recv` may be an interface type for Value and Bound. (wrappers.cc)
  ir::FuncId methodWrapper(WrapperKind kind, types::Type* recv, const types::Package* package, Name name);
  // The same for an entry of recv's method set.
  ir::FuncId methodWrapper(WrapperKind kind, const TypeInfo& recv, const types::MethodEntry& entry);
  // The declared method behind an entry (not one of an interface), instantiated as its receiver is.
  ir::FuncId method(types::Func* func);
  // A function of the overlay's package runtime, by name. CHECKs that it is there.
  ir::FuncId runtimeFunction(std::string_view name);
  // Null: an ordinary function.
  const Intrinsic* intrinsic(types::Func* func);
  ir::NativeId native(std::string_view name);
  const Linknames& linknames() const { return linknames_; }

  // Lowers it if that has not happened.
  const ir::Function* get(ir::FuncId id);

 private:
  struct Instance {
    const types::Func* func;
    std::vector<types::Type*> args;  // canonical
    bool operator==(const Instance&) const = default;
  };
  struct InstanceHash {
    size_t operator()(const Instance& instance) const;
  };
  struct Wrapper {
    WrapperKind kind;
    const TypeInfo* recv;
    Name name;
    const types::Package* package;  // null for exported names
    bool operator==(const Wrapper&) const = default;
  };
  struct WrapperHash {
    size_t operator()(const Wrapper& wrapper) const;
  };

  Lowering& lowering_;
  Linknames linknames_;
  std::deque<std::unique_ptr<FunctionSource>> sources_;  // by FuncId; null once lowered
  std::vector<std::unique_ptr<ir::Function>> lowered_;
  std::unordered_map<Instance, ir::FuncId, InstanceHash> instances_;
  std::unordered_map<Wrapper, ir::FuncId, WrapperHash> wrappers_;
  std::unordered_map<const types::Func*, const Intrinsic*> intrinsics_;
  std::unordered_map<std::string, ir::NativeId> natives_;
};

// Appends the registers of a list's variables. Free of type parameters.
void appendKinds(TypeTable& table, const types::Tuple* tuple, std::vector<ir::RegKind>& kinds);

// Std's own code is checked when it is needed; it has no errors, unless gopark is at fault: then it ends here, loudly.
void requireNoErrors(const types::Checker& checker);

}  // namespace gopark::lower
