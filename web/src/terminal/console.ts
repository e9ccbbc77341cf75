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

export class Console {
  private readonly terminal: Terminal;
  private readonly input: LineInput;
  private accepting = false;

  constructor(parent: HTMLElement, events: Omit<LineInputEvents, "echo">) {
    this.terminal = new Terminal({ convertEol: true, fontSize: 13, scrollback: 5000, cursorInactiveStyle: "none" });
    const fit = new FitAddon();
    this.terminal.loadAddon(fit);
    this.terminal.loadAddon(new WebLinksAddon());
    this.terminal.open(parent);
    // Tab must be able to leave the console.
    this.terminal.attachCustomKeyEventHandler((event) => event.key !== "Tab");
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
  }

  /** Whether typing goes to a program. */
  accept(accepting: boolean): void {
    this.accepting = accepting;
    this.input.clear();
  }

  /** Takes effect behind what has been written: of a run that was stopped, much may still be on its way. */
  clear(): void {
    this.terminal.write("\x1bc");
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
}
