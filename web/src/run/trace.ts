// Where the goroutines stood when a run ended: not shown before the reader asks for it.
import type { End } from "../engine/messages";
import type { Console } from "../terminal/console";

export class Trace {
  private readonly button = document.createElement("button");
  private text = "";
  private stopped = false;

  /** The button stands behind `status`. */
  constructor(status: HTMLElement, private readonly console: Console) {
    this.button.id = "trace";
    this.button.type = "button";
    this.button.hidden = true;
    this.button.addEventListener("click", () => this.use());
    status.after(this.button);
  }

  /** null: of no run. */
  offer(end: End | null): void {
    const ending = end?.ending ?? { how: "exit" };
    this.text = ending.how === "exit" ? "" : ending.trace;
    this.stopped = ending.how === "stopped";
    this.button.hidden = this.text === "";
    this.button.textContent = this.stopped ? "Where it stood" : "Copy the trace";
    this.button.title = this.stopped ? "Prints where each goroutine was when the program was stopped" : "All that Go writes, also of the goroutines that are alike";
  }

  // What has ended by itself has shown its trace: with goroutines that are alike as one, which is not for others to read.
  private use(): void {
    if (this.stopped) return this.print();
    navigator.clipboard.writeText(this.text).then(
      () => (this.button.textContent = "Copied"),
      () => this.print(),
    );
  }

  private print(): void {
    this.console.insert(this.text);
    this.button.hidden = true;
    this.console.focus();
  }
}
