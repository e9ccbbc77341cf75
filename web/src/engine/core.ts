// TypeScript's view of the core's Embind module (core/bind/bind.cc).

export interface Core {
  ok(): boolean;
  putFile(path: string, content: string | Uint8Array): void;
  removeFile(path: string): void;
  /** More packages of the standard library; false: these bytes are no pack. */
  addPack(pack: Uint8Array): boolean;
  /** Empty, or what the go command would write to standard error. */
  compile(directory: string): string;
  /** The same for the program that runs the tests of testedPackage(); without tests canStart() is false. */
  compileTests(directory: string): string;
  testedPackage(): string;
  canStart(): boolean;
  /** What go vet finds. */
  vet(directory: string): string;
  /** time.Local of the programs to come. */
  setTimeZone(name: string): void;
  /** os.Args of what is started next, one a line. */
  setArguments(lines: string): void;
  /** workers 0: without threads, by pump. seed < 0: none. */
  start(workers: number, maxWorkers: number, seed: number, virtualTime: boolean): void;
  /** Milliseconds until there is something to do: 0 at once, negative: not by itself. */
  pump(forMs: number): number;
  stop(): void;
  /** 2 is SIGINT, 15 SIGTERM: they end a program that has not asked for them. */
  signal(number: number): void;
  /** Whether the program takes that signal, or ignores it. */
  takes(number: number): boolean;
  /** SIGQUIT: the program ends, and says where its goroutines stand. */
  quit(): void;
  finished(): boolean;
  exitCode(): number;
  /** Why a fault has ended the program, in one line; "": none has. */
  failure(): string;
  /** All that Go would have written then: in the output, goroutines that stand at the same place come once. */
  failureText(): string;
  /** What a program waits for that only the outside could send: "http.ListenAndServe waits for connections (main.go:12)". */
  waitingFor(): string;
  /** A goroutine waits for input that has not come. */
  waitsForInput(): boolean;
  /** fd 0: there is no output. */
  takeOutput(limit: number): { fd: number; bytes: Uint8Array };
  putInput(bytes: Uint8Array): void;
  closeInput(): void;
  /** The size of the module's memory. */
  memoryBytes(): number;
  reset(): void;
  delete(): void;
}

export interface CoreModule {
  Core: new (pack: Uint8Array) => Core;
  version(): string;
}

export interface ModuleOptions {
  /** Threads to create beforehand. */
  workers: number;
  onEvent: () => void;
  print?: (text: string) => void;
  printErr?: (text: string) => void;
  onAbort?: (reason: unknown) => void;
  instantiateWasm?: (
    imports: WebAssembly.Imports,
    receive: (instance: WebAssembly.Instance, module: WebAssembly.Module) => void,
  ) => object;
}

export type CoreFactory = (options: ModuleOptions) => Promise<CoreModule>;
