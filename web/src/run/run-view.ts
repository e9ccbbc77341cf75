// A program that is run, as the playground and the frames in other pages show it: buttons, console, status line, and the
// errors in the editor, wired to the runs of what is in the editor.
import type { Formatted } from "../assist/core";
import type { Editor } from "../editor/editor";
import type { Task } from "../engine/messages";
import { type RunEvent, Runner, type RunState } from "../session/runner";
import type { Settings } from "../session/share";
import { defaultTask } from "../session/task";
import type { Console } from "../terminal/console";
import { ConsoleFocus } from "../terminal/focus";
import { commandConsole } from "./command-console";
import { Trace } from "./trace";

/** Where it is in the page: elements with these ids. */
function findPlaces() {
  const element = <T extends HTMLElement>(id: string) => document.getElementById(id) as T;
  return {
    run: element<HTMLButtonElement>("run"),
    stop: element<HTMLButtonElement>("stop"),
    console: element("console"),
    status: element("status"),
  };
}

/** Whose program it is. */
export interface RunOwner {
  editor(): Editor;
  /** How it is run: at most so many goroutines at once, in which order. */
  workers(): number;
  settings(): Settings;
  /** Resolves to null where there is no answer. */
  format(text: string): Promise<Formatted | null>;
  /** By a command. */
  change(name: string, text: string): void;
  /** Has the reader a console? */
  readonly hasConsole: boolean;
  /** A run begins: may the console have the focus? */
  takesFocus(): boolean;
  /** The status of a run that waits until Go is here. */
  readonly whileLoading: string;
  /** What has happened, after the view has done what is common. */
  hear(event: RunEvent): void;
}

export class RunView {
  readonly console: Console;
  readonly runner: Runner;
  private readonly focus: ConsoleFocus;
  private readonly trace: Trace;
  private readonly places = findPlaces();
  private promptAfterRun = false; // the run is a command's

  constructor(private readonly owner: RunOwner) {
    const { places } = this;
    this.console = commandConsole(places.console, (accepting) => accepting && owner.hasConsole, {
      runner: () => this.runner,
      files: () => owner.editor().sources,
      run: (task, schedule) => {
        this.promptAfterRun = true;
        this.runner.start(task, true, schedule);
      },
      format: (text) => owner.format(text),
      change: (name, text) => owner.change(name, text),
    });
    this.focus = new ConsoleFocus(this.console, places.console);
    this.trace = new Trace(places.status, this.console);
    this.runner = new Runner(
      document.baseURI, this.console, () => this.request(), (event) => this.hear(event), () => performance.now(),
    );
    places.run.addEventListener("click", () => this.start());
    places.stop.addEventListener("click", () => this.runner.stop());
  }

  /** No task: the program is run, or tested where it can only be tested. */
  start(task?: Task): void {
    this.runner.start(task);
  }

  /** Another program is in the editor. */
  open(): void {
    this.runner.open();
    this.trace.offer(null);
  }

  say(text: string, state: RunState): void {
    this.places.status.textContent = text;
    this.places.status.dataset["state"] = state;
  }

  takeFocus(): void {
    this.focus.take();
  }

  private request() {
    const sources = this.owner.editor().sources;
    const { seed = null, virtualTime = false } = this.owner.settings();
    return {
      files: Object.fromEntries(sources.map(({ name, text }) => [name, text])),
      options: { workers: this.owner.workers(), seed, virtualTime, task: defaultTask(sources) },
    };
  }

  private hear(event: RunEvent): void {
    switch (event.type) {
      case "ready":
        if (this.runner.running) this.say("running…", "running"); // no longer: waits for Go
        break;
      case "begun":
        delete document.body.dataset["firstOutputMs"];
        this.owner.editor().showErrors([]);
        this.places.stop.disabled = false;
        this.trace.offer(null);
        break;
      case "rejected":
        this.owner.editor().showErrors(event.errors);
        break;
      case "ended":
        this.ended();
        this.trace.offer(this.owner.hasConsole ? event.end : null);
        break;
      case "status":
        this.status(event.text, event.state);
        break;
      case "measured":
        document.body.dataset[event.what] = String(Math.round(event.value * 10) / 10);
        break;
    }
    this.owner.hear(event);
    if (event.type === "begun" && this.owner.takesFocus()) this.focus.take();
  }

  private status(text: string, state: RunState): void {
    const isLoading = state === "running" && this.runner.engine.parts === null;
    this.say(isLoading ? this.owner.whileLoading : text, state);
  }

  private ended(): void {
    const { run, stop } = this.places;
    if (document.activeElement === stop) run.focus();
    stop.disabled = true;
    this.focus.giveBack();
    if (this.promptAfterRun) this.console.prompt();
    this.promptAfterRun = false;
  }
}
