// The intermediate representation: a register machine on typed virtual registers, made to be executed by the
// interpreter and to be compiled to WebAssembly. It holds ids and offsets, never a C++ pointer into the front end.
//
// A Function's registers are numbered so: its parameters first (flattened, in order), then, when kHasContext is set,
// the register that receives the closure pointer, then all further ptr registers [ptrBegin, ptrEnd), then the rest. On
// entry the engine zeroes [ptrBegin, ptrEnd); other registers hold garbage until they are written. A register's kind
// never changes. So the set of live pointers of a frame is known at any instruction.
#pragma once

#include <atomic>
#include <cstdint>
#include <deque>
#include <map>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "abi/leaves.h"
#include "source/source.h"

namespace gopark::ir {

enum class RegKind : uint8_t { I32, I64, F32, F64, Ptr };

using Reg = uint16_t;
constexpr Reg kNoReg = 0xffff;
using VirtualReg = uint32_t;  // while a function is being built, it has as many registers as it likes
constexpr VirtualReg kNoVirtualReg = 0xffffffff;
using FuncId = uint32_t;    // index into Program's functions; 0: none
using SymbolId = uint32_t;  // index into Program's symbols; 0: none
using ShapeId = uint32_t;   // index into Program's shapes; 0: a value without leaves (struct{})
using NativeId = uint32_t;  // index into Program's native names

enum class Op : uint16_t {
#define OP(name, text, a, b, c, imm, effects) name,
#include "ir/instructions.def"
#undef OP
  kCount,
};

template <typename R>
struct InstructionOf {
  Op op;
  R a = 0;
  R b = 0;
  R c = 0;
  union {
    uint64_t bits = 0;
    int64_t i64;
    double f64;
    float f32;
    struct {
      int32_t lo;
      int32_t hi;
    };
  };
};
using Instruction = InstructionOf<Reg>;
static_assert(sizeof(Instruction) == 16);

// What an instruction can fail with; each is a panic that the overlay's runtime package raises (Program::trapHandlers),
// by a function named "panic" and the kind: panicIndex.
enum class TrapKind : uint8_t {
  Nil,  // invalid memory address or nil pointer dereference
  Divide,
  Shift,
  // Where the first number of these eight is an unsigned one beyond int64, the second is its own complement.
  Index,      // (index, length)
  SliceAlen,  // (high, length): s[:x] of a string or array
  SliceAcap,  // (high, capacity): s[:x] of a slice
  SliceB,     // (low, high)
  Slice3Alen,
  Slice3Acap,
  Slice3B,
  Slice3C,
  SliceConvert,  // (length, wanted length)
  MakeSliceLen,
  MakeSliceCap,
  GrowSlice,
  MakeChanSize,
  NilMap,        // assignment to entry in nil map
  Unhashable,    // (type)
  Uncomparable,  // (type)
  CloseNil,
  CloseClosed,
  SendClosed,
  ConcurrentMapWrite,
  ConcurrentMapReadWrite,
  ConcurrentMapIterate,  // fatal, not panics
  StackOverflow,
  NilFuncGo,    // fatal: go of nil func value
  PanicNil,     // panic called with nil argument
  NativeError,  // (text, length): a native panics with a runtime.Error of the text
  NativePlain,  // (text, length): likewise, without the prefix "runtime error: "
  Unreachable,  // the end of a function that cannot be reached: a fault of ours
  kCount,
};

// How a flattened value lies in memory: one leaf for each register.
using abi::Leaf;
using abi::MemKind;
struct Shape {
  uint32_t size = 0;
  bool byPointer = false;  // a memory type: the one register is the address of the value
  std::vector<Leaf> leaves;
};
RegKind regKind(MemKind kind);

template <typename R>
struct SelectCaseOf {
  bool send;
  R chan;
  R ok;  // receive: i32 register for ok, or kNoReg
  ShapeId shape;
  uint32_t operands;  // index into Function::operands: n, the value's n registers; receive: kNoOperands when unused
};
constexpr uint32_t kNoOperands = 0xffffffff;
template <typename R>
struct SelectTableOf {
  std::vector<SelectCaseOf<R>> cases;
  bool hasDefault = false;
};
using SelectCase = SelectCaseOf<Reg>;
using SelectTable = SelectTableOf<Reg>;

enum FunctionFlags : uint8_t {
  kHasContext = 1 << 0,
  kHasDefer = 1 << 1,
  kWrapper = 1 << 2,          // synthetic: recover() and traces look through it
  kRuntimeInternal = 1 << 3,  // of the overlay's runtime: left out of traces
  kSupport = 1 << 4,          // made by the runtime itself, with instructions that lowering does not use
  kTransparent = 1 << 5,      // recover() looks through it: what lies between the ends of a call by reflection
};

// A call whose place the callee's own code has taken.
struct InlinedCall {
  FuncId function;
  uint32_t parent;  // what it stands in: 1 + its index in Function::inlined; 0: the function itself
  Pos pos;          // of the call
};

struct Function {
  FuncId id = 0;
  std::string name;  // as traces print it: main.main, main.(*T).Method, main.main.func1
  uint8_t flags = 0;
  std::vector<RegKind> params;
  // What traces show of the arguments, as gc's do. For each the number of its registers, then a byte each: 1, 2, 4, 8:
  // a word of so many bytes, in the next register; '{' and '}' around an aggregate; '.': more than is shown. '*': all
  // of it is in memory that the register points to, and each word's offset stands behind its size; '_': one too far
  // off. ',': its end.
  std::string argumentShape;
  std::vector<RegKind> results;
  std::vector<RegKind> regs;  // kind of each register, parameters included
  Reg ptrBegin = 0, ptrEnd = 0;
  Reg context = kNoReg;    // the register for the closure pointer (kHasContext)
  // kHasDefer: where to go on after a recovered panic, in the last part of the code: it runs the remaining deferred
  // functions, loads the results and returns.
  uint32_t recoverPc = 0;
  std::vector<Instruction> code;
  std::vector<Pos> positions;  // one for each instruction
  // What has become part of the code, parents first; and for each instruction 1 + the index of what it is of, 0: of the
  // function itself (empty: all are).
  std::vector<InlinedCall> inlined;
  std::vector<uint32_t> inlinedAt;
  std::vector<Reg> operands;
  std::vector<SelectTable> selects;
  std::vector<std::vector<uint32_t>> jumpTables;
  Pos pos;  // of the declaration
};

// A piece of static data, placed in the Go heap by the engine when code or other data first refers to it.
struct Relocation {
  uint32_t offset;  // of 8 bytes, or of 4 when `narrow`
  bool narrow;
  enum class Kind : uint8_t { Symbol, Func } kind;  // Symbol: its address; Func: the FuncId itself
  uint32_t target;
  int64_t addend;
};
struct Symbol {
  std::string name;   // for the printer
  uint64_t size = 0;  // what is neither in `bytes` nor in `pieces` is zero
  uint32_t align = 8;
  std::vector<uint8_t> bytes;  // from offset 0 on
  // By offset, a multiple of kPieceBytes; each at most as long. An array may have its only element at the far end.
  static constexpr size_t kPieceBytes = 1 << 16;
  std::unique_ptr<std::map<uint64_t, std::vector<uint8_t>>> pieces;
  std::vector<Relocation> relocations;
  SymbolId type = 0;       // for variables: descriptor of its type, so that the GC finds the pointers; 0: scan nothing
  bool scanWords = false;  // scan all 8-byte words for pointers instead

  // A map (mapType ≠ 0: its descriptor): the symbol's address is that of a map made with mapCount entries, which `bytes`
  // and `relocations` describe: each a key and, elemOffset bytes behind it, an element; one every `stride` bytes. They
  // can be inserted once all that they refer to is in place.
  SymbolId mapType = 0;
  uint32_t mapCount = 0, stride = 0, elemOffset = 0;
};

// TypeOffs in descriptors that may never be needed (types of methods, PtrToThis) are not addresses, which are even, but
// this: the descriptor is put in place when reflect resolves the offset. One type has one such number.
constexpr uint32_t lazyTypeOffset(SymbolId descriptor) { return descriptor << 1 | 1; }
constexpr bool isLazyTypeOffset(uint32_t offset) { return (offset & 1) != 0; }
constexpr SymbolId lazyTypeSymbol(uint32_t offset) { return offset >> 1; }

// Everything that has been lowered so far. Ids are handed out by lowering; the engine asks `CodeSource` for what it
// does not have yet. Mutated under the compiler's lock alone; functions and symbols never move and never change once
// they can be seen by an engine.
class Program {
 public:
  std::deque<std::atomic<const Function*>> functions;               // by FuncId; null: not lowered yet
  std::deque<Symbol> symbols;                                       // by SymbolId; see CodeSource::symbol
  std::deque<Shape> shapes;                                         // by ShapeId; [0] is the empty shape
  std::deque<std::string> natives;                                  // by NativeId: "sync.runtime_Semacquire"
  FuncId entry = 0;                                                 // runs all package initialisers, then main.main
  FuncId trapHandlers[static_cast<size_t>(TrapKind::kCount)] = {};  // Go functions func(a, b int) in package runtime
  FuncId fatalPanic = 0;     // runtime.fatalPanic(): prints the unrecovered panics and ends the program
  FuncId missingNative = 0;  // runtime.missingNative(name string)
};

// The type that reflect derives from others: its descriptor must be the one that compiled code uses.
enum class DerivedType : uint8_t { Pointer, Slice, Array, Map, ChanBoth, ChanSend, ChanRecv };

// Where an engine gets code that has not been lowered yet. Thread-safe; blocks other callers while lowering.
class CodeSource {
 public:
  virtual ~CodeSource() = default;
  // The function, lowered on its first request. Never null: a function without a body that no native implements is one
  // that calls the overlay's runtime.missingNative(name). A native is a Function whose code is CallNative and Return.
  virtual const Function* function(FuncId id) = 0;
  virtual bool hasFunction(FuncId id) { return id != 0; }  // any number
  // The symbol with its content, which is made on the first request: Program::symbols has empty ones until then.
  virtual const Symbol& symbol(SymbolId id) = 0;
  virtual const Shape& shape(ShapeId id) = 0;
  virtual std::string nativeName(NativeId id) = 0;
  // The descriptors of all types without a name that reflect would call so (see reflect's typesByString).
  virtual std::vector<SymbolId> typesByString(std::string_view text);
  // The descriptor of []type, [length]type, map[type]second, … where `type` and `second` are descriptors; 0: unknown.
  virtual SymbolId derivedType(DerivedType kind, SymbolId type, SymbolId second, uint64_t length);
};
inline std::vector<SymbolId> CodeSource::typesByString(std::string_view) { return {}; }
inline SymbolId CodeSource::derivedType(DerivedType, SymbolId, SymbolId, uint64_t) { return 0; }

}  // namespace gopark::ir
