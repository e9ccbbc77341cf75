// Runs a piece of a test in a process of its own, so that a crash or an endless loop is the failure of that piece
// alone.
#pragma once

#include <signal.h>
#include <sys/wait.h>
#include <unistd.h>

#include <string>

namespace gopark::types {

// What `f` answers; with a note when it crashed or took longer than `seconds`.
template <typename F>
std::string runIsolated(unsigned seconds, F f) {
  int ends[2];
  if (pipe(ends) != 0) return "no pipe";
  pid_t child = fork();
  if (child == 0) {
    close(ends[0]);
    alarm(seconds);
    std::string report = f();
    for (size_t written = 0; written < report.size();) {
      ssize_t n = write(ends[1], report.data() + written, report.size() - written);
      if (n <= 0) break;
      written += static_cast<size_t>(n);
    }
    _exit(0);
  }
  close(ends[1]);
  std::string report;
  char buffer[4096];
  for (ssize_t n; (n = read(ends[0], buffer, sizeof buffer)) > 0;) report.append(buffer, static_cast<size_t>(n));
  close(ends[0]);
  int status = 0;
  waitpid(child, &status, 0);
  if (WIFSIGNALED(status)) report += "died of signal " + std::to_string(WTERMSIG(status)) + "\n";
  return report;
}

}  // namespace gopark::types
