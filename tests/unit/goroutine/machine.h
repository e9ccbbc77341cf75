// A program built by hand, and what is needed to run it.
#pragma once

#include <gtest/gtest.h>

#include <chrono>
#include <cstdlib>
#include <functional>
#include <memory>
#include <mutex>
#include <string>

#include "alternating_engine.h"
#include "goroutine/process.h"
#include "host/host.h"
#include "ir/builder.h"
#include "ir/printer.h"
#include "runtime/abi.h"

namespace gopark::goroutine {

using ir::FunctionBuilder;
using ir::Op;
using Reg = ir::VirtualReg;
using ir::RegKind;
using Regs = std::vector<Reg>;

class TestHost final : public host::Host {
 public:
  int64_t monotonicNs() override { return std::chrono::steady_clock::now().time_since_epoch().count(); }
  int64_t wallNs() override { return 1'000'000'000'000'000'000; }
  void entropy(std::span<uint8_t> to) override { std::fill(to.begin(), to.end(), 7); }
  const std::vector<std::string>& arguments() override { return none_; }
  const std::vector<std::string>& environment() override { return none_; }
  host::IoResult write(int fd, std::string_view bytes) override {
    std::lock_guard lock(mutex_);
    (fd == 2 ? errors : output) += bytes;
    return {host::IoStatus::done, bytes.size(), 0};
  }
  host::IoResult readInput(std::span<char>) override { return {host::IoStatus::endOfFile, 0, 0}; }
  bool arm(host::IoEvent, host::Waker*) override { return false; }
  void disarm(host::IoEvent) override {}

  std::string output, errors;

 private:
  std::mutex mutex_;
  std::vector<std::string> none_;
};

// The program under construction. Functions are built when the engine asks for them, as lowering does.
class TestProgram final : public ir::CodeSource {
 public:
  using Body = std::function<void(FunctionBuilder&)>;

  TestProgram() {
    program.functions.emplace_back(nullptr);
    bodies_.emplace_back();
    program.symbols.emplace_back();
    program.shapes.emplace_back();
    program.natives.emplace_back();
    addTypes();
  }

  ir::FuncId declare(std::string name, Body body = {}) {
    program.functions.emplace_back(nullptr);
    bodies_.push_back({std::move(name), std::move(body)});
    return static_cast<ir::FuncId>(program.functions.size() - 1);
  }
  void define(ir::FuncId id, Body body) { bodies_[id].second = std::move(body); }

  ir::SymbolId addSymbol(std::string name, uint64_t size, ir::SymbolId type = 0, bool scanWords = false) {
    ir::Symbol symbol;
    symbol.name = std::move(name);
    symbol.size = size;
    symbol.type = type;
    symbol.scanWords = scanWords;
    program.symbols.push_back(std::move(symbol));
    return static_cast<ir::SymbolId>(program.symbols.size() - 1);
  }
  ir::ShapeId addShape(uint32_t size, std::vector<ir::Leaf> leaves, bool byPointer = false) {
    program.shapes.push_back({size, byPointer, std::move(leaves)});
    return static_cast<ir::ShapeId>(program.shapes.size() - 1);
  }
  ir::NativeId native(std::string name) {
    program.natives.push_back(std::move(name));
    return static_cast<ir::NativeId>(program.natives.size() - 1);
  }
  // A func value without captured variables.
  ir::SymbolId closure(ir::FuncId id) {
    ir::SymbolId symbol = addSymbol("closure", 8);
    program.symbols[symbol].bytes.resize(8);
    program.symbols[symbol].relocations.push_back({0, false, ir::Relocation::Kind::Func, id, 0});
    return symbol;
  }
  // An abi.Type of `size` bytes; bit i of `pointers`: word i is a pointer.
  ir::SymbolId addType(runtime::abi::Kind kind, uint64_t size, uint64_t pointers = 0, ir::SymbolId elem = 0,
                       ir::SymbolId key = 0) {
    using namespace runtime::abi;
    ir::SymbolId mask = addSymbol("mask", 8);
    program.symbols[mask].bytes.resize(8);
    std::memcpy(program.symbols[mask].bytes.data(), &pointers, 8);
    ir::SymbolId id = addSymbol("type", 128);
    ir::Symbol& symbol = program.symbols[id];
    symbol.bytes.resize(128);
    auto put = [&symbol](size_t at, uint64_t value, size_t width) {
      std::memcpy(symbol.bytes.data() + at, &value, width);
    };
    put(kSize, size, 8);
    put(kPtrBytes, pointers == 0 ? 0 : (64 - static_cast<uint64_t>(__builtin_clzll(pointers))) * 8, 8);
    put(kHash, id, 4);
    put(kTFlag, kind == kString || kind == kStruct ? 0 : kTFlagRegularMemory, 1);
    put(kAlign, 8, 1);
    put(kFieldAlign, 8, 1);
    put(kKind, kind, 1);
    put(kEqual, 1, 8);
    symbol.relocations.push_back({kGCData, false, ir::Relocation::Kind::Symbol, mask, 0});
    if (key != 0) symbol.relocations.push_back({kMapKey, false, ir::Relocation::Kind::Symbol, key, 0});
    if (elem != 0) {
      uint32_t at = kind == kMap ? kMapElem : kChanElem;
      symbol.relocations.push_back({at, false, ir::Relocation::Kind::Symbol, elem, 0});
    }
    return id;
  }

  const ir::Function* function(ir::FuncId id) override {
    std::lock_guard lock(mutex_);
    if (const ir::Function* known = program.functions[id].load()) return known;
    FunctionBuilder builder(id, bodies_[id].first, Pos{});
    bodies_[id].second(builder);
    std::string error;
    owned_.push_back(builder.finish(&error));
    EXPECT_EQ(error, "");
    EXPECT_EQ(ir::verify(*owned_.back(), program), "") << ir::print(*owned_.back(), program);
    program.functions[id].store(owned_.back().get());
    return owned_.back().get();
  }
  bool hasFunction(ir::FuncId id) override { return id != 0 && id < program.functions.size(); }
  const ir::Symbol& symbol(ir::SymbolId id) override { return program.symbols[id]; }
  const ir::Shape& shape(ir::ShapeId id) override { return program.shapes[id]; }
  std::string nativeName(ir::NativeId id) override { return program.natives[id]; }

  ir::Program program;
  ir::SymbolId intType, pointerType, stringType;  // int; a struct of a pointer and an int; string
  ir::ShapeId intShape, stringShape;
  ir::SymbolId result;  // 64 words of static memory, scanned

 private:
  void addTypes() {
    intType = addType(runtime::abi::kInt, 8);
    pointerType = addType(runtime::abi::kStruct, 16, 1);
    stringType = addType(runtime::abi::kString, 16, 1);
    intShape = addShape(8, {{0, ir::MemKind::I64}});
    stringShape = addShape(16, {{0, ir::MemKind::Ptr}, {8, ir::MemKind::I64}});
    result = addSymbol("result", 512, 0, true);
  }

  std::mutex mutex_;
  std::deque<std::pair<std::string, Body>> bodies_;
  std::vector<std::unique_ptr<ir::Function>> owned_;
};

// Shorthands for building.
inline Reg constant(FunctionBuilder& b, int64_t value) {
  Reg r = b.reg(RegKind::I64);
  b.emitImm(Op::ConstI64, r, 0, value);
  return r;
}
inline Reg address(FunctionBuilder& b, ir::SymbolId symbol) {
  Reg r = b.reg(RegKind::Ptr);
  b.emitLoHi(Op::Addr, r, 0, 0, static_cast<int32_t>(symbol), 0);
  return r;
}
inline void storeWord(FunctionBuilder& b, Reg value, Reg base, int32_t offset) {
  b.emit(b.kind(value) == RegKind::Ptr ? Op::StorePtr : Op::StoreI64, value, base).lo = offset;
}
inline Reg loadWord(FunctionBuilder& b, Reg base, int32_t offset, RegKind kind = RegKind::I64) {
  Reg r = b.reg(kind);
  b.emit(kind == RegKind::Ptr ? Op::LoadPtr : Op::LoadI64, r, base).lo = offset;
  return r;
}

// The one that REFEREE in the environment names: the tests run with each of them.
inline std::unique_ptr<Engine> makeEngine(Process& process) {
  const char* name = std::getenv("REFEREE");
  std::string_view which = name == nullptr ? "" : name;
  if (which == "reference") return std::make_unique<referee::ReferenceEngine>(process);
  if (which == "alternating") return std::make_unique<referee::AlternatingEngine>(process, 1);
  return std::make_unique<interp::Interpreter>(process);
}

struct Machine {
  TestProgram source;
  TestHost host;
  runtime::HeapOptions heapOptions;
  runtime::SchedulerOptions options;
  ProcessOptions processOptions;
  std::vector<uint64_t> results;  // the words of `result` after the run
  runtime::EndReason reason = runtime::EndReason::running;

  // Traps become panics whose type word says which: Machine::panicType, data = kind.
  Machine() {
    panicType = source.addType(runtime::abi::kInt, 8);
    ir::NativeId die = source.native("runtime.die");
    source.program.fatalPanic = source.declare("runtime.fatalPanic", [die](FunctionBuilder& b) {
      b.callNative(die, {}, {});
      b.ret({});
    });
    for (size_t i = 0; i < static_cast<size_t>(ir::TrapKind::kCount); i++) {
      source.program.trapHandlers[i] = source.declare("runtime.panicSomething", [this, i](FunctionBuilder& b) {
        Reg x = b.addParam(RegKind::I64), y = b.addParam(RegKind::I64);
        Reg type = address(b, panicType), data = b.reg(RegKind::Ptr), result = address(b, source.result);
        storeWord(b, x, result, 480);
        storeWord(b, y, result, 488);
        b.emit(Op::IntToPtr, data, constant(b, static_cast<int64_t>(i)));
        b.emit(Op::Panic, type, data);
      });
    }
  }

  void main(TestProgram::Body body) {
    source.program.entry = source.declare("runtime.main", [this, body](FunctionBuilder& b) {
      ir::FuncId main = source.declare("main.main", body);
      b.call(main, {}, {});
      b.ret({});
    });
  }

  int run() {
    runtime::Heap heap(heapOptions);
    Process process(source, source.program, nullptr, heap, host, processOptions);
    std::unique_ptr<Engine> engine = makeEngine(process);
    runtime::Scheduler scheduler(options, heap, host, &process);
    process.start(scheduler, *engine);
    scheduler.wait();
    reason = scheduler.endReason();
    results.assign(64, 0);
    std::memcpy(results.data(), heap.at(process.staticData().address(nullptr, source.result)), 512);
    collections = heap.collections();
    return scheduler.exitCode();
  }

  ir::SymbolId panicType;
  uint64_t collections = 0;
};

}  // namespace gopark::goroutine
