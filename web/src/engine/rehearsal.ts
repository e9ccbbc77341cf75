// A small program that is run for nobody.
import { type Core, kStartOptions } from "./core";
import { Execution } from "./execution";

export class Rehearsal extends Execution {
  private end!: () => void;
  /** Resolves at its end. */
  readonly over = new Promise<void>((resolve) => (this.end = resolve));

  constructor(core: Core, threads: number) {
    super(core, threads);
    this.launch({ ...kStartOptions, workers: 2 });
  }

  protected takeOutput(): void {
    while (this.take() !== null);
  }

  protected ended(): void {
    this.core.reset();
    this.end();
  }
}
