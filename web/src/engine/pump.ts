// Without threads a program runs in slices, between the worker's messages.

const kSliceMs = 8;

export class Pump {
  // A message to ourselves comes back in microseconds, where a timer takes 4 ms.
  private readonly channel = new MessageChannel();
  private isDue = false;
  private isOver = false;
  private timer: ReturnType<typeof setTimeout> | undefined;

  /** `slice`: runs for that long; the milliseconds until there is something to do: 0 at once, negative: not by itself. */
  constructor(private readonly slice: (forMs: number) => number) {
    this.channel.port1.onmessage = () => {
      this.isDue = false;
      this.run();
    };
  }

  /** There is something to do. */
  soon(): void {
    if (this.isDue || this.isOver) return;
    this.isDue = true;
    this.channel.port2.postMessage(null);
  }

  /** From within a slice, too. */
  end(): void {
    this.isOver = true;
    clearTimeout(this.timer);
    this.channel.port1.close();
  }

  private run(): void {
    if (this.isOver) return;
    clearTimeout(this.timer);
    const wait = this.slice(kSliceMs);
    if (this.isOver) return;
    if (wait === 0) this.soon();
    else if (wait > 0) this.timer = setTimeout(() => this.run(), wait);
  }
}
