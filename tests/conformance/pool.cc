#include "pool.h"

#include <fcntl.h>
#include <poll.h>
#include <signal.h>
#include <sys/mman.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

#include <chrono>
#include <cstring>
#include <vector>

#include "base/check.h"

namespace gopark::conformance {

namespace {

using Clock = std::chrono::steady_clock;

std::string readAll(int file) {
  std::string text;
  char buffer[65536];
  for (off_t at = 0;;) {
    ssize_t n = pread(file, buffer, sizeof buffer, at);
    if (n <= 0) return text;
    text.append(buffer, static_cast<size_t>(n));
    at += n;
  }
}

// An outcome as bytes: what is fixed, then the reason.
struct Header {
  bool passed;
  ErrorCounts errors;
};

void writeOutcome(int file, const Outcome& outcome) {
  Header header{outcome.passed, outcome.errors};
  std::string bytes(reinterpret_cast<const char*>(&header), sizeof header);
  bytes += outcome.reason;
  for (size_t written = 0; written < bytes.size();) {
    ssize_t n = write(file, bytes.data() + written, bytes.size() - written);
    if (n <= 0) return;
    written += static_cast<size_t>(n);
  }
}

bool readOutcome(int file, Outcome& outcome) {
  std::string bytes = readAll(file);
  Header header;
  if (bytes.size() < sizeof header) return false;
  std::memcpy(&header, bytes.data(), sizeof header);
  outcome = {header.passed, header.errors, bytes.substr(sizeof header)};
  return true;
}

int temporaryFile(const char* name) {
  int file = memfd_create(name, MFD_CLOEXEC);
  CHECK_MSG(file >= 0, "no memory file for a child's output");
  return file;
}

struct Child {
  size_t job;
  pid_t process;
  int output;
  int report;
  Clock::time_point deadline;
  bool timedOut = false;
};

[[noreturn]] void beChild(const Child& child, const PoolLimits& limits, const Job& job) {
  setpgid(0, 0);
  rlimit cpu{limits.cpuSeconds, limits.cpuSeconds + 2};
  setrlimit(RLIMIT_CPU, &cpu);
  rlimit core{0, 0};
  setrlimit(RLIMIT_CORE, &core);
  dup2(open("/dev/null", O_RDONLY), 0);
  dup2(child.output, 1);
  dup2(child.output, 2);
  writeOutcome(child.report, job(child.job, ChildOutput(child.output)));
  _exit(0);
}

// The line of a crash that says what happened: that of a failing CHECK, or the last one.
std::string lastWords(const std::string& output) {
  size_t at = output.find("gopark internal error");
  if (at == std::string::npos) {
    size_t end = output.find_last_not_of('\n');
    if (end == std::string::npos) return "";
    at = output.rfind('\n', end);
    at = at == std::string::npos ? 0 : at + 1;
  }
  return output.substr(at, std::min<size_t>(output.find('\n', at) - at, 300));
}

Outcome outcomeOf(const Child& child, int status) {
  Outcome outcome;
  bool reported = readOutcome(child.report, outcome);
  bool died = WIFSIGNALED(status);
  if (child.timedOut || (died && (WTERMSIG(status) == SIGXCPU || WTERMSIG(status) == SIGKILL))) {
    return Outcome::fail("timeout");
  }
  if (died) {
    std::string how = WTERMSIG(status) == SIGABRT ? "abort" : strsignal(WTERMSIG(status));
    return Outcome::fail("crash: " + how + ": " + lastWords(readAll(child.output)));
  }
  return reported ? outcome : Outcome::fail("the process ended without a report");
}

class Pool {
 public:
  Pool(const PoolLimits& limits, const Job& job, const Done& done) : limits_(limits), job_(job), done_(done) {}

  void run(size_t count) {
    for (size_t next = 0; next < count || !children_.empty();) {
      while (next < count && children_.size() < static_cast<size_t>(limits_.children)) start(next++);
      reap();
    }
  }

 private:
  void start(size_t index) {
    Child child{index, 0, temporaryFile("output"), temporaryFile("report"),
                Clock::now() + std::chrono::seconds(limits_.wallSeconds)};
    fflush(nullptr);
    child.process = fork();
    CHECK_MSG(child.process >= 0, "no child process");
    if (child.process == 0) beChild(child, limits_, job_);
    children_.push_back(child);
  }

  void reap() {
    for (size_t i = 0; i < children_.size(); i++) {
      Child& child = children_[i];
      int status = 0;
      if (waitpid(child.process, &status, WNOHANG) == child.process) {
        kill(-child.process, SIGKILL);  // what it may have left behind
        Outcome outcome = outcomeOf(child, status);
        done_(child.job, outcome, ChildOutput(child.output));
        close(child.output);
        close(child.report);
        children_.erase(children_.begin() + static_cast<ptrdiff_t>(i));
        return;
      }
      if (!child.timedOut && Clock::now() > child.deadline) {
        child.timedOut = true;
        kill(child.process, SIGKILL);
      }
    }
    poll(nullptr, 0, 1);
  }

  const PoolLimits& limits_;
  const Job& job_;
  const Done& done_;
  std::vector<Child> children_;
};

}  // namespace

std::string ChildOutput::text() const { return readAll(file_); }

void ChildOutput::clear() const {
  CHECK(ftruncate(file_, 0) == 0);
  lseek(file_, 0, SEEK_SET);
}

void runJobs(size_t count, const PoolLimits& limits, const Job& job, const Done& done) {
  Pool(limits, job, done).run(count);
}

}  // namespace gopark::conformance
