// The language service's worker.
//
// It has a core of its own, of the same build as the engine's and from the same compiled module and pack, which the
// engine's worker hands on: nothing but the index of std is fetched for it. So diagnostics go on while a program runs,
// Stop may end the engine's worker at any time, and a question waits for no program. What that costs is memory: 64 MB,
// the least that a core takes (tests/bench/page.mjs). So it starts with the first need.
import { type CoreParts, fetchMore, instantiate } from "../engine/load-core";
import type { Assist, AssistModule } from "./core";
import type { FromAssist, Question, ToAssist } from "./messages";

const kRoot = "/prog";

const path = (name: string) => `${kRoot}/${name}`;
const nameOf = (absolute: string) => absolute.replace(`${kRoot}/`, "");

class Service {
  private assist: Assist | null = null;
  private base = "";
  private hasMore = false; // more.pack
  private readonly waiting: ToAssist[] = []; // until the core is there

  constructor(private readonly post: (message: FromAssist) => void) {}

  receive(message: ToAssist): void {
    (message.type === "load" ? this.load(message.parts) : this.act(message)).catch((reason: unknown) => this.fail(reason));
  }

  private fail(reason: unknown): void {
    this.post({ type: "failed", reason: reason instanceof Error ? reason.message : String(reason) });
  }

  private async load(parts: CoreParts): Promise<void> {
    this.base = parts.base;
    // Without it, as offline, packages that the program does not import are unknown, and that is all.
    const index = fetch(new URL("std.index", parts.base))
      .then((response) => (response.ok ? response.arrayBuffer() : new ArrayBuffer(0)))
      .catch(() => new ArrayBuffer(0));
    const module = (await instantiate(parts.base, parts.threads, Promise.resolve(parts), {
      workers: 0,
      onEvent: () => {},
      printErr: (text) => console.error(text),
      onAbort: (reason) => this.fail(reason),
    })) as unknown as AssistModule & { HEAPU8: Uint8Array };
    const made = new module.Assist(new Uint8Array(parts.pack), new Uint8Array(await index), kRoot);
    if (!made.ok()) throw new Error("std.pack is damaged");
    this.assist = made;
    this.post({ type: "ready", memoryBytes: module.HEAPU8.length });
    for (const message of this.waiting.splice(0)) await this.act(message);
  }

  private async act(message: ToAssist): Promise<void> {
    if (this.assist === null) {
      this.waiting.push(message);
    } else if (message.type === "files") {
      for (const name of message.removed) this.assist.removeFile(path(name));
      for (const [name, text] of Object.entries(message.changed)) this.assist.putFile(path(name), text);
    } else if (message.type === "ask") {
      const begin = performance.now();
      const given = await this.answer(this.assist, message.question, message.parameters);
      this.post({ type: "answer", id: message.id, answer: given, ms: performance.now() - begin });
    }
  }

  private async answer(core: Assist, question: Question, parameters: unknown[]): Promise<unknown> {
    const [first, second, third] = parameters as [string, number, string];
    switch (question) {
      case "diagnose":
        return core.diagnose().map((finding) => ({ ...finding, path: nameOf(finding.path) }));
      case "complete":
      case "hover":
      case "signatureHelp":
        return core[question](path(first), second);
      case "definition": {
        const found = core.definition(path(first), second);
        return found && { ...found, path: nameOf(found.path) };
      }
      case "addImport":
        return core.addImport(path(first), parameters[1] as string);
      case "organizeImports":
        return core.organizeImports(path(first));
      case "rename": {
        const renamed = core.rename(path(first), second, third);
        return { ...renamed, files: renamed.files.map((file) => ({ ...file, path: nameOf(file.path) })) };
      }
      case "format":
        if (!this.hasMore) {
          this.hasMore = true;
          core.addPack(await fetchMore(this.base));
        }
        return core.format(first);
    }
  }
}

const service = new Service((message) => self.postMessage(message));
self.onmessage = ({ data }: MessageEvent<ToAssist>) => service.receive(data);
