// The page's side of the engine: one worker at a time, replaced when it fails or does not stop.
import type { FromEngine, RunOptions, ToEngine } from "./messages";

export interface EngineEvents {
  ready(version: string, threads: number): void;
  rejected(messages: string): void;
  started(compileMs: number): void;
  /** Call `shown` when the bytes are on the screen: more comes only then. */
  output(fd: number, bytes: Uint8Array, shown: () => void): void;
  exit(code: number, elapsedMs: number): void;
  failed(reason: string): void;
}

/** How long a program may take to stop before its worker is ended. */
const kStopMs = 600;
/** The exit code of a program that was stopped, as a shell reports it for Ctrl+C. */
export const kStoppedCode = 130;

export class Engine {
  private worker: Worker | null = null;
  private isReady = false;
  private queued: ToEngine | null = null;
  private running = false;
  private stopTimer: ReturnType<typeof setTimeout> | undefined;

  constructor(
    private readonly base: string,
    private readonly events: EngineEvents,
    readonly threaded: boolean = window.crossOriginIsolated,
    readonly maxWorkers: number = Math.min(Math.max(navigator.hardwareConcurrency || 4, 2), 8),
  ) {}

  /** Loads the core. Done by the first run too. */
  load(): void {
    if (this.worker !== null) return;
    const worker = new Worker(new URL("./worker.ts", import.meta.url), { type: "module", name: "gopark" });
    this.worker = worker;
    this.isReady = false;
    worker.onmessage = (event: MessageEvent<FromEngine>) => {
      if (worker === this.worker) this.receive(event.data);
    };
    worker.onerror = (event) => {
      if (worker === this.worker) this.receive({ type: "failed", reason: event.message || "the worker cannot be loaded" });
    };
    this.post({ type: "load", base: this.base, threads: this.threaded, maxWorkers: this.maxWorkers });
  }

  run(files: Record<string, string>, options: RunOptions): void {
    if (this.running) return;
    this.load();
    this.running = true;
    const message: ToEngine = { type: "run", files, options };
    if (this.isReady) this.post(message);
    else this.queued = message;
  }

  input(text: string): void {
    this.post({ type: "input", bytes: new TextEncoder().encode(text) });
  }

  endInput(): void {
    this.post({ type: "end-input" });
  }

  /** Ends the program, if need be with its worker. `exit` follows. */
  stop(): void {
    if (!this.running || this.stopTimer !== undefined) return;
    if (this.queued !== null) {
      this.queued = null;
      this.finish(kStoppedCode, 0);
      return;
    }
    this.post({ type: "stop" });
    this.stopTimer = setTimeout(() => {
      this.discard();
      this.finish(kStoppedCode, 0);
      this.load();
    }, kStopMs);
  }

  dispose(): void {
    clearTimeout(this.stopTimer);
    this.discard();
  }

  private post(message: ToEngine): void {
    this.worker?.postMessage(message);
  }

  private discard(): void {
    this.worker?.terminate();
    this.worker = null;
    this.isReady = false;
  }

  private finish(code: number, elapsedMs: number): void {
    clearTimeout(this.stopTimer);
    this.stopTimer = undefined;
    if (!this.running) return;
    this.running = false;
    this.events.exit(code, elapsedMs);
  }

  private receive(message: FromEngine): void {
    switch (message.type) {
      case "ready":
        this.isReady = true;
        this.events.ready(message.version, message.threads);
        if (this.queued !== null) this.post(this.queued);
        this.queued = null;
        break;
      case "rejected":
        this.running = false;
        clearTimeout(this.stopTimer);
        this.stopTimer = undefined;
        this.events.rejected(message.messages);
        break;
      case "started":
        this.events.started(message.compileMs);
        break;
      case "output": {
        const worker = this.worker;
        const bytes = message.bytes.length;
        this.events.output(message.fd, message.bytes, () => {
          if (worker === this.worker) this.post({ type: "shown", bytes });
        });
        break;
      }
      case "exit":
        this.finish(message.code, message.elapsedMs);
        break;
      case "failed":
        this.discard();
        this.queued = null;
        this.running = false;
        clearTimeout(this.stopTimer);
        this.stopTimer = undefined;
        this.events.failed(message.reason);
        break;
    }
  }
}
