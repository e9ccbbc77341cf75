// The engine's worker: holds the core, gives it what messages ask for, and says what comes of it.
import { fetchParts, instantiate, type Progress } from "./load-core";
import { LoadedCore } from "./loaded-core";
import type { RunOptions, ToEngine } from "./messages";
import { Rehearsal } from "./rehearsal";
import { type Post, Run, say } from "./run";

type Load = Extract<ToEngine, { type: "load" }>;

class EngineWorker {
  private loaded: LoadedCore | null = null;
  private current: Run | Rehearsal | null = null;
  /** What messages wait for: a rehearsal, or what a run needs besides. */
  private busy: Promise<void> | null = null;

  constructor(private readonly post: Post) {}

  receive(message: ToEngine): void {
    if (this.busy !== null) return void this.busy.then(() => this.receive(message));
    try {
      this.act(message);
    } catch (error) {
      this.fail(error);
    }
  }

  /** What nobody has caught. False: it has nothing to do with a program. */
  uncaught(error: unknown): boolean {
    if (this.current === null) return false;
    this.fail(error);
    return true;
  }

  private act(message: ToEngine): void {
    if (message.type === "load") return void this.load(message).catch((error: unknown) => this.fail(error));
    if (message.type === "run") return this.waitFor(this.run(message.files, message.options));
    if (message.type === "rehearse") return this.rehearse();
    const run = this.current;
    if (!(run instanceof Run)) return;
    switch (message.type) {
      case "interrupt":
        return run.interrupt();
      case "stop":
        return run.stop();
      case "input":
        return run.input(message.bytes);
      case "end-input":
        return run.endInput();
      case "shown":
        return run.shown(message.bytes);
    }
  }

  private waitFor(what: Promise<void>): void {
    const busy = what.catch((error: unknown) => this.fail(error)).then(() => {
      if (this.busy === busy) this.busy = null;
    });
    this.busy = busy;
  }

  private async load({ base, threads, maxWorkers, parts: given }: Load): Promise<void> {
    const progress: Progress = (loaded, total) => this.post({ type: "progress", loaded, total });
    const fetched = async () => {
      const parts = await fetchParts(base, threads, progress);
      this.post({ type: "loaded", parts });
      return parts;
    };
    const loading = given !== null ? Promise.resolve(given) : fetched();
    const said: string[] = []; // what the core has said of its own faults, the one that counts last
    const instantiating = instantiate(base, threads, loading, {
      workers: maxWorkers,
      onEvent: () => this.current?.look(),
      printErr: (line) => console.error(line),
      onInternalError: (line) => said.push(line),
      // Its reason is empty, or speaks of build options.
      onAbort: (reason) => this.fail(new Error(said.at(-1) ?? String(reason))),
    });
    instantiating.catch(() => {}); // it is waited for below
    const parts = await loading;
    const module = await instantiating;
    const core = new module.Core(new Uint8Array(parts.pack));
    if (!core.ok()) throw new Error("std.pack is damaged");
    this.loaded = new LoadedCore(core, threads ? maxWorkers : 0, base, progress);
    this.post({ type: "ready", version: module.version(), threads: this.loaded.threads });
  }

  private rehearse(): void {
    if (this.loaded === null || this.current !== null) return;
    this.loaded.compileRehearsal();
    const rehearsal = new Rehearsal(this.loaded.core, this.loaded.threads);
    this.current = rehearsal;
    this.waitFor(rehearsal.over.then(() => void (this.current = null)));
  }

  private async run(files: Record<string, string>, options: RunOptions): Promise<void> {
    if (this.loaded === null || this.current !== null) return;
    const { core, threads } = this.loaded;
    const { messages, errors, missesStd, missesModule, ms } = await this.loaded.compile(files, options.task);
    if (options.task.kind === "vet") {
      say(this.post, messages);
      this.exit(messages === "" ? 0 : 1);
    } else if (messages !== "") {
      this.post({ type: "rejected", messages, errors, missesPackage: missesStd || missesModule });
    } else if (!core.canStart()) {
      say(this.post, `?   \t${core.testedPackage()}\t[no test files]\n`);
      this.exit(0);
    } else {
      const run = new Run(core, threads, options, this.post, () => (this.current = null));
      this.current = run;
      run.start(ms);
    }
  }

  // Of what is no program.
  private exit(code: number): void {
    this.post({ type: "exit", ending: { how: "exit", code }, memoryBytes: this.loaded!.core.memoryBytes(), spent: false });
  }

  // The core has failed, or the program.
  private fail(reason: unknown): void {
    const { current } = this;
    this.current = null;
    current?.abandon();
    if (current instanceof Run) current.rescueOutput();
    if (current instanceof Run && isTrap(reason)) current.endByFault();
    else this.post({ type: "failed", reason: textOf(reason) });
  }
}

function textOf(reason: unknown): string {
  return reason instanceof Error || reason instanceof ErrorEvent ? reason.message : String(reason);
}

// What WebAssembly itself does not let happen, such as a load from beyond its memory: there the program has overwritten
// what it must not. What a thread tells of comes as an event; nothing else can fail there. (An abort is the core's own, and comes as such.)
function isTrap(reason: unknown): boolean {
  return reason instanceof WebAssembly.RuntimeError || reason instanceof ErrorEvent || isStackOverflow(reason);
}

function isStackOverflow(reason: unknown): boolean {
  return reason instanceof RangeError || (reason instanceof Error && reason.name === "InternalError"); // Firefox has a class for it
}

const worker = new EngineWorker((message, transfer = []) => self.postMessage(message, { transfer }));

// Threads report here what they did not catch.
self.addEventListener("error", (event) => {
  if (worker.uncaught(event.error ?? event)) event.preventDefault();
});

self.onmessage = ({ data }: MessageEvent<ToEngine>) => worker.receive(data);
