// During a run the console has the focus; afterwards, what had it before.
import type { Console } from "./console";

export class ConsoleFocus {
  private before: Element | null = null;

  constructor(private readonly console: Console, private readonly place: HTMLElement) {}

  // What is typed goes to the program. A touch screen's keyboard would cover half the page.
  take(): void {
    if (window.matchMedia("(pointer: coarse)").matches) {
      (this.place.closest(".panel") ?? this.place).scrollIntoView({ block: "nearest" });
      return;
    }
    if (!this.console.focused) this.before = document.activeElement;
    this.console.focus();
  }

  giveBack(): void {
    if (this.console.focused && this.before instanceof HTMLElement) this.before.focus({ preventScroll: true });
    this.before = null;
  }
}
