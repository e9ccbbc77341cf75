// TypeScript's view of the core's Embind module (core/bind/bind.cc).

export interface Core {
  ok(): boolean;
  putFile(path: string, content: string | Uint8Array): void;
  removeFile(path: string): void;
  /** More packages of the standard library; false: these bytes are no pack. */
  addPack(pack: Uint8Array): boolean;
  compile(directory: string): Compiled;
  /** The same for the program that runs the tests of testedPackage(); without tests canStart() is false. */
  compileTests(directory: string): Compiled;
  testedPackage(): string;
  canStart(): boolean;
  /** What go vet finds. */
  vet(directory: string): Compiled;
  start(options: StartOptions): void;
  /** Milliseconds until there is something to do: 0 at once, negative: not by itself. */
  pump(forMs: number): number;
  stop(): void;
  /** 2 is SIGINT, 15 SIGTERM: they end a program that has not asked for them. */
  signal(number: number): void;
  /** Whether the program takes that signal, or ignores it. */
  takes(number: number): boolean;
  /**
   * SIGQUIT: the program ends, and says where its goroutines stand. What is written from here on comes in pieces as it was
   * written; where the cause of the end is Quit, the last piece on standard error is what it says.
   */
  quit(): void;
  finished(): boolean;
  /** Of a program that has finished. */
  ending(): CoreEnding;
  waiting(): CoreWaiting;
  /** fd 0: there is no output. */
  takeOutput(limit: number): { fd: number; bytes: Uint8Array };
  putInput(bytes: Uint8Array): void;
  closeInput(): void;
  /** The size of the module's memory. */
  memoryBytes(): number;
  reset(): void;
  delete(): void;
}

export interface SourceError {
  /** Seen from the program's folder. */
  file: string;
  /** From 1. */
  line: number;
  /** In bytes, from 1; 0: the error is the line's. */
  column: number;
  /** Continuation lines are separated by "\n\t". */
  message: string;
}

export interface Compiled {
  /** Empty, or what the go command would write to standard error. */
  messages: string;
  /** Of these, those that have a place. */
  errors: SourceError[];
  /** A package is imported that std has, as far as no pack says otherwise; or one that a module would have. */
  missesStd: boolean;
  missesModule: boolean;
}

export interface StartOptions {
  /** How many goroutines run at once; 0: without threads, by pump. */
  workers: number;
  /** How many the program may ask for. */
  maxWorkers: number;
  /** Deterministic scheduling; null: none. */
  seed: number | null;
  virtualTime: boolean;
  /** os.Args, with the program's name. */
  arguments: string[];
  /** time.Local, but for runs with a seed or in virtual time. */
  timeZone: string;
  compile: Compile;
}

/** driver::RunOptions::Compile: what is compiled to WebAssembly while the program runs. */
export enum Compile { Never, Hot, Eager }

export const kStartOptions: StartOptions = {
  workers: 0,
  maxWorkers: 0,
  seed: null,
  virtualTime: false,
  arguments: ["prog"],
  timeZone: new Intl.DateTimeFormat().resolvedOptions().timeZone, // the reader's
  compile: Compile.Hot,
};

/** goroutine::Ending::Cause. */
export enum Cause { Exit, Fault, Quit }
export interface CoreEnding {
  code: number;
  cause: Cause;
  /** A fault, in one line. */
  failure: string;
  /** All that Go would have written then: in the output, goroutines that stand at the same place come once. */
  text: string;
}

/** bind::WaitsFor. */
export enum WaitsFor { Nothing, Input, Outside }
export interface CoreWaiting {
  what: WaitsFor;
  /** Outside: what only the outside could send: "http.ListenAndServe waits for connections (main.go:12)". */
  sentence: string;
}

export interface CoreModule {
  Core: new (pack: Uint8Array) => Core;
  version(): string;
}

export interface ModuleOptions {
  /** Threads to create beforehand. */
  workers: number;
  onEvent: () => void;
  /** A CHECK has failed, which says this; onAbort follows. */
  onInternalError?: (line: string) => void;
  print?: (text: string) => void;
  printErr?: (text: string) => void;
  onAbort?: (reason: unknown) => void;
  instantiateWasm?: (
    imports: WebAssembly.Imports,
    receive: (instance: WebAssembly.Instance, module: WebAssembly.Module) => void,
  ) => object;
}

export type CoreFactory = (options: ModuleOptions) => Promise<CoreModule>;
