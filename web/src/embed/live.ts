// The program in a frame once the reader has touched it: editor, console, runs.
import { EditorState } from "@codemirror/state";
import { Editor } from "../editor/editor";
import type { Isolation } from "../app/isolation";
import { keepForOffline } from "../offline/offline";
import { formatTxtar, type Program } from "../session/program";
import { Runner, type RunRequest } from "../session/runner";
import { type Settings, toFragment, toPlainFragment } from "../session/share";
import { Console } from "../terminal/console";
import { ConsoleFocus } from "../terminal/focus";
import { regions } from "./editor-regions";
import type { HostLink } from "./host-link";
import type { Options } from "./options";
import type { ToFrame } from "./protocol";

export interface LiveOptions {
  program: Program;
  /** What Reset gives. */
  original: Program;
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
<div id="files" hidden></div>
<div id="editor"></div>
<div id="console"></div>
<div id="status" role="status"></div>`;

function element<T extends HTMLElement>(id: string): T {
  return document.getElementById(id) as T;
}

function copyOf(program: Program): Program {
  return { files: program.files.map((file) => ({ ...file })) };
}

export class LiveView {
  /** As it is now. */
  program: Program;
  private readonly editor: Editor;
  private readonly console: Console;
  private readonly focusing: ConsoleFocus;
  private readonly runner: Runner;
  private readonly decoders = new Map<number, TextDecoder>();
  private current = 0;
  private errors = "";
  private dark = false;

  constructor(place: HTMLElement, private readonly given: LiveOptions) {
    const { options } = given;
    place.innerHTML = kParts;
    document.body.classList.add("idle");
    this.program = copyOf(given.program);
    this.editor = new Editor(element("editor"), (text) => this.changed(text), () => this.run(), [
      regions(options.hide, options.fold),
      EditorState.readOnly.of(options.readonly),
    ]);
    this.console = new Console(element("console"), {
      line: (text) => this.runner.input(text),
      endOfInput: () => this.runner.endInput(),
      interrupt: () => this.runner.stop(),
    });
    this.focusing = new ConsoleFocus(this.console, element("console"));
    element("console").hidden = !options.console;
    this.runner = this.makeRunner();
    element("run").addEventListener("click", () => this.run());
    element("stop").addEventListener("click", () => this.runner.stop());
    element("reset").addEventListener("click", () => this.reset());
    element("reset").hidden = options.readonly;
    this.prepareLink(element<HTMLAnchorElement>("open"));
    this.setProgram(this.program);
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
    this.setProgram(this.given.original);
    this.tellChange();
  }
  setProgram(program: Program): void {
    this.program = copyOf(program);
    this.current = 0;
    this.showFile();
  }
  setDark(dark: boolean): void {
    this.dark = dark;
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
  get code(): string {
    return formatTxtar(this.program);
  }
  setCode(text: string): void {
    this.editor.replace(text);
  }

  // ---- the program

  private changed(text: string): void {
    const file = this.program.files[this.current]!;
    if (file.text === text) return;
    file.text = text;
    this.tellChange();
  }

  private tellChange(): void {
    this.given.link.send({ type: "change", code: this.code });
  }

  private showFile(): void {
    const { files } = this.program;
    this.editor.open(files[this.current]!.text, this.dark);
    const buttons = files.map(({ name }, number) => {
      const button = document.createElement("button");
      button.type = "button";
      button.textContent = name;
      button.ariaPressed = String(number === this.current);
      button.addEventListener("click", () => {
        this.current = number;
        this.showFile();
      });
      return button;
    });
    element("files").replaceChildren(...buttons);
    element("files").hidden = files.length === 1;
  }

  // Where threads do not work in a frame, they do in a tab. The address is made when it is about to be used.
  private prepareLink(link: HTMLAnchorElement): void {
    const update = () => {
      link.href = `./${toPlainFragment(this.program)}`;
      void toFragment({ program: this.program, settings: this.settings }).then((fragment) => (link.href = `./${fragment}`));
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
    return {
      files: Object.fromEntries(this.program.files.map(({ name, text }) => [name, text])),
      options: { workers: Math.min(procs, this.runner.engine.maxWorkers), seed, virtualTime },
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
      failed: (reason) => (this.errors = reason),
      ended: (end) => {
        element<HTMLButtonElement>("stop").disabled = true;
        if (options.console) this.focusing.giveBack();
        const { code, stopped, elapsedMs } = end ?? { code: 1, stopped: false, elapsedMs: 0 };
        link.send({ type: "exit", code, stopped, elapsedMs, errors: this.errors });
      },
      status: (text, state) => {
        element("status").textContent = text;
        element("status").dataset["state"] = state;
      },
      measured: (what, value) => (document.body.dataset[what] = String(Math.round(value * 10) / 10)),
    });
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
