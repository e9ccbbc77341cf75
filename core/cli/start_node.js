// Behind the module's script, in Node: starts the command.
import { isMainThread } from "node:worker_threads";

if (isMainThread) {
  // What WebAssembly itself does not let happen: there a program has overwritten what it must not.
  process.on("uncaughtException", (error) => {
    if (!(error instanceof WebAssembly.RuntimeError)) console.error(error);
    else console.error("unexpected fault address 0x0\nfatal error: fault\n[signal SIGSEGV: segmentation violation code=0x1 addr=0x0 pc=0x0]");
    process.exit(2);
  });
  // Node ends when only threads are left, and does not know that the command is on one.
  setInterval(() => {}, 2 ** 30);
  await createGopark({ onAbort: () => process.exit(134) }); // as for SIGABRT
}
