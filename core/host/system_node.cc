// What Emscripten's C library answers by itself, though Node knows better. In place of its own.
#include <sys/resource.h>

#include <cstdint>

extern "C" {

// node_system.js.
int gopark_link(const char* from, const char* to);
int gopark_process_id();
void gopark_processor_time(int64_t* user, int64_t* system);  // in microseconds

int __syscall_linkat(int, intptr_t from, int, intptr_t to, int) {
  return gopark_link(reinterpret_cast<const char*>(from), reinterpret_cast<const char*>(to));
}

int __syscall_getpid() { return gopark_process_id(); }

int __syscall_getrusage(int, intptr_t to) {
  int64_t user = 0, system = 0;
  gopark_processor_time(&user, &system);
  auto* usage = reinterpret_cast<struct rusage*>(to);
  *usage = {};
  usage->ru_utime = {user / 1'000'000, static_cast<suseconds_t>(user % 1'000'000)};
  usage->ru_stime = {system / 1'000'000, static_cast<suseconds_t>(system % 1'000'000)};
  return 0;
}

}  // extern "C"
