// A run of the reader's program, in the worker.
import { Cause, type Core, type CoreWaiting, kStartOptions, WaitsFor } from "./core";
import { Execution } from "./execution";
import { type Ending, type FromEngine, kGraceMs, kStoppedCode, kTraceMs, type RunOptions, type Waiting } from "./messages";

/** Output that may be under way to the page; beyond it the program has to wait. */
const kPendingLimit = 64 * 1024;
/** So often the worker looks what the program waits for. */
const kLookMs = 250;
const kInterrupt = 2;
const kTerminate = 15;
/** As Go says it. */
const kFault = "fatal error: fault";
const kFaultText =
  `unexpected fault address 0x0\n${kFault}\n[signal SIGSEGV: segmentation violation code=0x1 addr=0x0 pc=0x0]\n`;

export type Post = (message: FromEngine, transfer?: Transferable[]) => void;

/** Of ours, as the go command says it. The result: how many bytes. */
export function say(post: Post, text: string): number {
  if (text === "") return 0;
  const bytes = new TextEncoder().encode(text);
  const { length } = bytes;
  post({ type: "output", fd: 2, bytes }, [bytes.buffer]);
  return length;
}

export class Run extends Execution {
  private pending = 0;
  private waiting: CoreWaiting = { what: WaitsFor.Nothing, sentence: "" }; // what the page knows of it
  private isInterrupted = false;
  private isStopping = false;
  private aside: Uint8Array[] | null = null; // what comes on standard error, once the program has been told to quit
  private killTimer: ReturnType<typeof setTimeout> | undefined;
  private readonly lookTimer = setInterval(() => this.lookWhatFor(), kLookMs);
  private readonly startedAt = performance.now();

  /** Of what the core has compiled. `over`: called before the page hears of the end. */
  constructor(
    core: Core,
    threads: number,
    private readonly options: RunOptions,
    private readonly post: Post,
    private readonly over: () => void,
  ) {
    super(core, threads);
  }

  start(compileMs: number): void {
    const { workers, seed, virtualTime, task } = this.options;
    this.post({ type: "started", compileMs });
    const given = task.kind === "run" ? task.arguments : task.kind === "test" ? task.flags : [];
    this.launch({ ...kStartOptions, workers, seed, virtualTime, arguments: [...kStartOptions.arguments, ...given] });
  }

  interrupt(): void {
    this.isInterrupted = true;
    this.core.signal(kInterrupt);
    this.goOn();
  }

  stop(): void {
    this.isStopping = true;
    this.post({ type: "stopping" });
    if (!this.core.takes(kTerminate)) return this.quit();
    this.core.signal(kTerminate);
    this.goOn();
    this.killTimer = setTimeout(() => this.quit(), kGraceMs);
  }

  input(bytes: Uint8Array): void {
    this.core.putInput(bytes);
    this.goOn();
  }

  endInput(): void {
    this.core.closeInput();
    this.goOn();
  }

  /** The page has shown that many bytes. */
  shown(bytes: number): void {
    this.pending -= bytes;
    this.look();
    this.goOn();
  }

  override abandon(): void {
    super.abandon();
    clearTimeout(this.killTimer);
    clearInterval(this.lookTimer);
  }

  /** The core has failed: what the program had written before is passed on, where that is still there. */
  rescueOutput(): void {
    this.abandon();
    try {
      this.takeOutput(true);
      for (const bytes of this.aside ?? []) this.pass(2, bytes);
    } catch {
      // the core does not answer any more
    }
  }

  /** The program has done what WebAssembly itself does not let happen. */
  endByFault(): void {
    this.say(kFaultText);
    this.exit({ how: "fault", code: 2, failure: kFault, trace: "" }, true);
  }

  protected takeOutput(all: boolean): void {
    while (all || this.pending < kPendingLimit) {
      const output = this.take(this.aside !== null);
      if (output === null) return;
      if (this.aside !== null && output.fd === 2) this.aside.push(output.bytes);
      else this.pass(output.fd, output.bytes);
    }
  }

  protected ended(): void {
    const ending = this.ending();
    if (this.options.task.kind === "test") {
      const { code } = this.core.ending();
      const seconds = ((performance.now() - this.startedAt) / 1000).toFixed(3);
      this.say(`${code === 0 ? "ok  " : "FAIL"}\t${this.core.testedPackage()}\t${seconds}s\n${code === 0 ? "" : "FAIL\n"}`);
    }
    this.core.reset();
    this.exit(ending, false);
  }

  private ending(): Ending {
    const { code, cause, failure, text } = this.core.ending();
    const traces = cause === Cause.Quit ? this.aside?.pop() : undefined;
    for (const bytes of this.aside ?? []) this.pass(2, bytes);
    if (this.isStopping || (this.isInterrupted && code === kStoppedCode)) {
      return { how: "stopped", code: kStoppedCode, trace: traces === undefined ? text : new TextDecoder().decode(traces) };
    }
    return cause === Cause.Exit ? { how: "exit", code } : { how: "fault", code, failure, trace: text };
  }

  private exit(ending: Ending, spent: boolean): void {
    this.over();
    this.post({ type: "exit", ending, memoryBytes: this.core.memoryBytes(), spent });
  }

  private quit(): void {
    this.aside = [];
    this.core.quit();
    this.goOn();
    this.killTimer = setTimeout(() => {
      this.core.stop();
      this.goOn();
    }, kTraceMs);
  }

  private lookWhatFor(): void {
    const { what, sentence } = this.core.waiting();
    if (what === this.waiting.what && sentence === this.waiting.sentence) return;
    this.waiting = { what, sentence };
    const waiting: Waiting =
      what === WaitsFor.Outside ? { for: "outside", sentence } : { for: what === WaitsFor.Input ? "input" : "nothing" };
    this.post({ type: "waiting", waiting });
  }

  private pass(fd: number, bytes: Uint8Array): void {
    this.pending += bytes.length;
    this.post({ type: "output", fd, bytes }, [bytes.buffer]);
  }

  private say(text: string): void {
    this.pending += say(this.post, text);
  }
}
