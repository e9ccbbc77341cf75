// The playground: puts its parts together.
import "./style.css";
import { Editor } from "../editor/editor";
import { Engine } from "../engine/engine";
import { type Example, examples, quiz } from "../session/chapter";
import { parseErrors } from "../session/diagnostics";
import { recall, remember } from "../session/store";
import { Console } from "../terminal/console";
import { ensureIsolation } from "./isolation";
import { renderQuiz } from "./quiz";

const kFile = "main.go";
const kQuizAfter = /-race/;

function element<T extends HTMLElement>(id: string): T {
  return document.getElementById(id) as T;
}

class App {
  private readonly run = element<HTMLButtonElement>("run");
  private readonly stop = element<HTMLButtonElement>("stop");
  private readonly workers = element<HTMLSelectElement>("workers");
  private readonly theme = element<HTMLSelectElement>("theme");
  private readonly status = element("status");
  private readonly mode = element("mode");
  private readonly darkQuery = window.matchMedia("(prefers-color-scheme: dark)");
  private readonly editor: Editor;
  private readonly console: Console;
  private readonly engine: Engine;
  private example: Example = examples[0]!;
  private startedAt = 0;

  constructor() {
    this.engine = new Engine(document.baseURI, {
      ready: (_version, threads) => this.showMode(threads),
      rejected: (messages) => this.rejected(messages),
      started: (compileMs) => {
        document.body.dataset["compileMs"] = compileMs.toFixed(1);
      },
      output: (_fd, bytes, shown) => {
        document.body.dataset["firstOutputMs"] ??= (performance.now() - this.startedAt).toFixed(1);
        this.console.write(bytes, shown);
      },
      exit: (code, elapsedMs) => this.exited(code, elapsedMs),
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
    this.fillWorkers();
    this.theme.value = recall("theme") ?? "auto";
    this.theme.addEventListener("change", () => this.applyTheme());
    this.darkQuery.addEventListener("change", () => this.applyTheme());
    this.listExamples();
    window.addEventListener("hashchange", () => this.openFromHash());
    this.openFromHash();
    this.showMode(null);
    this.engine.load();
  }

  /** For tests. */
  get output(): string {
    return this.console.text;
  }
  setCode(text: string): void {
    this.editor.replace(text);
  }
  get code(): string {
    return this.editor.text;
  }

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
    const cores = navigator.hardwareConcurrency || 4;
    for (let n = 1; n <= this.engine.maxWorkers; n++) this.workers.add(new Option(String(n), String(n)));
    const remembered = Number(recall("workers") ?? 0);
    this.workers.value = String(Math.min(remembered || cores, this.engine.maxWorkers));
    this.workers.disabled = !this.engine.threaded;
    this.workers.addEventListener("change", () => remember("workers", this.workers.value));
  }

  private showMode(threads: number | null): void {
    if (threads === null) this.mode.textContent = "loading Go…";
    else if (threads > 0) this.mode.textContent = `runs on up to ${threads} threads`;
    else this.mode.textContent = "runs on one thread (this page is not cross-origin isolated)";
  }

  private listExamples(): void {
    const list = document.createElement("ol");
    for (const example of examples) {
      const link = document.createElement("a");
      link.href = `#${example.id}`;
      link.innerHTML = example.title;
      const item = document.createElement("li");
      item.append(link);
      list.append(item);
    }
    element("examples").append(list);
  }

  private openFromHash(): void {
    const id = window.location.hash.slice(1) || recall("example");
    this.open(examples.find((example) => example.id === id) ?? examples[0]!);
  }

  private open(example: Example): void {
    this.engine.stop();
    this.example = example;
    remember("example", example.id);
    const lesson = element("lesson");
    lesson.innerHTML = example.lesson;
    if (quiz !== undefined && kQuizAfter.test(example.id)) lesson.append(renderQuiz(quiz));
    this.editor.open(recall(`code:${example.id}`) ?? example.code, this.dark);
    this.applyTheme();
    for (const link of document.querySelectorAll<HTMLAnchorElement>("#examples a")) {
      if (link.hash === `#${example.id}`) link.setAttribute("aria-current", "page");
      else link.removeAttribute("aria-current");
    }
    this.console.clear();
    this.showStatus("", "");
  }

  private changed(text: string): void {
    remember(`code:${this.example.id}`, text === this.example.code ? null : text);
  }

  private start(): void {
    if (this.run.disabled) return;
    this.startedAt = performance.now();
    delete document.body.dataset["firstOutputMs"];
    this.setRunning(true);
    this.console.clear();
    this.editor.showErrors([]);
    this.showStatus("running…", "running");
    this.console.focus();
    this.engine.run({ [kFile]: this.editor.text }, { workers: Number(this.workers.value), seed: null, virtualTime: false });
  }

  private setRunning(running: boolean): void {
    this.run.disabled = running;
    this.stop.disabled = !running;
    this.console.accept(running);
  }

  private rejected(messages: string): void {
    this.setRunning(false);
    this.console.write(messages);
    this.editor.showErrors(parseErrors(messages));
    this.showStatus("The program has errors; nothing was run.", "error");
  }

  private exited(code: number, elapsedMs: number): void {
    this.setRunning(false);
    const time = elapsedMs < 1000 ? `${Math.round(elapsedMs)} ms` : `${(elapsedMs / 1000).toFixed(1)} s`;
    this.showStatus(`exit code ${code} · ${time}`, code === 0 ? "done" : "error");
  }

  private failed(reason: string): void {
    this.setRunning(false);
    this.showStatus(`gopark has failed: ${reason}. Your program is kept; press Run to try again.`, "error");
  }

  private showStatus(text: string, state: string): void {
    this.status.textContent = text;
    this.status.dataset["state"] = state;
  }
}

await ensureIsolation();
(window as unknown as { gopark: App }).gopark = new App();
