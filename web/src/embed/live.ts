// The program in a frame once the reader has touched it: editor, console, runs.
import { EditorState } from "@codemirror/state";
import { commandConsole } from "../app/command-console";
import type { Isolation } from "../app/isolation";
import { Trace } from "../app/trace";
import { Editor } from "../editor/editor";
import { Tabs } from "../editor/tabs";
import { kStoppedCode } from "../engine/engine";
import { keepForOffline } from "../offline/offline";
import { Runner, type RunRequest } from "../session/runner";
import { type Settings, toFragment, toPlainFragment } from "../session/share";
import { defaultTask } from "../session/task";
import type { Console } from "../terminal/console";
import { ConsoleFocus } from "../terminal/focus";
import { regions } from "./editor-regions";
import type { HostLink } from "./host-link";
import { Language } from "./language";
import type { Options } from "./options";
import { placeInFile } from "./place";
import type { ToFrame } from "./protocol";

export interface LiveOptions {
  /** The program's text. */
  code: string;
  /** What Reset gives. */
  original: string;
  settings: Settings;
  options: Options;
  isolation: Isolation;
  link: HostLink;
}

/** The reader has this long for the run, before what a visit without a network needs is fetched. */
const kKeepAfterMs = 1500;

const kParts = `
<div class="bar">
  <button id="run" class="primary" type="button" title="Ctrl+Enter">Run</button>
  <button id="stop" type="button" disabled>Stop</button>
  <button id="format" type="button" title="gofmt, and imports as they should be (Shift+Alt+F)">Format</button>
  <button id="reset" type="button" title="Back to the program as it was">Reset</button>
  <span id="where"><span id="mode" role="status"></span> <a id="open" target="_blank">open in a new tab</a></span>
</div>
<div id="tabs"></div>
<div id="editor"></div>
<div id="console"></div>
<div id="status" role="status"></div>`;

function element<T extends HTMLElement>(id: string): T {
  return document.getElementById(id) as T;
}

export class LiveView {
  private readonly editor: Editor;
  private readonly tabs: Tabs;
  private readonly console: Console;
  private readonly focusing: ConsoleFocus;
  private readonly trace: Trace;
  private readonly runner: Runner;
  /** Public for tests. */
  readonly language: Language;
  private readonly decoders = new Map<number, TextDecoder>();
  private errors = "";
  private isForEditing = false; // the view was asked for to write in it
  private promptAfterRun = false; // the run is a command's

  constructor(place: HTMLElement, private readonly given: LiveOptions) {
    const { options } = given;
    place.innerHTML = kParts;
    document.body.classList.add("idle");
    const more = [regions(options.hide, options.fold), EditorState.readOnly.of(options.readonly)];
    const wanted = () => this.touched();
    this.language = new Language(() => this.runner.engine, () => this.editor, wanted, (text) => this.showStatus(text, ""));
    const forGo = options.readonly ? [] : this.language.assist.extension;
    this.editor = new Editor(element("editor"), (text) => this.changed(text), () => this.run(), more, forGo);
    this.tabs = new Tabs(element("tabs"), this.editor, element("editor"));
    this.console = this.makeConsole();
    this.focusing = new ConsoleFocus(this.console, element("console"));
    element("console").hidden = !options.console;
    this.trace = new Trace(element("status"), this.console);
    this.runner = this.makeRunner();
    element("run").addEventListener("click", () => this.run());
    element("stop").addEventListener("click", () => this.runner.stop());
    element("reset").addEventListener("click", () => this.reset());
    element("format").addEventListener("click", () => this.language.format(this.runner.engine.parts !== null));
    for (const id of ["reset", "format"]) element(id).hidden = options.readonly;
    document.body.classList.toggle("readonly", options.readonly);
    this.prepareLink(element<HTMLAnchorElement>("open"));
    this.editor.open(given.code, false);
    if (!options.readonly) this.language.attach();
    this.showMode();
    (window as unknown as { gopark: unknown }).gopark = this;
  }

  // ---- for the frame

  run(): void {
    this.runner.start();
  }
  /** The reader wants to write, at that place of the text; null: nowhere in particular. */
  edit(at: number | null): void {
    this.isForEditing = true;
    if (at !== null) {
      const place = placeInFile(this.given.code, at);
      this.editor.reveal(place.name, place.at, place.at);
    }
    this.editor.focus();
  }
  /** The reader was in the text in whose place this is. */
  takeFocus(): void {
    if (this.isForEditing) return this.editor.focus();
    element("run").focus({ preventScroll: true }); // where it comes back to after the run
    if (this.runner.running && this.given.options.console) this.focusing.take();
  }
  reset(): void {
    const before = this.editor.text;
    if (before === this.given.original) return;
    this.setCode(this.given.original);
    this.tabs.offerUndo("The program is as it came.", "Bring the program back as it was before Reset", () => this.setCode(before));
  }
  /** The program's text: of several files, in txtar's form. */
  get code(): string {
    return this.editor.text;
  }
  setCode(text: string): void {
    this.editor.replace(text, ""); // there is undo; a frame keeps no earlier versions
  }
  setDark(dark: boolean): void {
    this.editor.setDark(dark);
    this.console.setDark(dark);
  }
  receive(message: ToFrame): void {
    if (message.type === "run") this.run();
    else if (message.type === "stop") this.runner.stop();
    else if (message.type === "reset") this.reset();
    else if (message.type === "focus") this.takeFocus();
    else if (message.type === "release") this.release();
  }

  /** For tests. */
  get output(): string {
    return this.console.text;
  }
  written(): Promise<void> {
    return this.console.written();
  }

  // ---- what takes memory

  // The reader is going to write: what helps with it is loaded. Without a console it helps in what room there is.
  private touched(): void {
    this.given.link.send({ type: "engine" });
    this.show();
    this.runner.load();
  }

  private release(): void {
    this.runner.engine.release();
    this.language.release();
  }

  // The console, and what it says: not before the reader does something.
  private show(): void {
    if (!document.body.classList.contains("idle")) return;
    document.body.classList.remove("idle");
    this.console.prompt();
  }

  private makeConsole(): Console {
    const { options } = this.given;
    return commandConsole(element("console"), (accepting) => accepting && options.console, {
      runner: () => this.runner,
      files: () => this.editor.sources,
      run: (task, schedule) => {
        this.promptAfterRun = true;
        this.runner.start(task, true, schedule);
      },
      format: (text) => {
        this.language.want();
        return this.language.assistant.ask("format", text);
      },
      change: (name, text) => {
        if (options.readonly) this.console.write(`${name}: permission denied\n`);
        else this.editor.change(name, text);
      },
    });
  }

  // ---- the program

  private changed(code: string): void {
    this.given.link.send({ type: "change", code });
  }

  // Where threads do not work in a frame, they do in a tab. The address is made when it is about to be used.
  private prepareLink(link: HTMLAnchorElement): void {
    const update = () => {
      const program = { files: this.editor.sources };
      link.href = `./${toPlainFragment(program)}`;
      void toFragment({ program, settings: this.settings }).then((fragment) => (link.href = `./${fragment}`));
    };
    for (const type of ["pointerdown", "focus", "pointerenter"]) link.addEventListener(type, update);
    update();
  }

  // ---- runs

  private get settings(): Settings {
    const { options, settings } = this.given;
    const seed = options.seed ?? settings.seed;
    const virtualTime = options.virtualTime || settings.virtualTime;
    const procs = options.procs || settings.procs;
    return { ...(procs && { procs }), ...(seed !== undefined && { seed }), ...(virtualTime && { virtualTime }) };
  }

  private request(): RunRequest {
    const { procs = navigator.hardwareConcurrency || 4, seed = null, virtualTime = false } = this.settings;
    const { sources } = this.editor;
    return {
      files: Object.fromEntries(sources.map(({ name, text }) => [name, text])),
      options: { workers: Math.min(procs, this.runner.engine.maxWorkers), seed, virtualTime, task: defaultTask(sources) },
    };
  }

  private showMode(): void {
    const { threaded, maxWorkers } = this.runner.engine;
    element("where").classList.toggle("threaded", threaded);
    const { seed } = this.settings;
    if (seed !== undefined) element("mode").textContent = `seed ${seed}: one thread, the same schedule each time`;
    else element("mode").textContent = threaded ? `up to ${maxWorkers} threads` : "one thread here; more of them:";
  }

  private makeRunner(): Runner {
    const { link, options } = this.given;
    return new Runner(document.baseURI, this.console, () => this.request(), {
      ready: (threads) => {
        if (this.runner.running) this.showStatus("running…", "running"); // no longer: loading
        this.language.ready();
        setTimeout(() => void keepForOffline(threads > 0), kKeepAfterMs);
      },
      begun: () => this.begun(),
      output: (fd, bytes) => {
        let decoder = this.decoders.get(fd);
        if (decoder === undefined) this.decoders.set(fd, (decoder = new TextDecoder()));
        link.send({ type: "output", fd, text: decoder.decode(bytes, { stream: true }) });
      },
      rejected: (errors, messages) => {
        this.errors = messages;
        this.editor.showErrors(errors);
      },
      progress: (loaded, total) => this.showProgress(loaded, total),
      failed: (reason) => (this.errors = reason),
      ended: (end) => {
        this.ended();
        this.trace.offer(options.console ? end : null);
        const { code, stopped, elapsedMs } = end ?? { code: 1, stopped: false, elapsedMs: 0 };
        link.send({ type: "exit", code, stopped, elapsedMs, errors: this.errors });
      },
      overtaken: (end) => link.send({ type: "exit", code: kStoppedCode, stopped: true, elapsedMs: end?.elapsedMs ?? 0, errors: "" }),
      status: (text, state) => this.showStatus(text, state),
      measured: (what, value) => (document.body.dataset[what] = String(Math.round(value * 10) / 10)),
    });
  }

  private showStatus(text: string, state: string): void {
    element("status").textContent = text;
    element("status").dataset["state"] = state;
  }

  private showProgress(loaded: number, total: number): void {
    const percent = total === 0 ? "" : ` ${Math.floor((100 * loaded) / total)} %`;
    if (this.runner.running) element("status").textContent = `loading Go…${percent}`;
  }

  private begun(): void {
    const { link, options } = this.given;
    document.body.classList.remove("idle");
    this.language.runBegun();
    this.trace.offer(null);
    this.errors = "";
    this.decoders.clear();
    this.editor.showErrors([]);
    element<HTMLButtonElement>("stop").disabled = false;
    // Whoever is elsewhere in the host's page stays there.
    if (options.console && document.hasFocus()) this.focusing.take();
    link.send({ type: "engine" });
    link.send({ type: "run-start" });
  }

  private ended(): void {
    const stop = element<HTMLButtonElement>("stop");
    if (document.activeElement === stop) element("run").focus();
    stop.disabled = true;
    this.focusing.giveBack();
    if (this.promptAfterRun) this.console.prompt();
    this.promptAfterRun = false;
    this.language.runEnded();
  }
}
