// The playground: puts its parts together.
import "./style.css";
import { Editor } from "../editor/editor";
import { type End, Engine } from "../engine/engine";
import { type Example, examples } from "../session/chapter";
import { parseErrors } from "../session/diagnostics";
import { recall, remember } from "../session/store";
import { Console } from "../terminal/console";
import { ensureIsolation, type Isolation } from "./isolation";
import { renderContents, renderLesson } from "./lesson";

const kFile = "main.go";
const kHint = "Run, or Ctrl+Enter in the editor. The program is yours: change it.";

function element<T extends HTMLElement>(id: string): T {
  return document.getElementById(id) as T;
}

class App {
  private readonly run = element<HTMLButtonElement>("run");
  private readonly stop = element<HTMLButtonElement>("stop");
  private readonly workers = element<HTMLSelectElement>("workers");
  private readonly theme = element<HTMLSelectElement>("theme");
  private readonly contents = element<HTMLButtonElement>("contents");
  private readonly status = element("status");
  private readonly mode = element("mode");
  private readonly darkQuery = window.matchMedia("(prefers-color-scheme: dark)");
  private readonly editor: Editor;
  private readonly console: Console;
  private readonly engine: Engine;
  private example: Example = examples[0]!;
  private startedAt = 0;
  /** The run is being stopped to make room: for another run, or for another example. Nothing of it is shown any more. */
  private stoppingFor: "run" | "example" | null = null;
  private focusAfterRun: Element | null = null;

  constructor(private readonly isolation: Isolation) {
    this.engine = new Engine(document.baseURI, {
      ready: (_version, threads) => this.showMode(threads),
      rejected: (messages) => this.rejected(messages),
      started: (compileMs) => {
        document.body.dataset["compileMs"] = compileMs.toFixed(1);
      },
      output: (_fd, bytes, shown) => this.write(bytes, shown),
      exit: (end) => this.exited(end),
      failed: (reason) => this.failed(reason),
    });
    this.editor = new Editor(element("editor"), (text) => this.changed(text), () => this.start());
    this.console = new Console(element("console"), {
      line: (text) => this.engine.input(text),
      endOfInput: () => this.engine.endInput(),
      interrupt: () => this.engine.stop(),
    });
    this.run.addEventListener("click", () => this.start());
    this.stop.addEventListener("click", () => this.engine.stop());
    element("reset").addEventListener("click", () => this.editor.replace(this.example.code));
    this.contents.addEventListener("click", () => this.showContents(this.contents.ariaExpanded !== "true"));
    this.fillWorkers();
    this.theme.value = recall("theme") ?? "auto";
    this.theme.addEventListener("change", () => this.applyTheme());
    this.darkQuery.addEventListener("change", () => this.applyTheme());
    element("examples").prepend(renderContents());
    window.addEventListener("hashchange", () => this.openFromHash());
    this.openFromHash();
    this.mode.textContent = "loading Go…";
    this.engine.load();
  }

  /** For tests. */
  get output(): string {
    return this.console.text;
  }
  written(): Promise<void> {
    return this.console.written();
  }
  setCode(text: string): void {
    this.editor.replace(text);
  }
  get code(): string {
    return this.editor.text;
  }

  // ---- settings

  private get dark(): boolean {
    return this.theme.value === "dark" || (this.theme.value === "auto" && this.darkQuery.matches);
  }

  private applyTheme(): void {
    remember("theme", this.theme.value);
    document.documentElement.dataset["theme"] = this.dark ? "dark" : "light";
    this.editor.setDark(this.dark);
    this.console.setDark(this.dark);
  }

  private fillWorkers(): void {
    const most = this.engine.threaded ? this.engine.maxWorkers : 1;
    for (let n = 1; n <= most; n++) this.workers.add(new Option(String(n), String(n)));
    const wanted = Number(recall("workers") ?? 0) || navigator.hardwareConcurrency || most;
    this.workers.value = String(Math.min(wanted, most));
    this.workers.disabled = most === 1;
    this.workers.addEventListener("change", () => remember("workers", this.workers.value));
  }

  private showMode(threads: number): void {
    if (threads === 0) {
      this.mode.textContent = "runs on one thread: goroutines take turns (this page is not cross-origin isolated)";
    } else {
      const means = this.isolation === "service worker" ? " (isolated by its service worker)" : "";
      this.mode.textContent = `runs on up to ${threads} threads${means}`;
    }
  }

  // ---- examples

  private showContents(open: boolean): void {
    this.contents.ariaExpanded = String(open);
    element("examples").classList.toggle("open", open);
  }

  private openFromHash(): void {
    const find = (id: string | null) => examples.find((example) => example.id === id);
    this.open(find(window.location.hash.slice(1)) ?? find(recall("example")) ?? examples[0]!);
  }

  private open(example: Example): void {
    if (this.engine.running) {
      this.stoppingFor = "example";
      this.engine.stop();
    }
    this.example = example;
    remember("example", example.id);
    const lesson = element("lesson");
    lesson.replaceChildren(renderLesson(example));
    lesson.scrollTop = 0;
    document.title = `${lesson.querySelector("h1")?.textContent ?? example.id} · gopark`;
    this.editor.open(recall(`code:${example.id}`) ?? example.code, this.dark);
    this.applyTheme();
    this.showContents(false);
    for (const link of document.querySelectorAll<HTMLAnchorElement>("#examples a")) {
      if (link.hash === `#${example.id}`) link.setAttribute("aria-current", "page");
      else link.removeAttribute("aria-current");
    }
    this.console.clear();
    this.console.accept(false);
    this.showStatus(kHint, "");
  }

  private changed(text: string): void {
    remember(`code:${this.example.id}`, text === this.example.code ? null : text);
  }

  // ---- runs

  private start(): void {
    if (this.engine.running) {
      this.stoppingFor = "run";
      this.engine.stop();
      return;
    }
    this.startedAt = performance.now();
    delete document.body.dataset["firstOutputMs"];
    this.console.clear();
    this.editor.showErrors([]);
    this.showStatus("running…", "running");
    this.stop.disabled = false;
    this.console.accept(true);
    this.showConsole();
    this.engine.run({ [kFile]: this.editor.text }, { workers: Number(this.workers.value), seed: null, virtualTime: false });
  }

  // What is typed goes to the program, until it ends. A touch screen's keyboard would cover half the page.
  private showConsole(): void {
    if (window.matchMedia("(pointer: coarse)").matches) {
      element("console").scrollIntoView({ block: "nearest" });
      return;
    }
    if (!this.console.focused) this.focusAfterRun = document.activeElement;
    this.console.focus();
  }

  /** The run is over; true: somebody else's turn has begun, and nothing is to be said about it. */
  private ended(): boolean {
    const { stoppingFor } = this;
    this.stoppingFor = null;
    this.stop.disabled = true;
    this.console.accept(false);
    if (stoppingFor === "run") {
      this.start();
    } else {
      if (this.console.focused && this.focusAfterRun instanceof HTMLElement) this.focusAfterRun.focus({ preventScroll: true });
      this.focusAfterRun = null;
    }
    return stoppingFor !== null;
  }

  private write(bytes: Uint8Array, shown: () => void): void {
    if (this.stoppingFor !== null) {
      shown();
      return;
    }
    document.body.dataset["firstOutputMs"] ??= (performance.now() - this.startedAt).toFixed(1);
    this.console.write(bytes, shown);
  }

  private rejected(messages: string): void {
    if (this.ended()) return;
    this.console.write(messages);
    this.editor.showErrors(parseErrors(messages));
    this.showStatus("The program has errors; nothing was run.", "error");
  }

  private exited(end: End): void {
    document.body.dataset["memoryMb"] = (end.memoryBytes / (1 << 20)).toFixed(0);
    if (this.ended()) return;
    const time = end.elapsedMs < 1000 ? `${Math.round(end.elapsedMs)} ms` : `${(end.elapsedMs / 1000).toFixed(1)} s`;
    this.showStatus(`${end.stopped ? "stopped · " : ""}exit code ${end.code} · ${time}`, end.code === 0 || end.stopped ? "" : "error");
  }

  private failed(reason: string): void {
    this.mode.textContent = "";
    if (this.ended()) return;
    this.showStatus(`gopark has failed: ${reason}. Your program is kept; press Run to try again.`, "error");
  }

  private showStatus(text: string, state: string): void {
    this.status.textContent = text;
    this.status.dataset["state"] = state;
  }
}

(window as unknown as { gopark: App }).gopark = new App(await ensureIsolation());
