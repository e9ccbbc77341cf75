// The page's side of the engine: one worker at a time, replaced when it fails, does not stop, or has grown too large.
import type { CoreParts } from "./load-core";
import {
  type EngineEvent, type FromEngine, kGraceMs, kStoppedCode, kTraceMs, type RunOptions, type ToEngine,
} from "./messages";

/** How long a program may take to stop before its worker is ended. */
const kStopMs = 600;
type Exit = Extract<FromEngine, { type: "exit" }>;
/** From outside, with its worker. */
const kEnded: Exit = { type: "exit", ending: { how: "stopped", code: kStoppedCode, trace: "" }, memoryBytes: 0, spent: false };
/**
 * How long the first worker may take to become ready once it has all it needs; each further one, twice as long. In
 * Firefox a worker that starts workers of its own gets stuck now and then, for good.
 */
const kSetUpMs = 2000;
/** A worker whose memory has grown beyond this is not kept for the next run. */
const kKeepBytes = 512 << 20;

/** A worker that loads the core for an engine to come. */
interface Ahead {
  base: string;
  threaded: boolean;
  worker: Worker;
  said: FromEngine[]; // until the engine listens
}

let ahead: Ahead | null = null;

/** The most goroutines that run at once. */
const maxWorkersHere = () => Math.min(Math.max(navigator.hardwareConcurrency || 4, 2), 8);

function newWorker(): Worker {
  return new Worker(new URL("./worker.ts", import.meta.url), { type: "module", name: "gopark" });
}

/** Begins to load the core before the first engine is made: while the rest of the page's scripts are on their way. */
export function loadAhead(base: string): void {
  const threaded = crossOriginIsolated;
  const worker = newWorker();
  const said: FromEngine[] = [];
  worker.onmessage = (event: MessageEvent<FromEngine>) => said.push(event.data);
  worker.onerror = (event) => said.push({ type: "failed", reason: event.message || "the worker cannot be loaded" });
  const load: ToEngine = { type: "load", base, threads: threaded, maxWorkers: maxWorkersHere(), parts: null };
  worker.postMessage(load);
  ahead = { base, threaded, worker, said };
}

export class Engine {
  private worker: Worker | null = null;
  private isReady = false;
  private loaded: CoreParts | null = null;
  private queued: ToEngine[] = []; // until the core is ready
  private isRunning = false;
  private startedAt = 0;
  private stopTimer: ReturnType<typeof setTimeout> | undefined;
  private setUpTimer: ReturnType<typeof setTimeout> | undefined;
  private setUpMs = kSetUpMs;

  constructor(
    private readonly base: string,
    private readonly listen: (event: EngineEvent) => void,
    readonly threaded: boolean = crossOriginIsolated,
    readonly maxWorkers: number = maxWorkersHere(),
  ) {}

  /** From run() to one of rejected, ended, failed. */
  get running(): boolean {
    return this.isRunning;
  }

  /** What the worker has loaded, for workers with other jobs; null: it is not ready. */
  get parts(): CoreParts | null {
    return this.loaded;
  }

  /** Loads the core. Done by the first run too. */
  load(): void {
    if (this.worker !== null) return;
    const begun = ahead !== null && ahead.base === this.base && ahead.threaded === this.threaded ? ahead : null;
    if (begun !== null) ahead = null;
    const worker = begun?.worker ?? newWorker();
    this.worker = worker;
    worker.onmessage = (event: MessageEvent<FromEngine>) => {
      if (worker === this.worker) this.receive(event.data);
    };
    worker.onerror = (event) => {
      if (worker === this.worker) this.receive({ type: "failed", reason: event.message || "the worker cannot be loaded" });
    };
    if (begun === null) {
      const { base, threaded: threads, maxWorkers, loaded: parts } = this;
      this.post({ type: "load", base, threads, maxWorkers, parts });
      if (this.loaded !== null) this.watchSetUp();
    } else {
      for (const message of begun.said) this.receive(message);
    }
  }

  /** Makes the first run quick; it costs some time itself. Nothing before the core is loaded, or during a run. */
  rehearse(): void {
    if (this.isReady && !this.isRunning) this.post({ type: "rehearse" });
  }

  run(files: Record<string, string>, options: RunOptions): void {
    if (this.isRunning) return;
    this.load();
    this.isRunning = true;
    this.startedAt = performance.now();
    this.send({ type: "run", files, options });
  }

  input(text: string): void {
    this.send({ type: "input", bytes: new TextEncoder().encode(text) });
  }

  endInput(): void {
    this.send({ type: "end-input" });
  }

  /** Ctrl+C: the program may take it, and go on. */
  interrupt(): void {
    if (!this.isReady) return this.stop();
    this.post({ type: "interrupt" });
  }

  /** Ends the program, if need be with its worker. `ended` follows. */
  stop(): void {
    if (!this.isRunning || this.stopTimer !== undefined) return;
    this.endWithin(kStopMs);
    if (this.isReady) {
      this.post({ type: "stop" });
    } else {
      this.queued = [];
      this.finish(kEnded);
    }
  }

  private endWithin(ms: number): void {
    clearTimeout(this.stopTimer);
    this.stopTimer = setTimeout(() => {
      this.discard();
      this.finish(kEnded);
      this.load();
    }, ms);
  }

  /** Gives the core's memory back; the next run loads it anew. Nothing during a run. */
  release(): void {
    if (!this.isRunning) this.discard();
  }

  private send(message: ToEngine): void {
    if (this.isReady) this.post(message);
    else this.queued.push(message);
  }

  private post(message: ToEngine): void {
    this.worker?.postMessage(message);
  }

  /** Replaces a worker that does not become ready; what was sent to it waits for the next one. */
  private watchSetUp(): void {
    clearTimeout(this.setUpTimer);
    this.setUpTimer = setTimeout(() => {
      this.setUpMs *= 2;
      const { queued } = this;
      this.discard();
      this.queued = queued;
      this.load();
    }, this.setUpMs);
  }

  private discard(): void {
    clearTimeout(this.setUpTimer);
    this.worker?.terminate();
    this.worker = null;
    this.isReady = false;
    this.queued = [];
  }

  /** The run is over. */
  private settle(): void {
    clearTimeout(this.stopTimer);
    this.stopTimer = undefined;
    this.isRunning = false;
  }

  private finish({ ending, memoryBytes, spent }: Exit): void {
    this.settle();
    const elapsedMs = performance.now() - this.startedAt;
    if (spent || memoryBytes > kKeepBytes) {
      this.discard();
      this.load();
    }
    this.listen({ type: "ended", end: { ending, elapsedMs, memoryBytes } });
  }

  private receive(message: FromEngine): void {
    switch (message.type) {
      case "loaded":
        this.loaded = message.parts;
        this.watchSetUp();
        break;
      case "ready":
        clearTimeout(this.setUpTimer);
        this.isReady = true;
        this.listen(message);
        for (const queued of this.queued.splice(0)) this.post(queued);
        break;
      case "progress":
      case "waiting":
        this.listen(message);
        break;
      case "rejected":
        this.settle();
        this.listen(message);
        break;
      case "started":
        this.startedAt = performance.now();
        this.listen(message);
        break;
      case "output": {
        const worker = this.worker;
        const bytes = message.bytes.length;
        const shown = () => {
          if (worker === this.worker) this.post({ type: "shown", bytes });
        };
        this.listen({ ...message, shown });
        break;
      }
      case "stopping":
        if (this.stopTimer !== undefined) this.endWithin(kGraceMs + kTraceMs + kStopMs); // it may take its time
        break;
      case "exit":
        this.finish(message);
        break;
      case "failed":
        this.discard();
        this.loaded = null; // it may be to blame
        this.settle();
        this.listen(message);
        break;
    }
  }
}
