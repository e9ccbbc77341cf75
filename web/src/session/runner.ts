// The runs of one program: the engine and the console, brought together. Knows neither examples nor the page.
import { type End, Engine } from "../engine/engine";
import type { RunOptions, Task } from "../engine/messages";
import { kNoModules, type Schedule } from "./commands";
import { parseErrors, type SourceError } from "./diagnostics";

/** Where the output goes: the console. */
export interface Screen {
  clear(): void;
  write(data: string | Uint8Array, shown?: () => void): void;
  /** Whether typing goes to a program. */
  accept(accepting: boolean): void;
}

export interface RunRequest {
  files: Record<string, string>;
  options: RunOptions;
}

export type RunState = "" | "running" | "error";

export interface RunnerEvents {
  /** The core is loaded. threads 0: programs run on one thread, taking turns. */
  ready(threads: number): void;
  /** A run begins. */
  begun(): void;
  output(fd: number, bytes: Uint8Array): void;
  /** Nothing was run. `ended` follows. */
  rejected(errors: SourceError[], messages: string): void;
  /** end null: the program never ran, or gopark has failed. Not called when the next run follows at once. */
  ended(end: End | null): void;
  /** In its place then: the run was stopped for the next one, whose `begun` follows. end null: as for `ended`. */
  overtaken?(end: End | null): void;
  /** gopark has failed, and will be loaded anew by the next run. */
  failed(reason: string): void;
  status(text: string, state: RunState): void;
  /** Go is being loaded, in bytes. total 0: not known. */
  progress?(loaded: number, total: number): void;
  measured(what: "compileMs" | "firstOutputMs" | "memoryMb", value: number): void;
}

/** A package that is neither std's nor the program's own. */
const kMissingModule = /no required module provides package|cannot find module|is not in std/;

export class Runner {
  readonly engine: Engine;
  private startedAt = 0;
  private hasOutput = false;
  /** The run is being stopped to make room: for another run, or for another program. Nothing of it is shown any more. */
  private stoppingFor: "run" | "program" | null = null;
  private task: Task | undefined;
  private keepScreen = false;
  private schedule: Schedule = {};

  /** `request`: what is to be run now. `base`: the address of the folder that has core/ and std.pack. */
  constructor(
    base: string,
    private readonly screen: Screen,
    private readonly request: () => RunRequest,
    private readonly events: RunnerEvents,
  ) {
    this.engine = new Engine(base, {
      ready: (_version, threads) => events.ready(threads),
      rejected: (messages) => this.rejected(messages),
      started: (compileMs) => events.measured("compileMs", compileMs),
      output: (fd, bytes, shown) => this.write(fd, bytes, shown),
      waiting: (what) => this.waits(what),
      exit: (end) => this.exited(end),
      failed: (reason) => this.failed(reason),
      progress: (loaded, total) => events.progress?.(loaded, total),
    });
  }

  get running(): boolean {
    return this.engine.running;
  }

  /** Loads the core; the first run does it too. */
  load(): void {
    this.engine.load();
  }

  /** During a run: ends it, and begins anew. No task: what the request asks for. */
  start(task?: Task, keepScreen = false, schedule: Schedule = {}): void {
    this.task = task;
    this.keepScreen = keepScreen;
    this.schedule = schedule;
    if (this.running) {
      this.stoppingFor = "run";
      this.events.status("running…", "running"); // soon; the one before may be another program's
      this.engine.stop();
      return;
    }
    this.startedAt = performance.now();
    this.hasOutput = false;
    if (!this.keepScreen) this.screen.clear();
    this.screen.accept(true);
    this.events.status("running…", "running");
    this.events.begun();
    const { files, options } = this.request();
    this.engine.run(files, { ...options, ...schedule, ...(task && { task }) });
  }

  stop(): void {
    this.engine.stop();
  }

  /** Ctrl+C. */
  interrupt(): void {
    this.engine.interrupt();
  }

  input(text: string): void {
    this.engine.input(text);
  }

  endInput(): void {
    this.engine.endInput();
  }

  /** Another program: ends the run of the one before, and empties the console. */
  open(): void {
    if (this.running) {
      this.stoppingFor = "program";
      this.engine.stop();
    }
    this.screen.clear();
    this.screen.accept(false);
  }

  /** The run is over; true: somebody else's turn has begun, and nothing is to be said about it. */
  private settle(end: End | null): boolean {
    const { stoppingFor } = this;
    this.stoppingFor = null;
    this.screen.accept(false);
    if (stoppingFor === "run") {
      this.events.overtaken?.(end);
      this.start(this.task, this.keepScreen, this.schedule);
    } else {
      this.events.ended(end);
    }
    return stoppingFor !== null;
  }

  private write(fd: number, bytes: Uint8Array, shown: () => void): void {
    if (this.stoppingFor !== null) {
      shown();
      return;
    }
    if (!this.hasOutput) this.events.measured("firstOutputMs", performance.now() - this.startedAt);
    this.hasOutput = true;
    this.events.output(fd, bytes);
    this.screen.write(bytes, shown);
  }

  private rejected(messages: string): void {
    if (this.stoppingFor === null) {
      this.screen.write(messages);
      if (kMissingModule.test(messages)) this.screen.write(`\ngopark: ${kNoModules}\n`);
      this.events.rejected(parseErrors(messages), messages);
    }
    if (this.settle(null)) return;
    this.events.status("The program has errors; nothing was run.", "error");
  }

  private waits(what: string): void {
    if (this.stoppingFor !== null) return;
    const forInput = "waits for input: it is typed into the console";
    const text = what === "input" ? forInput : what === "" ? "running…" : `${what}; none can come, there is no network here`;
    this.events.status(text, "running");
  }

  private exited(end: End): void {
    this.events.measured("memoryMb", Math.round(end.memoryBytes / (1 << 20)));
    if (this.settle(end)) return;
    const time = end.elapsedMs < 1000 ? `${Math.round(end.elapsedMs)} ms` : `${(end.elapsedMs / 1000).toFixed(1)} s`;
    const state = end.code === 0 || end.stopped ? "" : "error";
    const why = end.failure === "" || end.stopped ? "" : ` · ${end.failure}`;
    this.events.status(`${end.stopped ? "stopped · " : ""}exit code ${end.code} · ${time}${why}`, state);
  }

  private failed(reason: string): void {
    this.events.failed(reason);
    if (this.settle(null)) return;
    this.events.status(`gopark has failed: ${reason}. Your program is kept; press Run to try again.`, "error");
  }
}
