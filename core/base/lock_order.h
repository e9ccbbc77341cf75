// The order in which a thread takes locks: each only while it holds none of a later kind. A lock says its kind by
// ACQUIRED_AFTER(lock_order::KIND), and the next one by ACQUIRED_BEFORE; clang checks it where it sees both locks being
// taken, ThreadSanitizer while the tests run.
//
//   linker      an engine's; no other lock is held when it is taken
//   functions   goroutine's functions
//   placing     its static data, which lies in the heap
//   optimizer   opt's
//   compiler    lower's, under which all of the front end works
//   host        Scheduler::hostMutex_: tasks that wait for the host
//   bubbles     the list of a program's bubbles
//   timers      of a scheduler or a bubble, never two
//   waiting     where tasks wait: channels (several by address), one bucket of semaphores, a pipe, the signals
//   bubble      the accounts of one bubble
//   scheduler   Scheduler::mutex_
//   worker      a worker's parking place
//   natives     NativeState::mutex (open files, prints), interface tables
//   heap        Heap::Implementation::mutex; the collection runs under it, while the world is stopped
//   leaf        nothing is locked under it: a worker's list of tasks, free goroutines, profiles, names, sources
//
// The engine's hooks (RuntimeHooks) are called with none of them held.
#pragma once

#include "base/mutex.h"

namespace gopark::lock_order {

class CAPABILITY("kind of lock") Kind {};

inline Kind linker;
inline Kind functions ACQUIRED_AFTER(linker);
inline Kind placing ACQUIRED_AFTER(functions);
inline Kind optimizer ACQUIRED_AFTER(placing);
inline Kind compiler ACQUIRED_AFTER(optimizer);
inline Kind host ACQUIRED_AFTER(compiler);
inline Kind bubbles ACQUIRED_AFTER(host);
inline Kind timers ACQUIRED_AFTER(bubbles);
inline Kind waiting ACQUIRED_AFTER(timers);
inline Kind bubble ACQUIRED_AFTER(waiting);
inline Kind scheduler ACQUIRED_AFTER(bubble);
inline Kind worker ACQUIRED_AFTER(scheduler);
inline Kind natives ACQUIRED_AFTER(worker);
inline Kind heap ACQUIRED_AFTER(natives);
inline Kind leaf ACQUIRED_AFTER(heap);

}  // namespace gopark::lock_order
