// The program in a frame once the reader has touched it: editor, console, runs.
import { EditorState } from "@codemirror/state";
import type { Isolation } from "../app/isolation";
import { Editor } from "../editor/editor";
import { Tabs } from "../editor/tabs";
import { kStoppedCode } from "../engine/engine";
import { keepForOffline } from "../offline/offline";
import { Runner, type RunRequest } from "../session/runner";
import { type Settings, toFragment, toPlainFragment } from "../session/share";
import { defaultTask } from "../session/task";
import { Console } from "../terminal/console";
import { ConsoleFocus } from "../terminal/focus";
import { touchInput } from "../terminal/touch";
import { regions } from "./editor-regions";
import type { HostLink } from "./host-link";
import type { Options } from "./options";
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
  <button id="reset" type="button" title="Back to the program as it was">Reset</button>
  <span id="mode" role="status"></span>
  <a id="open" target="_blank">open in a new tab</a>
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
  private readonly console: Console;
  private readonly focusing: ConsoleFocus;
  private readonly runner: Runner;
  private readonly decoders = new Map<number, TextDecoder>();
  private errors = "";

  constructor(place: HTMLElement, private readonly given: LiveOptions) {
    const { options } = given;
    place.innerHTML = kParts;
    document.body.classList.add("idle");
    const more = [regions(options.hide, options.fold), EditorState.readOnly.of(options.readonly)];
    this.editor = new Editor(element("editor"), (text) => this.changed(text), () => this.run(), more);
    new Tabs(element("tabs"), this.editor, element("editor"));
    this.console = new Console(element("console"), {
      line: (text) => this.runner.input(text),
      endOfInput: () => this.runner.endInput(),
      interrupt: () => this.runner.stop(),
    });
    const field = touchInput(element("console"), (data) => this.console.type(data));
    this.console.onAccept = (accepting) => field.show(accepting && options.console);
    this.focusing = new ConsoleFocus(this.console, element("console"));
    element("console").hidden = !options.console;
    this.runner = this.makeRunner();
    element("run").addEventListener("click", () => this.run());
    element("stop").addEventListener("click", () => this.runner.stop());
    element("reset").addEventListener("click", () => this.reset());
    element("reset").hidden = options.readonly;
    document.body.classList.toggle("readonly", options.readonly);
    this.prepareLink(element<HTMLAnchorElement>("open"));
    this.editor.open(given.code, false);
    this.showMode();
    (window as unknown as { gopark: unknown }).gopark = this;
  }

  // ---- for the frame

  run(): void {
    this.runner.start();
  }
  focus(): void {
    this.editor.focus();
  }
  reset(): void {
    this.editor.replace(this.given.original);
  }
  /** The program's text: of several files, in txtar's form. */
  get code(): string {
    return this.editor.text;
  }
  setCode(text: string): void {
    this.editor.replace(text);
  }
  setDark(dark: boolean): void {
    this.editor.setDark(dark);
    this.console.setDark(dark);
  }
  receive(message: ToFrame): void {
    if (message.type === "run") this.run();
    else if (message.type === "stop") this.runner.stop();
    else if (message.type === "reset") this.reset();
    else if (message.type === "release") this.runner.engine.release();
  }

  /** For tests. */
  get output(): string {
    return this.console.text;
  }
  written(): Promise<void> {
    return this.console.written();
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
    element("mode").textContent = threaded ? `up to ${maxWorkers} threads` : "one thread here; more of them:";
  }

  private makeRunner(): Runner {
    const { link, options } = this.given;
    return new Runner(document.baseURI, this.console, () => this.request(), {
      ready: (threads) => setTimeout(() => void keepForOffline(threads > 0), kKeepAfterMs),
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
        element<HTMLButtonElement>("stop").disabled = true;
        if (options.console) this.focusing.giveBack();
        const { code, stopped, elapsedMs } = end ?? { code: 1, stopped: false, elapsedMs: 0 };
        link.send({ type: "exit", code, stopped, elapsedMs, errors: this.errors });
      },
      overtaken: (end) => link.send({ type: "exit", code: kStoppedCode, stopped: true, elapsedMs: end?.elapsedMs ?? 0, errors: "" }),
      status: (text, state) => {
        element("status").textContent = text;
        element("status").dataset["state"] = state;
      },
      measured: (what, value) => (document.body.dataset[what] = String(Math.round(value * 10) / 10)),
    });
  }

  private showProgress(loaded: number, total: number): void {
    const percent = total === 0 ? "" : ` ${Math.floor((100 * loaded) / total)} %`;
    if (this.runner.running) element("status").textContent = `loading Go…${percent}`;
  }

  private begun(): void {
    document.body.classList.remove("idle");
    this.errors = "";
    this.decoders.clear();
    this.editor.showErrors([]);
    element<HTMLButtonElement>("stop").disabled = false;
    if (this.given.options.console) this.focusing.take();
    this.given.link.send({ type: "run-start" });
  }
}
