// The messages between the page and the engine's worker.
import type { SourceError } from "./core";
import type { CoreParts } from "./load-core";

/** How long a program that takes SIGTERM has to end. */
export const kGraceMs = 1000;
/** How long a program may take to say where its goroutines stand. */
export const kTraceMs = 300;
/** The exit code of a program that was stopped, as a shell reports it for Ctrl+C. */
export const kStoppedCode = 130;

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
  task: Task;
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

/** What a program waits for that may not come. */
export type Waiting =
  /** Or for what it does itself. */
  | { for: "nothing" }
  | { for: "input" }
  /** For what only a network could send. */
  | { for: "outside"; sentence: string };

/** How a program has ended. trace: where its goroutines stood; "" where nothing is known. */
export type Ending =
  | { how: "exit"; code: number }
  /** failure: why, in a line. */
  | { how: "fault"; code: number; failure: string; trace: string }
  /** By the reader. */
  | { how: "stopped"; code: typeof kStoppedCode; trace: string };

/** What the worker says, and whoever listens to an Engine hears. */
export type News =
  /** Something is being loaded. total 0: how much it is, is not known. */
  | { type: "progress"; loaded: number; total: number }
  /** The core is there. threads 0: programs run on one thread. */
  | { type: "ready"; version: string; threads: number }
  /** Errors in the source: nothing runs. missesPackage: there is no such package, whatever is loaded. */
  | { type: "rejected"; messages: string; errors: SourceError[]; missesPackage: boolean }
  | { type: "started"; compileMs: number }
  | { type: "waiting"; waiting: Waiting }
  /** A fault of gopark, or the module cannot be loaded. The worker is of no use any more. */
  | { type: "failed"; reason: string };

export type FromEngine =
  | News
  /** For further workers. What is left to do takes no network, and little time. */
  | { type: "loaded"; parts: CoreParts }
  /** The program has been told to stop. */
  | { type: "stopping" }
  | { type: "output"; fd: number; bytes: Uint8Array }
  /**
   * memoryBytes: what the core holds now, and will go on holding: WebAssembly's memory never shrinks. spent: the program
   * has left the core in a state that is of no use any more.
   */
  | { type: "exit"; ending: Ending; memoryBytes: number; spent: boolean };

export interface End {
  ending: Ending;
  elapsedMs: number;
  memoryBytes: number;
}

/** What happens in an Engine. */
export type EngineEvent =
  | News
  /** Call `shown` when the bytes are on the screen: more comes only then. */
  | { type: "output"; fd: number; bytes: Uint8Array; shown: () => void }
  | { type: "ended"; end: End };
