// The console: xterm.js, with the program's output and the reader's input.
import "@xterm/xterm/css/xterm.css";
import { FitAddon } from "@xterm/addon-fit";
import { WebLinksAddon } from "@xterm/addon-web-links";
import { Terminal } from "@xterm/xterm";
import { LineInput, type LineInputEvents } from "./line-input";

const kThemes = {
  light: { background: "#ffffff", foreground: "#1f2328", cursor: "#1f2328", selectionBackground: "#b6d7ff" },
  dark: { background: "#1b1e24", foreground: "#d7dae0", cursor: "#d7dae0", selectionBackground: "#3d4a5f" },
};

// What xterm leaves to the browser: Tab leaves the console; copying (where something is selected) and pasting work.
function isTheBrowsers(event: KeyboardEvent, selected: boolean): boolean {
  if (event.key === "Tab") return true;
  const key = event.ctrlKey && !event.altKey ? event.key.toLowerCase() : "";
  return key === "v" || (key === "c" && selected);
}

export class Console {
  private readonly terminal: Terminal;
  private readonly input: LineInput;
  private accepting = false;

  constructor(private readonly parent: HTMLElement, events: Omit<LineInputEvents, "echo">) {
    this.terminal = new Terminal({
      convertEol: true,
      fontFamily: getComputedStyle(parent).fontFamily,
      fontSize: 14,
      lineHeight: 1.15,
      scrollback: 5000,
      cursorInactiveStyle: "outline",
      minimumContrastRatio: 4.5,
    });
    const fit = new FitAddon();
    this.terminal.loadAddon(fit);
    this.terminal.loadAddon(new WebLinksAddon());
    this.terminal.open(parent);
    this.terminal.attachCustomKeyEventHandler((event) => !isTheBrowsers(event, this.terminal.hasSelection()));
    this.input = new LineInput({ ...events, echo: (text) => this.terminal.write(text) });
    this.terminal.onData((data) => {
      if (this.accepting) this.input.type(data);
    });
    this.terminal.textarea?.setAttribute("aria-label", "Console: input of the program");
    const refit = () => {
      if (parent.clientWidth > 0) fit.fit();
    };
    new ResizeObserver(refit).observe(parent);
    refit();
    this.scrollByTouch();
    this.accept(false);
  }

  /** Whether typing goes to a program. */
  accept(accepting: boolean): void {
    this.accepting = accepting;
    this.input.clear();
    this.terminal.write(accepting ? "\x1b[?25h" : "\x1b[?25l"); // the cursor
  }

  /** Takes effect behind what has been written: of a run that was stopped, much may still be on its way. */
  clear(): void {
    this.terminal.write("\x1bc\x1b[?45h"); // 45: backspace goes back over the edge to the line before
  }

  write(data: string | Uint8Array, written?: () => void): void {
    this.terminal.write(data, written);
  }

  setDark(dark: boolean): void {
    this.terminal.options.theme = dark ? kThemes.dark : kThemes.light;
  }

  focus(): void {
    this.terminal.focus();
  }

  get focused(): boolean {
    return this.parent.contains(document.activeElement);
  }

  /** When all that was written is in the buffer: for tests. */
  written(): Promise<void> {
    return new Promise((resolve) => this.terminal.write("", resolve));
  }

  /** All text in the buffer: for tests. */
  get text(): string {
    const buffer = this.terminal.buffer.active;
    let text = "";
    for (let i = 0; i < buffer.length; i++) {
      const line = buffer.getLine(i)!;
      text += (line.isWrapped || i === 0 ? "" : "\n") + line.translateToString(true);
    }
    return text.trimEnd();
  }

  // xterm knows the wheel only.
  private scrollByTouch(): void {
    let lastY = 0;
    this.parent.addEventListener("touchstart", (event) => (lastY = event.touches[0]!.clientY), { passive: true });
    this.parent.addEventListener("touchmove", (event) => {
      const { baseY } = this.terminal.buffer.active;
      if (baseY === 0) return; // nothing to scroll: the page may
      event.preventDefault();
      const lines = Math.trunc((lastY - event.touches[0]!.clientY) / (this.parent.clientHeight / this.terminal.rows));
      if (lines === 0) return;
      this.terminal.scrollLines(lines);
      lastY = event.touches[0]!.clientY;
    });
  }
}
