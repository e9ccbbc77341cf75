// The playground: puts its parts together.
import { Assistant } from "../assist/assistant";
import { CodeAssist } from "../editor/assist";
import { Editor } from "../editor/editor";
import { Tabs } from "../editor/tabs";
import { describeMode, type Isolation } from "../offline/isolation";
import { keepForOffline, watchForUpdate } from "../offline/offline";
import { RunView } from "../run/run-view";
import { type Example, examples } from "../session/chapter";
import { KeptText } from "../session/kept-text";
import { idOf, keepProgram, type OwnProgram, ownPrograms } from "../session/own-programs";
import type { RunEvent, Runner } from "../session/runner";
import { type Settings, settingsIn } from "../session/share";
import { hasTests, kTest } from "../session/task";
import { VersionHistory } from "../session/versions";
import { consoleTools } from "../terminal/tools";
import { kRemembered } from "./first";
import { renderLesson, showOwnPrograms } from "./lesson";
import { Notice } from "./notice";
import { Paper } from "./paper";
import { ReadingPlace } from "./place";
import { Schedule } from "./schedule";
import { describeShared, Sharing } from "./sharing";
import { store } from "./store";
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
  private readonly test = element<HTMLButtonElement>("test");
  private readonly workers = element<HTMLSelectElement>("workers");
  private readonly theme = element<HTMLSelectElement>("theme");
  private readonly contents = element<HTMLButtonElement>("contents");
  private readonly mode = element("mode");
  private readonly darkQuery = window.matchMedia("(prefers-color-scheme: dark)");
  /** Public for measurements. */
  readonly assistant: Assistant;
  private begunAt = performance.now(); // the page, or the run
  private readonly assist: CodeAssist;
  private readonly editor: Editor;
  private readonly view: RunView;
  private readonly schedule: Schedule;
  private readonly sharing: Sharing;
  private readonly place = new ReadingPlace(element("lesson"));
  private readonly views = new Views(element("views"));
  private readonly tabs: Tabs;
  private readonly history = new VersionHistory(store, () => Date.now());
  private readonly kept = new KeptText(store, this.history, (text) => this.changedElsewhere(text));
  private readonly notice = new Notice(element("notice"));
  private readonly versions: Versions;
  private example: Example = examples[0]!;
  /** Of a program from elsewhere. */
  private settings: Settings = {};
  private progressAt = 0;
  private threads: number | null = null; // null: Go is not here

  /** `run`: the reader has pressed Run already. */
  constructor(private readonly isolation: Isolation, run: boolean) {
    element("editor").replaceChildren(); // the program as text
    // Its start would cost the page, or a run, time.
    const parts = () => (performance.now() - this.begunAt < kKeepAfterMs ? null : this.runner.engine.parts);
    this.assistant = new Assistant(parts, () => this.editor.sources);
    this.assist = new CodeAssist(this.assistant, (text) => this.view.say(text, ""));
    this.editor = new Editor(
      element("editor"), (text) => this.changed(text), () => this.view.start(), [], this.assist.extension,
    );
    this.assist.attach(this.editor);
    element("format").addEventListener("click", () => void this.assist.format());
    this.tabs = new Tabs(element("tabs"), this.editor, element("editor"));
    this.view = this.makeView();
    const { console } = this.view;
    consoleTools(element("console-tools"), console, element("console"));
    this.schedule = new Schedule(element("schedule"), (chosen) => {
      this.settings = { ...(this.settings.procs !== undefined && { procs: this.settings.procs }), ...chosen };
      this.showMode();
    });
    window.addEventListener("keydown", (event) => this.key(event), true);
    this.test.addEventListener("click", () => this.view.start(kTest));
    element("reset").addEventListener("click", () => this.reset());
    this.contents.addEventListener("click", () => this.showContents(this.contents.ariaExpanded !== "true"));
    this.fillWorkers();
    this.theme.value = store.recall("theme") ?? "auto";
    this.theme.addEventListener("change", () => this.applyTheme());
    this.darkQuery.addEventListener("change", () => this.applyTheme());
    const reader = element<HTMLInputElement>("reader");
    reader.checked = store.recall("reader") === "on";
    console.setScreenReader(reader.checked);
    reader.addEventListener("change", () => {
      store.remember("reader", reader.checked ? "on" : null);
      console.setScreenReader(reader.checked);
    });
    const paper = new Paper(element("printed"), () => ({ files: this.editor.sources, output: this.output }));
    element("keep").addEventListener("click", () => void this.keepAll());
    element("print").addEventListener("click", () => paper.printChapter());
    this.sharing = this.makeSharing();
    this.versions = new Versions(element("sharing"), this.history, (text) => this.editor.replace(text, "before an earlier version was brought back"));
    this.editor.onLoss = (text, why) => this.versions.keep(text, why);
    window.addEventListener("hashchange", () => {
      this.keepHistory();
      this.openFromAddress();
    });
    window.addEventListener("pagehide", () => this.keepHistory());
    this.openFromAddress();
    this.runner.load();
    if (run) this.view.start();
    void watchForUpdate((open) => this.offerUpdate(open));
  }

  /** For tests. */
  get runner(): Runner {
    return this.view.runner;
  }
  get output(): string {
    return this.view.console.text;
  }
  written(): Promise<void> {
    return this.view.console.written();
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

  // ---- settings

  private get dark(): boolean {
    return this.theme.value === "dark" || (this.theme.value === "auto" && this.darkQuery.matches);
  }

  private applyTheme(): void {
    store.remember("theme", this.theme.value);
    document.documentElement.dataset["theme"] = this.dark ? "dark" : "light";
    this.editor.setDark(this.dark);
    this.view.console.setDark(this.dark);
  }

  private fillWorkers(): void {
    const { engine } = this.runner;
    const most = engine.threaded ? engine.maxWorkers : 1;
    for (let n = 1; n <= most; n++) this.workers.add(new Option(String(n), String(n)));
    const wanted = Number(store.recall("workers") ?? 0) || navigator.hardwareConcurrency || most;
    this.workers.value = String(Math.min(wanted, most));
    this.workers.disabled = most === 1;
    document.body.dataset["workers"] = most === 1 ? "one" : "several"; // for what lessons say
    this.workers.addEventListener("change", () => store.remember("workers", this.workers.value));
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
    const own = ownPrograms(store);
    const asked = settingsIn(new URLSearchParams(window.location.search));
    const open = (id: string | null) => {
      const example = examples.find((other) => other.id === id);
      const program = own.find((other) => other.id === id);
      if (example) this.open(example, asked);
      else if (program) this.openOwn(program);
      return example !== undefined || program !== undefined;
    };
    if (!open(window.location.hash.slice(1)) && !open(store.recall("example"))) this.open(examples[0]!, asked);
  }

  private openOwn({ id, code, from, settings }: OwnProgram): void {
    this.open({ id, title: "Your program", code, lesson: describeShared(settings, from) }, settings);
  }

  private open(example: Example, settings: Settings = {}): void {
    this.settings = settings;
    this.schedule.show(settings);
    this.showMode();
    if (settings.procs !== undefined) this.workers.value = String(Math.min(settings.procs, this.workers.length));
    this.view.open();
    this.example = example;
    store.remember("example", example.id);
    const lesson = element("lesson");
    lesson.replaceChildren(renderLesson(example));
    document.title = `${lesson.querySelector("h1")?.textContent ?? example.id} · gopark`;
    this.editor.open(this.kept.open(example.id, example.code), this.dark, store.recall(`history:${example.id}`, true));
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
    this.view.say(kHint, "");
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
        const hasRoom = keepProgram(store, program);
        if (!inAddress) history.pushState(null, "", `#${program.id}`); // a reload gives it again
        this.openOwn(program);
        if (!hasRoom) this.view.say(kNoRoom, "error");
      },
      say: (text, state) => this.view.say(text, state),
    });
  }

  // Ctrl+Enter runs from everywhere, the console too; a dialog's keys are its own.
  private key(event: KeyboardEvent): void {
    if (event.key !== "Enter" || !(event.ctrlKey || event.metaKey) || document.querySelector("dialog[open]")) return;
    event.preventDefault();
    event.stopPropagation();
    this.view.start();
  }

  private showTest(): void {
    this.test.hidden = !hasTests(this.editor.sources);
  }

  private changed(text: string): void {
    this.showTest();
    if (!this.kept.write(text)) this.view.say(kNoRoom, "error");
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
    store.remember(`history:${this.example.id}`, this.editor.keep(), true);
  }

  // ---- runs

  private makeView(): RunView {
    return new RunView({
      editor: () => this.editor,
      workers: () => Number(this.workers.value),
      settings: () => this.settings,
      format: (text) => this.assistant.ask("format", text),
      change: (name, text) => this.editor.change(name, text),
      hasConsole: true,
      takesFocus: () => true,
      whileLoading: kRemembered,
      hear: (event) => this.hear(event),
    });
  }

  private hear(event: RunEvent): void {
    switch (event.type) {
      case "progress":
        return this.showProgress(event.loaded, event.total);
      case "ready":
        this.progressAt = 0;
        this.threads = event.threads;
        this.showMode();
        setTimeout(() => this.runner.engine.rehearse(), kRehearseAfterMs);
        setTimeout(() => {
          void this.keep();
          this.assist.check();
        }, kKeepAfterMs);
        return;
      case "begun":
        this.begunAt = performance.now();
        return this.views.show("output");
      case "ended":
        this.begunAt = -Infinity;
        return this.assist.check();
      case "failed":
        this.threads = null;
        this.mode.textContent = "";
        return;
    }
  }

  // ---- offline

  private async keep(): Promise<void> {
    if (await keepForOffline(this.runner.engine.threaded)) document.body.dataset["offline"] = "kept";
  }

  private async keepAll(): Promise<void> {
    this.view.say("Everything is being fetched, to be here without a network…", "");
    const isKept = await keepForOffline(this.runner.engine.threaded, true);
    this.view.say(isKept ? "Everything is kept: all of it works without a network." : "It cannot be kept here.", isKept ? "" : "error");
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
}

export function open(isolation: Isolation, run: boolean): void {
  (window as unknown as { gopark: App }).gopark = new App(isolation, run);
}
