// The program in a frame once the reader has touched it: editor, console, runs.
import { EditorState } from "@codemirror/state";
import { Editor } from "../editor/editor";
import { Tabs } from "../editor/tabs";
import { type End, kStoppedCode } from "../engine/messages";
import type { Isolation } from "../offline/isolation";
import { keepForOffline } from "../offline/offline";
import { RunView } from "../run/run-view";
import type { RunEvent, Runner } from "../session/runner";
import { type Settings, toFragment, toPlainFragment } from "../session/share";
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
  private readonly view: RunView;
  /** Public for tests. */
  readonly language: Language;
  private readonly decoders = new Map<number, TextDecoder>();
  private errors = "";
  private isForEditing = false; // the view was asked for to write in it

  constructor(place: HTMLElement, private readonly given: LiveOptions) {
    const { options } = given;
    place.innerHTML = kParts;
    document.body.classList.add("idle");
    const more = [regions(options.hide, options.fold), EditorState.readOnly.of(options.readonly)];
    const wanted = () => this.touched();
    this.language = new Language(() => this.runner.engine, () => this.editor, wanted, (text) => this.view.say(text, ""));
    const forGo = options.readonly ? [] : this.language.assist.extension;
    this.editor = new Editor(element("editor"), (text) => this.changed(text), () => this.run(), more, forGo);
    this.tabs = new Tabs(element("tabs"), this.editor, element("editor"));
    this.view = this.makeView();
    element("console").hidden = !options.console;
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
    this.view.start();
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
    if (this.runner.running && this.given.options.console) this.view.takeFocus();
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
    this.view.console.setDark(dark);
  }
  receive(message: ToFrame): void {
    if (message.type === "run") this.run();
    else if (message.type === "stop") this.runner.stop();
    else if (message.type === "reset") this.reset();
    else if (message.type === "focus") this.takeFocus();
    else if (message.type === "release") this.release();
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
    this.view.console.prompt();
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

  private showMode(): void {
    const { threaded, maxWorkers } = this.runner.engine;
    element("where").classList.toggle("threaded", threaded);
    const { seed } = this.settings;
    if (seed !== undefined) element("mode").textContent = `seed ${seed}: one thread, the same schedule each time`;
    else element("mode").textContent = threaded ? `up to ${maxWorkers} threads` : "one thread here; more of them:";
  }

  private makeView(): RunView {
    const { options } = this.given;
    return new RunView({
      editor: () => this.editor,
      workers: () => Math.min(this.settings.procs ?? (navigator.hardwareConcurrency || 4), this.runner.engine.maxWorkers),
      settings: () => this.settings,
      format: (text) => {
        this.language.want();
        return this.language.assistant.ask("format", text);
      },
      change: (name, text) => {
        if (options.readonly) this.view.console.write(`${name}: permission denied\n`);
        else this.editor.change(name, text);
      },
      hasConsole: options.console,
      takesFocus: () => options.console && document.hasFocus(), // whoever is elsewhere in the host's page stays there
      whileLoading: "running…",
      hear: (event) => this.hear(event),
    });
  }

  private hear(event: RunEvent): void {
    const { link } = this.given;
    switch (event.type) {
      case "progress":
        return this.showProgress(event.loaded, event.total);
      case "ready":
        this.language.ready();
        setTimeout(() => void keepForOffline(event.threads > 0), kKeepAfterMs);
        return;
      case "begun":
        return this.begun();
      case "output": {
        let decoder = this.decoders.get(event.fd);
        if (decoder === undefined) this.decoders.set(event.fd, (decoder = new TextDecoder()));
        return link.send({ type: "output", fd: event.fd, text: decoder.decode(event.bytes, { stream: true }) });
      }
      case "rejected":
        this.errors = event.messages;
        return;
      case "failed":
        this.errors = event.reason;
        return;
      case "ended":
        this.language.runEnded();
        return this.sendEnd(event.end);
      case "overtaken":
        return link.send({ type: "exit", code: kStoppedCode, stopped: true, elapsedMs: event.end?.elapsedMs ?? 0, errors: "" });
    }
  }

  // null: nothing was run.
  private sendEnd(end: End | null): void {
    const code = end?.ending.code ?? 1;
    const stopped = end?.ending.how === "stopped";
    this.given.link.send({ type: "exit", code, stopped, elapsedMs: end?.elapsedMs ?? 0, errors: this.errors });
  }

  private showProgress(loaded: number, total: number): void {
    const percent = total === 0 ? "" : ` ${Math.floor((100 * loaded) / total)} %`;
    if (this.runner.running) element("status").textContent = `loading Go…${percent}`;
  }

  private begun(): void {
    const { link } = this.given;
    document.body.classList.remove("idle");
    this.language.runBegun();
    this.errors = "";
    this.decoders.clear();
    link.send({ type: "engine" });
    link.send({ type: "run-start" });
  }
}
