// The console: xterm.js, with the program's output and the reader's input; between runs, if it is given one, a shell.
import "@xterm/xterm/css/xterm.css";
import { FitAddon } from "@xterm/addon-fit";
import { SearchAddon } from "@xterm/addon-search";
import { WebLinksAddon } from "@xterm/addon-web-links";
import { Terminal } from "@xterm/xterm";
import { LineInput, type LineInputEvents } from "./line-input";
import { kShowFirst, OutputFilter } from "./output-filter";
import { ShellInput, type ShellEvents } from "./shell-input";
import { kThemes } from "./themes";
import { scrollByTouch } from "./touch";

const newDecoder = () => new TextDecoder("utf-8", { ignoreBOM: true });

/** The frame has been drawn; or there are none, as in a tab behind others. */
function nextFrame(): Promise<unknown> {
  const drawn = new Promise<void>((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
  return Promise.race([drawn, new Promise((resolve) => setTimeout(resolve, 100))]);
}

const kLabel = "Console. What is typed goes to the program; Tab leaves.";

export class Console {
  private readonly terminal: Terminal;
  private readonly input: LineInput;
  private readonly shell: ShellInput | null;
  private readonly finder = new SearchAddon();
  private readonly filter: OutputFilter;
  private decoder = newDecoder();
  private accepting = false;

  /** The program begins or ends to take what is typed. */
  onAccept: (accepting: boolean) => void = () => {};

  constructor(
    private readonly parent: HTMLElement,
    events: Omit<LineInputEvents, "echo">,
    shell?: Omit<ShellEvents, "echo" | "column">,
  ) {
    this.terminal = new Terminal({
      convertEol: true,
      fontFamily: getComputedStyle(parent).fontFamily,
      fontSize: 14,
      lineHeight: 1.15,
      scrollback: 5000,
      cursorInactiveStyle: "outline",
      minimumContrastRatio: 4.5,
      allowProposedApi: true, // the search's marks
    });
    this.filter = new OutputFilter(this.terminal);
    this.terminal.parser.registerCsiHandler(kShowFirst, () => nextFrame().then(() => true));
    const fit = new FitAddon();
    this.terminal.loadAddon(fit);
    this.terminal.loadAddon(new WebLinksAddon());
    this.terminal.loadAddon(this.finder);
    this.terminal.open(parent);
    this.terminal.attachCustomKeyEventHandler((event) => this.isOurs(event));
    const echo = (text: string) => this.terminal.write(text);
    this.input = new LineInput({ ...events, echo });
    this.shell = shell ? new ShellInput({ ...shell, echo, column: () => this.terminal.buffer.active.cursorX }) : null;
    this.terminal.onData((data) => this.typed(data));
    this.terminal.textarea?.setAttribute("aria-label", kLabel);
    parent.setAttribute("role", "group");
    parent.ariaLabel = "Console";
    const refit = () => {
      if (parent.clientWidth > 0) fit.fit();
    };
    new ResizeObserver(refit).observe(parent); // it begins with the first layout
    scrollByTouch(parent, this.terminal);
    this.accept(false);
  }

  /** Whether typing goes to a program. */
  accept(accepting: boolean): void {
    this.accepting = accepting;
    this.input.clear();
    this.restore();
    this.terminal.write(accepting || this.shell !== null ? "\x1b[?25h" : "\x1b[?25l"); // the cursor
    this.onAccept(accepting);
  }

  /** As typed by the reader. */
  type(data: string): void {
    this.typed(data);
  }

  /** Asks for a command. */
  prompt(): void {
    this.restore();
    this.terminal.write("", () => this.shell?.begin()); // behind what is on its way
  }

  /** Between runs: text below what is there, in front of a prompt that is shown. */
  insert(text: string): void {
    const asksAgain = this.shell?.isAsking ?? false;
    this.shell?.abandon();
    this.write(`${this.terminal.buffer.active.cursorX > 0 ? "\n" : ""}${text}`);
    if (asksAgain) this.prompt();
  }

  /** Takes effect behind what has been written: of a run that was stopped, much may still be on its way. */
  clear(): void {
    this.shell?.abandon();
    this.restore();
    for (const piece of this.filter.pass("\x1bc")) this.terminal.write(piece);
  }

  /** Of a program, or with something of the program's in it. */
  write(data: string | Uint8Array, written?: () => void): void {
    const text = typeof data === "string" ? data : this.decoder.decode(data, { stream: true });
    const pieces = this.filter.pass(text);
    const last = pieces.pop() ?? "";
    for (const piece of pieces) this.terminal.write(piece);
    this.terminal.write(last, written);
  }

  // Whatever was written, and be it half a sequence, or half a character: what is written next is not touched by it.
  private restore(): void {
    const rest = this.decoder.decode();
    this.decoder = newDecoder();
    this.terminal.write(rest + this.filter.reset());
  }

  setDark(dark: boolean): void {
    this.terminal.options.theme = dark ? kThemes.dark : kThemes.light;
  }

  /** Says to a screen reader what is written. Takes twice the time. */
  setScreenReader(on: boolean): void {
    this.terminal.options.screenReaderMode = on;
  }

  /** Goes to the next place, or the one before, that has the text. False: there is none. */
  find(text: string, backwards = false): boolean {
    if (text === "") {
      this.finder.clearDecorations();
      return true;
    }
    const options = { decorations: { matchOverviewRuler: "#00718f", activeMatchColorOverviewRuler: "#00718f" }, incremental: !backwards };
    return backwards ? this.finder.findPrevious(text, options) : this.finder.findNext(text, { ...options, incremental: false });
  }

  /** What is selected, or else all. */
  get copyable(): string {
    return this.terminal.hasSelection() ? this.terminal.getSelection() : this.text;
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

  /** All text in the buffer. */
  get text(): string {
    const buffer = this.terminal.buffer.active;
    let text = "";
    for (let i = 0; i < buffer.length; i++) {
      const line = buffer.getLine(i)!;
      text += (line.isWrapped || i === 0 ? "" : "\n") + line.translateToString(true);
    }
    return text.trimEnd();
  }

  private typed(data: string): void {
    if (this.accepting) this.input.type(data);
    else this.shell?.type(data);
  }

  // The rest is the browser's: Tab leaves the console, unless it completes a command; copying (where something is
  // selected), pasting and Ctrl+F work.
  private isOurs(event: KeyboardEvent): boolean {
    if (event.key === "Tab") {
      if (event.shiftKey || this.accepting || this.shell === null) return false;
      if (event.type !== "keydown") return this.shell.isWriting;
      if (!this.shell.complete()) return false;
      event.preventDefault();
      return false;
    }
    const key = event.ctrlKey && !event.altKey ? event.key.toLowerCase() : "";
    return !(key === "v" || key === "f" || (key === "c" && this.terminal.hasSelection()));
  }
}
