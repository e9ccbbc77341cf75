// For the linker: threads get word of messages by postMessage, never by Atomics.waitAsync.
//
// Emscripten would arm an asynchronous wait at the address of each thread's structure, and it cannot be taken back. When
// the thread has ended, its memory serves other ends, such as a mutex: then a wake-up meant for who waits for the mutex
// goes to the wait of old, and the program hangs (emscripten-core/emscripten#27492).
addToLibrary({
  _emscripten_thread_mailbox_await__deps: [],
  _emscripten_thread_mailbox_await: (thread) => {},
});
