// The messages between the page and the engine's worker.
import type { CoreParts } from "./load-core";

/** How long a program that takes SIGTERM has to end. */
export const kGraceMs = 1000;
/** How long a program may take to say where its goroutines stand. */
export const kTraceMs = 300;

/** What to do with a program. */
export type Task =
  | { kind: "run"; arguments: string[] }
  /** flags: as those of a test binary, "-test.v". */
  | { kind: "test"; flags: string[] }
  | { kind: "vet" };

export interface RunOptions {
  /** How many goroutines may run at once; without threads ignored. */
  workers: number;
  /** Deterministic scheduling; null: none. */
  seed: number | null;
  virtualTime: boolean;
  /** None: to run it. */
  task?: Task;
}

export type ToEngine =
  /** parts: what a worker before has loaded. */
  | { type: "load"; base: string; threads: boolean; maxWorkers: number; parts: CoreParts | null }
  /** To run a small program for nobody, so that the next one finds std parsed, and the module's code compiled. */
  | { type: "rehearse" }
  | { type: "run"; files: Record<string, string>; options: RunOptions }
  /** Ctrl+C: SIGINT, which a program may take. */
  | { type: "interrupt" }
  /**
   * The program ends, and its goroutines' traces come with its end. One that takes SIGTERM gets it first, and is ended
   * when it goes on for a second.
   */
  | { type: "stop" }
  | { type: "input"; bytes: Uint8Array }
  | { type: "end-input" }
  /** The page has shown that many bytes of output. */
  | { type: "shown"; bytes: number };

export type FromEngine =
  /** For further workers. What is left to do takes no network, and little time. */
  | { type: "loaded"; parts: CoreParts }
  | { type: "ready"; version: string; threads: number }
  | { type: "progress"; loaded: number; total: number }
  /** Errors in the source: nothing runs. */
  | { type: "rejected"; messages: string }
  | { type: "started"; compileMs: number }
  /** The program has been told to stop. */
  | { type: "stopping" }
  | { type: "output"; fd: number; bytes: Uint8Array }
  /** What the program waits for: "input", or a sentence; "": for nothing, or for what it does itself. */
  | { type: "waiting"; what: string }
  /**
   * failure: why it has ended, in a line, where that is a fault. trace: where its goroutines stood then, or when it was
   * stopped: "" where nothing is known. memoryBytes: what the core holds now, and will go on holding: WebAssembly's
   * memory never shrinks. spent: the program has left the core in a state that is of no use any more.
   */
  | { type: "exit"; code: number; failure: string; trace: string; memoryBytes: number; spent?: boolean }
  /** A fault of gopark, or the module cannot be loaded. The worker is of no use any more. */
  | { type: "failed"; reason: string };
