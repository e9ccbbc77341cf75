// A program between its start and its end. With threads it runs on threads of its own, and what happens here is told by
// events; without, in slices.
import type { Core, StartOptions } from "./core";
import { Pump } from "./pump";

/** So much is taken at once. */
const kChunk = 16 * 1024;

export abstract class Execution {
  private readonly pump: Pump | null;
  private isOver = false;

  constructor(protected readonly core: Core, private readonly threads: number) {
    const slice = (forMs: number) => {
      const wait = core.pump(forMs);
      this.look();
      return wait;
    };
    this.pump = threads === 0 ? new Pump(slice) : null;
  }

  /** Of what the core has compiled. */
  protected launch(options: StartOptions): void {
    this.core.start({ ...options, workers: Math.min(options.workers, this.threads), maxWorkers: this.threads });
    this.goOn();
  }

  /** There may be output, or the program may have ended. */
  look(): void {
    if (this.isOver) return;
    // The end is asked for first: then all that was written before it is there to be taken.
    const ended = this.core.finished();
    this.takeOutput(ended);
    if (!ended) return;
    this.abandon();
    this.ended();
  }

  /** The program is over, or the core has failed: nothing happens by itself any more. */
  abandon(): void {
    this.isOver = true;
    this.pump?.end();
  }

  /** The program may have something to do. */
  protected goOn(): void {
    this.pump?.soon();
  }

  /** The oldest output of one descriptor; null: there is none. `whole`: all that was written at once. */
  protected take(whole = false): { fd: number; bytes: Uint8Array } | null {
    const output = this.core.takeOutput(whole ? 2 ** 31 : kChunk);
    return output.fd === 0 ? null : output;
  }

  /** `all`: there is no more to come. */
  protected abstract takeOutput(all: boolean): void;
  protected abstract ended(): void;
}
