// The playground: puts its parts together.
import { Assistant } from "../assist/assistant";
import { CodeAssist } from "../editor/assist";
import { Editor } from "../editor/editor";
import { Tabs } from "../editor/tabs";
import { keepForOffline, watchForUpdate } from "../offline/offline";
import { type Example, examples } from "../session/chapter";
import { Runner } from "../session/runner";
import { KeptText } from "../session/kept-text";
import { idOf, keepProgram, type OwnProgram, ownPrograms } from "../session/own-programs";
import { type Settings, settingsIn } from "../session/share";
import { recall, remember } from "../session/store";
import { defaultTask, hasTests, kTest } from "../session/task";
import type { Console } from "../terminal/console";
import { ConsoleFocus } from "../terminal/focus";
import { consoleTools } from "../terminal/tools";
import { commandConsole } from "./command-console";
import { kRemembered } from "./first";
import { describeMode, type Isolation } from "./isolation";
import { renderLesson, showOwnPrograms } from "./lesson";
import { Notice } from "./notice";
import { Paper } from "./paper";
import { ReadingPlace } from "./place";
import { Schedule } from "./schedule";
import { describeShared, Sharing } from "./sharing";
import { Trace } from "./trace";
import { Versions } from "./versions";
import { Views } from "./views";

/** The page has this long for itself, before what a visit without a network needs is fetched. */
const kKeepAfterMs = 1500;
/** Who presses Run before that, waits for nothing else. */
const kRehearseAfterMs = 400;
const kNoRoom = "This browser has no room to keep the program over a reload: Download keeps it.";
const kHint = "Run, or Ctrl+Enter. The program is yours: change it.";

function element<T extends HTMLElement>(id: string): T {
  return document.getElementById(id) as T;
}

class App {
  private readonly run = element<HTMLButtonElement>("run");
  private readonly stop = element<HTMLButtonElement>("stop");
  private readonly test = element<HTMLButtonElement>("test");
  private readonly workers = element<HTMLSelectElement>("workers");
  private readonly theme = element<HTMLSelectElement>("theme");
  private readonly contents = element<HTMLButtonElement>("contents");
  private readonly status = element("status");
  private readonly mode = element("mode");
  private readonly darkQuery = window.matchMedia("(prefers-color-scheme: dark)");
  /** Public for measurements. */
  readonly assistant: Assistant;
  private begunAt = performance.now(); // the page, or the run
  private readonly assist: CodeAssist;
  private readonly editor: Editor;
  private readonly console: Console;
  private readonly focus: ConsoleFocus;
  private readonly trace: Trace;
  private readonly runner: Runner;
  private readonly schedule: Schedule;
  private readonly sharing: Sharing;
  private readonly place = new ReadingPlace(element("lesson"));
  private readonly views = new Views(element("views"));
  private readonly tabs: Tabs;
  private readonly kept = new KeptText((text) => this.changedElsewhere(text));
  private readonly notice = new Notice(element("notice"));
  private readonly versions: Versions;
  private example: Example = examples[0]!;
  /** Of a program from elsewhere. */
  private settings: Settings = {};
  private progressAt = 0;
  private threads: number | null = null; // null: Go is not here
  private promptAfterRun = false; // the run is a command's

  /** `run`: the reader has pressed Run already. */
  constructor(private readonly isolation: Isolation, run: boolean) {
    element("editor").replaceChildren(); // the program as text
    // Its start would cost the page, or a run, time.
    const parts = () => (performance.now() - this.begunAt < kKeepAfterMs ? null : this.runner.engine.parts);
    this.assistant = new Assistant(parts, () => this.editor.sources);
    this.assist = new CodeAssist(this.assistant, (text) => this.showStatus(text, ""));
    this.editor = new Editor(
      element("editor"), (text) => this.changed(text), () => this.runner.start(), [], this.assist.extension,
    );
    this.assist.attach(this.editor);
    element("format").addEventListener("click", () => void this.assist.format());
    this.tabs = new Tabs(element("tabs"), this.editor, element("editor"));
    this.console = this.makeConsole();
    this.focus = new ConsoleFocus(this.console, element("console"));
    this.trace = new Trace(this.status, this.console);
    this.schedule = new Schedule(element("schedule"), (chosen) => {
      this.settings = { ...(this.settings.procs !== undefined && { procs: this.settings.procs }), ...chosen };
      this.showMode();
    });
    this.runner = this.makeRunner();
    this.run.addEventListener("click", () => this.runner.start());
    window.addEventListener("keydown", (event) => this.key(event), true);
    this.test.addEventListener("click", () => this.runner.start(kTest));
    this.stop.addEventListener("click", () => this.runner.stop());
    element("reset").addEventListener("click", () => this.reset());
    this.contents.addEventListener("click", () => this.showContents(this.contents.ariaExpanded !== "true"));
    this.fillWorkers();
    this.theme.value = recall("theme") ?? "auto";
    this.theme.addEventListener("change", () => this.applyTheme());
    this.darkQuery.addEventListener("change", () => this.applyTheme());
    const reader = element<HTMLInputElement>("reader");
    reader.checked = recall("reader") === "on";
    this.console.setScreenReader(reader.checked);
    reader.addEventListener("change", () => {
      remember("reader", reader.checked ? "on" : null);
      this.console.setScreenReader(reader.checked);
    });
    const paper = new Paper(element("printed"), () => ({ files: this.editor.sources, output: this.output }));
    element("keep").addEventListener("click", () => void this.keepAll());
    element("print").addEventListener("click", () => paper.printChapter());
    this.sharing = this.makeSharing();
    this.versions = new Versions(element("sharing"), (text) => this.editor.replace(text, "before an earlier version was brought back"));
    this.editor.onLoss = (text, why) => this.versions.keep(text, why);
    window.addEventListener("hashchange", () => {
      this.keepHistory();
      this.openFromAddress();
    });
    window.addEventListener("pagehide", () => this.keepHistory());
    this.openFromAddress();
    this.runner.load();
    if (run) this.runner.start();
    void watchForUpdate((open) => this.offerUpdate(open));
  }

  /** For tests. */
  get output(): string {
    return this.console.text;
  }
  written(): Promise<void> {
    return this.console.written();
  }
  setCode(text: string): void {
    this.editor.replace(text, "before another text was set");
  }
  get code(): string {
    return this.editor.text;
  }
  get editorView() {
    return this.editor.codeMirror;
  }

  // ---- the console

  private makeConsole(): Console {
    const place = element("console");
    const console = commandConsole(place, (accepting) => accepting, {
      runner: () => this.runner,
      files: () => this.editor.sources,
      run: (task, schedule) => {
        this.promptAfterRun = true;
        this.runner.start(task, true, schedule);
      },
      format: (text) => this.assistant.ask("format", text),
      change: (name, text) => this.editor.change(name, text),
    });
    consoleTools(element("console-tools"), console, place);
    return console;
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
    const { engine } = this.runner;
    const most = engine.threaded ? engine.maxWorkers : 1;
    for (let n = 1; n <= most; n++) this.workers.add(new Option(String(n), String(n)));
    const wanted = Number(recall("workers") ?? 0) || navigator.hardwareConcurrency || most;
    this.workers.value = String(Math.min(wanted, most));
    this.workers.disabled = most === 1;
    document.body.dataset["workers"] = most === 1 ? "one" : "several"; // for what lessons say
    this.workers.addEventListener("change", () => remember("workers", this.workers.value));
  }

  private showMode(): void {
    if (this.threads === null) return;
    const { seed } = this.settings;
    this.mode.textContent = seed === undefined ? describeMode(this.threads, this.isolation) : `runs on one thread: seed ${seed}, the same schedule each time`;
  }

  // ---- examples

  private showContents(open: boolean): void {
    this.contents.ariaExpanded = String(open);
    element("examples").classList.toggle("open", open);
  }

  // A program in the address takes a moment to read, and may be damaged.
  private openFromAddress(): void {
    this.openExample();
    void this.sharing.openFromAddress();
  }

  private openExample(): void {
    const own = ownPrograms();
    const asked = settingsIn(new URLSearchParams(window.location.search));
    const open = (id: string | null) => {
      const example = examples.find((other) => other.id === id);
      const program = own.find((other) => other.id === id);
      if (example) this.open(example, asked);
      else if (program) this.openOwn(program);
      return example !== undefined || program !== undefined;
    };
    if (!open(window.location.hash.slice(1)) && !open(recall("example"))) this.open(examples[0]!, asked);
  }

  private openOwn({ id, code, from, settings }: OwnProgram): void {
    this.open({ id, title: "Your program", code, lesson: describeShared(settings, from) }, settings);
  }

  private open(example: Example, settings: Settings = {}): void {
    this.settings = settings;
    this.schedule.show(settings);
    this.showMode();
    if (settings.procs !== undefined) this.workers.value = String(Math.min(settings.procs, this.workers.length));
    this.runner.open();
    this.trace.offer(null);
    this.example = example;
    remember("example", example.id);
    const lesson = element("lesson");
    lesson.replaceChildren(renderLesson(example));
    document.title = `${lesson.querySelector("h1")?.textContent ?? example.id} · gopark`;
    this.editor.open(this.kept.open(example.id, example.code), this.dark, recall(`history:${example.id}`, true));
    this.versions.open(example.id);
    this.notice.hide();
    showOwnPrograms(element("own"));
    this.applyTheme();
    this.showTest();
    this.assist.check();
    this.showContents(false);
    this.views.show(examples.includes(example) ? "lesson" : "program");
    for (const link of document.querySelectorAll<HTMLAnchorElement>("#examples a")) {
      if (link.hash === `#${example.id}`) link.setAttribute("aria-current", "page");
      else link.removeAttribute("aria-current");
    }
    this.place.open(example);
    this.showStatus(kHint, "");
  }

  private makeSharing(): Sharing {
    return new Sharing(element("sharing"), {
      current: () => {
        const procs = Number(this.workers.value);
        return { program: { files: this.editor.sources }, settings: { ...this.settings, procs } };
      },
      opened: ({ inAddress, ...arrival }) => {
        this.keepHistory();
        const program = { ...arrival, id: idOf(arrival.code), at: Date.now() };
        const hasRoom = keepProgram(program);
        if (!inAddress) history.pushState(null, "", `#${program.id}`); // a reload gives it again
        this.openOwn(program);
        if (!hasRoom) this.showStatus(kNoRoom, "error");
      },
      say: (text, state) => this.showStatus(text, state),
    });
  }

  // Ctrl+Enter runs from everywhere, the console too; a dialog's keys are its own.
  private key(event: KeyboardEvent): void {
    if (event.key !== "Enter" || !(event.ctrlKey || event.metaKey) || document.querySelector("dialog[open]")) return;
    event.preventDefault();
    event.stopPropagation();
    this.runner.start();
  }

  private showTest(): void {
    this.test.hidden = !hasTests(this.editor.sources);
  }

  private changed(text: string): void {
    this.showTest();
    if (!this.kept.write(text)) this.showStatus(kNoRoom, "error");
    this.versions.update();
  }

  private reset(): void {
    const before = this.editor.text;
    if (before === this.example.code) return;
    this.editor.replace(this.example.code, "before Reset");
    const undo = () => this.editor.replace(before, "before Reset was undone");
    this.tabs.offerUndo("The program is as it came.", "Bring the program back as it was before Reset", undo);
  }

  /** null: no longer. */
  private changedElsewhere(text: string | null): void {
    this.versions.update();
    if (text === null || text === this.editor.text) return this.notice.hide();
    this.notice.show("This program was changed in another tab.", {
      "Show that": () => this.editor.replace(text, "before the text of another tab was shown"),
      "Keep this": () => this.changed(this.editor.text),
    });
  }

  // Undo goes on where the reader was, after a look at another example and after a reload.
  private keepHistory(): void {
    remember(`history:${this.example.id}`, this.editor.keep(), true);
  }

  // ---- runs

  private makeRunner(): Runner {
    const request = () => {
      const { sources } = this.editor;
      const { seed = null, virtualTime = false } = this.settings;
      return {
        files: Object.fromEntries(sources.map(({ name, text }) => [name, text])),
        options: { workers: Number(this.workers.value), seed, virtualTime, task: defaultTask(sources) },
      };
    };
    return new Runner(document.baseURI, this.console, request, {
      ready: (threads) => {
        this.progressAt = 0;
        this.threads = threads;
        this.showMode();
        if (this.runner.running) this.showStatus("running…", "running"); // no longer: remembered
        setTimeout(() => this.runner.engine.rehearse(), kRehearseAfterMs);
        setTimeout(() => {
          void this.keep();
          this.assist.check();
        }, kKeepAfterMs);
      },
      begun: () => {
        this.begunAt = performance.now();
        delete document.body.dataset["firstOutputMs"];
        this.editor.showErrors([]);
        this.stop.disabled = false;
        this.trace.offer(null);
        this.views.show("output");
        this.focus.take();
      },
      output: () => {},
      rejected: (errors) => this.editor.showErrors(errors),
      ended: (end) => {
        this.begunAt = -Infinity;
        this.trace.offer(end);
        this.assist.check();
        if (document.activeElement === this.stop) this.run.focus();
        this.stop.disabled = true;
        this.focus.giveBack();
        if (this.promptAfterRun) this.console.prompt();
        this.promptAfterRun = false;
      },
      failed: () => {
        this.threads = null;
        this.mode.textContent = "";
      },
      progress: (loaded, total) => this.showProgress(loaded, total),
      status: (text, state) => {
        const isLoading = state === "running" && this.runner.engine.parts === null;
        this.showStatus(isLoading ? kRemembered : text, state);
      },
      measured: (what, value) => (document.body.dataset[what] = String(Math.round(value * 10) / 10)),
    });
  }

  // ---- offline

  private async keep(): Promise<void> {
    if (await keepForOffline(this.runner.engine.threaded)) document.body.dataset["offline"] = "kept";
  }

  private async keepAll(): Promise<void> {
    this.showStatus("Everything is being fetched, to be here without a network…", "");
    const isKept = await keepForOffline(this.runner.engine.threaded, true);
    this.showStatus(isKept ? "Everything is kept: all of it works without a network." : "It cannot be kept here.", isKept ? "" : "error");
  }

  private offerUpdate(open: () => void): void {
    const button = element("update");
    button.hidden = false;
    button.onclick = open;
  }

  /** Loading takes its time: how much is there. Said now and then, not at every packet. */
  private showProgress(loaded: number, total: number): void {
    const now = performance.now();
    if (now - this.progressAt < 400) return;
    const first = this.progressAt === 0;
    this.progressAt = now;
    if (first) return; // nothing is said of a short load
    const megabytes = (bytes: number) => (bytes / 1e6).toFixed(1);
    this.mode.textContent = `loading Go: ${megabytes(loaded)}${total > 0 ? ` of ${megabytes(total)}` : ""} MB`;
  }

  private showStatus(text: string, state: string): void {
    this.status.textContent = text;
    this.status.dataset["state"] = state;
  }
}

export function open(isolation: Isolation, run: boolean): void {
  (window as unknown as { gopark: App }).gopark = new App(isolation, run);
}
