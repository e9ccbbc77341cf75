// The runs of one program: the engine and the console, brought together. Knows neither examples nor the page.
import type { SourceError } from "../engine/core";
import { Engine } from "../engine/engine";
import type { End, EngineEvent, RunOptions, Task, Waiting } from "../engine/messages";
import { kNoModules, type Schedule } from "./commands";

/** Where the output goes: the console. */
export interface Screen {
  clear(): void;
  write(data: string | Uint8Array, shown?: () => void): void;
  /** Whether typing goes to a program. */
  accept(accepting: boolean): void;
}

export type { SourceError };

export interface RunRequest {
  files: Record<string, string>;
  options: RunOptions;
}

export type RunState = "" | "running" | "error";

export type RunEvent =
  /** Go is being loaded, in bytes. total 0: not known. */
  | { type: "progress"; loaded: number; total: number }
  /** The core is loaded. threads 0: programs run on one thread, taking turns. */
  | { type: "ready"; threads: number }
  /** A run begins. */
  | { type: "begun" }
  | { type: "output"; fd: number; bytes: Uint8Array }
  /** Nothing was run. `ended` follows. */
  | { type: "rejected"; errors: SourceError[]; messages: string }
  /** end null: the program never ran, or gopark has failed. Not told when the next run follows at once. */
  | { type: "ended"; end: End | null }
  /** In its place then: the run was stopped for the next one, whose `begun` follows. end null: as for `ended`. */
  | { type: "overtaken"; end: End | null }
  /** gopark has failed, and will be loaded anew by the next run. */
  | { type: "failed"; reason: string }
  | { type: "status"; text: string; state: RunState }
  | { type: "measured"; what: "compileMs" | "firstOutputMs" | "memoryMb"; value: number };

export class Runner {
  readonly engine: Engine;
  private startedAt = 0;
  private hasOutput = false;
  /** The run is being stopped to make room: for another run, or for another program. Nothing of it is shown any more. */
  private stoppingFor: "run" | "program" | null = null;
  private task: Task | undefined;
  private keepScreen = false;
  private schedule: Schedule = {};

  /**
   * `request`: what is to be run now. `base`: the address of the folder that has core/ and std.pack. `now`: milliseconds,
   * from any moment.
   */
  constructor(
    base: string,
    private readonly screen: Screen,
    private readonly request: () => RunRequest,
    private readonly tell: (event: RunEvent) => void,
    private readonly now: () => number,
  ) {
    this.engine = new Engine(base, (event) => this.hear(event));
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
      this.status("running…", "running"); // soon; the one before may be another program's
      this.engine.stop();
      return;
    }
    this.startedAt = this.now();
    this.hasOutput = false;
    if (!this.keepScreen) this.screen.clear();
    this.screen.accept(true);
    this.status("running…", "running");
    this.tell({ type: "begun" });
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

  private hear(event: EngineEvent): void {
    switch (event.type) {
      case "progress":
        return this.tell(event);
      case "ready":
        return this.tell({ type: "ready", threads: event.threads });
      case "rejected":
        return this.rejected(event);
      case "started":
        return this.measured("compileMs", event.compileMs);
      case "output":
        return this.write(event.fd, event.bytes, event.shown);
      case "waiting":
        return this.waits(event.waiting);
      case "ended":
        return this.exited(event.end);
      case "failed":
        return this.failed(event.reason);
    }
  }

  private status(text: string, state: RunState): void {
    this.tell({ type: "status", text, state });
  }

  private measured(what: Extract<RunEvent, { type: "measured" }>["what"], value: number): void {
    this.tell({ type: "measured", what, value });
  }

  /** The run is over; true: somebody else's turn has begun, and nothing is to be said about it. */
  private settle(end: End | null): boolean {
    const { stoppingFor } = this;
    this.stoppingFor = null;
    this.screen.accept(false);
    if (stoppingFor === "run") {
      this.tell({ type: "overtaken", end });
      this.start(this.task, this.keepScreen, this.schedule);
    } else {
      this.tell({ type: "ended", end });
    }
    return stoppingFor !== null;
  }

  private write(fd: number, bytes: Uint8Array, shown: () => void): void {
    if (this.stoppingFor !== null) {
      shown();
      return;
    }
    if (!this.hasOutput) this.measured("firstOutputMs", this.now() - this.startedAt);
    this.hasOutput = true;
    this.tell({ type: "output", fd, bytes });
    this.screen.write(bytes, shown);
  }

  private rejected({ messages, errors, missesPackage }: Extract<EngineEvent, { type: "rejected" }>): void {
    if (this.stoppingFor === null) {
      this.screen.write(messages);
      if (missesPackage) this.screen.write(`\ngopark: ${kNoModules}\n`);
      this.tell({ type: "rejected", errors, messages });
    }
    if (this.settle(null)) return;
    this.status("The program has errors; nothing was run.", "error");
  }

  private waits(waiting: Waiting): void {
    if (this.stoppingFor === null) this.status(describe(waiting), "running");
  }

  private exited(end: End): void {
    this.measured("memoryMb", Math.round(end.memoryBytes / (1 << 20)));
    if (this.settle(end)) return;
    const { ending, elapsedMs } = end;
    const time = elapsedMs < 1000 ? `${Math.round(elapsedMs)} ms` : `${(elapsedMs / 1000).toFixed(1)} s`;
    const stopped = ending.how === "stopped" ? "stopped · " : "";
    const why = ending.how === "fault" ? ` · ${ending.failure}` : "";
    const state = ending.how === "stopped" || ending.code === 0 ? "" : "error";
    this.status(`${stopped}exit code ${ending.code} · ${time}${why}`, state);
  }

  private failed(reason: string): void {
    this.tell({ type: "failed", reason });
    if (this.settle(null)) return;
    this.status(`gopark has failed: ${reason}. Your program is kept; press Run to try again.`, "error");
  }
}

function describe(waiting: Waiting): string {
  switch (waiting.for) {
    case "nothing":
      return "running…";
    case "input":
      return "waits for input: it is typed into the console";
    case "outside":
      return `${waiting.sentence}; none can come, there is no network here`;
  }
}
