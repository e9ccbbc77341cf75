// The page's side of the language service: one worker, started with the first question, replaced when it fails.
import type { CoreParts } from "../engine/load-core";
import type { SourceFile } from "../session/program";
import type { FromAssist, Question, Questions, ToAssist } from "./messages";

/** So often it may fail before nobody asks it any more. */
const kMostFailures = 5;

type Answer<Q extends Question> = ReturnType<Questions[Q]>;

export class Assistant {
  private worker: Worker | null = null;
  private known = new Map<string, string>(); // the files as the worker has them
  private readonly asked = new Map<number, { question: Question; resolve: (answer: unknown) => void }>();
  private lastId = 0;
  private failures = 0;

  /** How long questions took, by kind, the last time: for tests and measurements. */
  readonly lastMs: Partial<Record<Question, number>> = {};
  /** Of the worker's core. */
  memoryBytes = 0;

  /** `parts`: what the engine has loaded, null before; `files`: the program as it is now. */
  constructor(private readonly parts: () => CoreParts | null, private readonly files: () => SourceFile[]) {}

  /** Resolves to null where there is no answer: Go is not loaded yet, or gopark has failed. */
  ask<Q extends Question>(question: Q, ...parameters: Parameters<Questions[Q]>): Promise<Answer<Q> | null> {
    const worker = this.started();
    if (worker === null) return Promise.resolve(null);
    this.sendFiles(worker);
    const id = ++this.lastId;
    return new Promise((resolve) => {
      this.asked.set(id, { question, resolve: (answer) => resolve(answer as Answer<Q> | null) });
      this.post(worker, { type: "ask", id, question, parameters });
    });
  }

  /** Gives its memory back; what has been asked has no answer. The next question starts it anew. */
  stop(): void {
    this.worker?.terminate();
    this.worker = null;
    this.known.clear();
    for (const { resolve } of this.asked.values()) resolve(null);
    this.asked.clear();
  }

  private started(): Worker | null {
    if (this.worker !== null) return this.worker;
    const parts = this.parts();
    if (parts === null || this.failures >= kMostFailures) return null;
    const worker = new Worker(new URL("./worker.ts", import.meta.url), { type: "module", name: "gopark assist" });
    this.worker = worker;
    worker.onmessage = (event: MessageEvent<FromAssist>) => {
      if (worker === this.worker) this.receive(event.data);
    };
    worker.onerror = (event) => {
      if (worker === this.worker) this.receive({ type: "failed", reason: event.message || "the worker cannot be loaded" });
    };
    this.post(worker, { type: "load", parts });
    return worker;
  }

  private post(worker: Worker, message: ToAssist): void {
    worker.postMessage(message);
  }

  private sendFiles(worker: Worker): void {
    const files = this.files();
    const changed = files.filter(({ name, text }) => this.known.get(name) !== text);
    const removed = [...this.known.keys()].filter((name) => !files.some((file) => file.name === name));
    if (changed.length === 0 && removed.length === 0) return;
    this.known = new Map(files.map(({ name, text }) => [name, text]));
    this.post(worker, { type: "files", changed: Object.fromEntries(changed.map(({ name, text }) => [name, text])), removed });
  }

  private receive(message: FromAssist): void {
    switch (message.type) {
      case "ready":
        this.memoryBytes = message.memoryBytes;
        break;
      case "answer":
        this.answered(message);
        break;
      case "failed":
        console.warn(`gopark: the language service has failed: ${message.reason}`);
        this.failures++;
        this.stop();
        break;
    }
  }

  private answered({ id, answer, ms }: Extract<FromAssist, { type: "answer" }>): void {
    const asked = this.asked.get(id);
    if (asked === undefined) return;
    this.asked.delete(id);
    this.lastMs[asked.question] = ms;
    asked.resolve(answer);
  }
}
