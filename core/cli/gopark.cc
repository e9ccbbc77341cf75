#include "cli/gopark.h"

#include <unistd.h>

#include <cstdio>
#include <cstdlib>
#include <new>

#include "cli/commands.h"

namespace gopark::cli {

namespace {

constexpr const char* kUsage = R"(gopark runs Go programs.

Usage:

	gopark run [flags] FILE.go… | DIR [arguments…]
	gopark check FILE.go… | DIR
	gopark test [flags] [DIR | FILE.go | STD-PACKAGE]…
	gopark fmt [-l] [-w] [FILE.go | DIR]…
	gopark version
	gopark help

run behaves as the built program would: its output, its exit code (2 after a panic). Errors in the source go to
standard error, and nothing runs. check looks for errors, and for what go vet finds, in a package and its tests; where
a directory holds several programs, or only directories, in each of them. test runs the tests of a package as
go test does (with -vet=off without vetting it), where a directory has *_test.go files; elsewhere every example program, a Go file with a comment that
starts with "Output:" or "Unordered output:", and compares. fmt is gofmt: it prints the formatted source, with -l only
the names of files that differ, with -w it writes them.

Flags:

	-procs N             how many goroutines run at the same time (default: the number of cores)
	-seed S              schedule deterministically: the same seed gives the same run
	-time real|virtual   virtual: sleeping takes no time when all goroutines are asleep
	-memory SIZE         the most that heap and goroutines may take (default: 3/4 of the machine's), such as 512MiB
	-stats               say on standard error what compiling took
	-gcstress            collect garbage at every allocation: finds faults of gopark's

Go's sources (version 1.27) are those in $GOPARK_GOROOT, or those that gopark was built with.
)";

// No memory for the compiler's own data: the program's source asks for more than the machine has.
[[noreturn]] void outOfMemory() {
  constexpr char kText[] = "fatal error: runtime: out of memory\n";
  if (write(STDERR_FILENO, kText, sizeof kText - 1) < 0) std::_Exit(3);
  std::_Exit(2);
}

}  // namespace

int gopark(const std::vector<std::string>& words, const driver::EngineFactory& engine) {
  std::set_new_handler(outOfMemory);
  auto arguments = parseArguments(words);
  if (!arguments) {
    std::fprintf(stderr, "gopark: %s\nRun 'gopark help' for usage.\n", arguments.reason().c_str());
    return 2;
  }
  arguments.value().run.engine = engine;
  const std::string& command = arguments.value().command;
  if (command == "run") return runCommand(arguments.value());
  if (command == "check") return checkCommand(arguments.value());
  if (command == "test") return testCommand(arguments.value());
  if (command == "fmt") return formatCommand(arguments.value());
  if (command == "pack-std") return packCommand(arguments.value());
  if (command == "std-index") return indexCommand(arguments.value());
  if (command == "version") {
    std::printf("gopark version %s (Go 1.27)\n", std::string(driver::version()).c_str());
    return 0;
  }
  if (command == "help" || command == "-h" || command == "--help" || command.empty()) {
    std::fputs(kUsage, command.empty() ? stderr : stdout);
    return command.empty() ? 2 : 0;
  }
  std::fprintf(stderr, "gopark %s: unknown command\nRun 'gopark help' for usage.\n", command.c_str());
  return 2;
}

}  // namespace gopark::cli
