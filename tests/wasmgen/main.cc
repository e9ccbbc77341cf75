// The gopark command, which at a program's end generates code for all functions that it has called, as nothing natively
// can execute, and writes the modules into the folder $WASMGEN_OUT: for run.mjs, which has them validated.
#include <cstdio>
#include <cstdlib>
#include <fstream>
#include <string>
#include <vector>

#include "base/check.h"
#include "cli/gopark.h"
#include "goroutine/process.h"
#include "interp/interpreter.h"
#include "jit/compiler.h"

namespace gopark {
namespace {

class GeneratingEngine final : public goroutine::Engine {
 public:
  GeneratingEngine(goroutine::Process& process, std::string folder)
      : process_(process), interpreter_(process), compiler_(process, {}), folder_(std::move(folder)) {}
  ~GeneratingEngine() override {
    for (ir::FuncId id = 1; id < process_.program().functions.size(); id++) {
      if (process_.functions().lookup(id) != nullptr) compiler_.demand(nullptr, id);
    }
    for (uint32_t i = 0; i < compiler_.moduleCount(); i++) {
      const wasmgen::Bytes& bytes = compiler_.module(i).bytes;
      std::ofstream file(folder_ + "/" + std::to_string(i) + ".wasm", std::ios::binary);
      file.write(reinterpret_cast<const char*>(bytes.data()), static_cast<std::streamsize>(bytes.size()));
      CHECK(file.good());
    }
  }
  runtime::Outcome run(goroutine::Goroutine& goroutine, runtime::Worker& worker) override {
    return interpreter_.run(goroutine, worker);
  }

 private:
  goroutine::Process& process_;
  interp::Interpreter interpreter_;
  jit::Compiler compiler_;
  std::string folder_;
};

}  // namespace
}  // namespace gopark

int main(int argc, char** argv) {
  using namespace gopark;
  const char* folder = std::getenv("WASMGEN_OUT");
  if (folder == nullptr) {
    std::fputs("WASMGEN_OUT names no folder\n", stderr);
    return 2;
  }
  driver::EngineFactory engine = [folder](goroutine::Process& process) {
    return std::make_unique<GeneratingEngine>(process, folder);
  };
  return cli::gopark(std::vector<std::string>(argv + 1, argv + argc), engine);
}
