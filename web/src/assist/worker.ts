// The language service's worker.
//
// It has a core of its own, of the same build as the engine's and from the same compiled module and pack, which the
// engine's worker hands on: nothing but the index of std is fetched for it. So diagnostics go on while a program runs,
// Stop may end the engine's worker at any time, and a question waits for no program. What that costs is memory: 64 MB,
// the least that a core takes (tests/bench/page.mjs). So it starts with the first need.
import { fetchMore, instantiate } from "../engine/load-core";
import type { Assist, AssistModule } from "./core";
import type { FromAssist, Question, ToAssist } from "./messages";

const kRoot = "/prog";

let assist: Assist | null = null;
let base = "";
let hasMore = false; // more.pack
const waiting: ToAssist[] = []; // until the core is there

function post(message: FromAssist): void {
  self.postMessage(message);
}

function fail(reason: unknown): void {
  post({ type: "failed", reason: reason instanceof Error ? reason.message : String(reason) });
}

async function load(message: Extract<ToAssist, { type: "load" }>): Promise<void> {
  const { parts } = message;
  base = parts.base;
  const index = fetch(new URL("std.index", base)).then((response) => (response.ok ? response.arrayBuffer() : new ArrayBuffer(0)));
  const module = (await instantiate(parts.base, parts.threads, Promise.resolve(parts), {
    workers: 0,
    onEvent: () => {},
    printErr: (text) => console.error(text),
    onAbort: fail,
  })) as unknown as AssistModule & { HEAPU8: Uint8Array };
  const made = new module.Assist(new Uint8Array(parts.pack), new Uint8Array(await index), kRoot);
  if (!made.ok()) throw new Error("std.pack is damaged");
  assist = made;
  post({ type: "ready", memoryBytes: module.HEAPU8.length });
  for (const message of waiting.splice(0)) await receive(message);
}

const path = (name: string) => `${kRoot}/${name}`;
const nameOf = (absolute: string) => absolute.replace(`${kRoot}/`, "");

async function answer(question: Question, parameters: unknown[]): Promise<unknown> {
  const core = assist!;
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
      if (!hasMore) {
        hasMore = true;
        core.addPack(await fetchMore(base));
      }
      return core.format(first);
  }
}

async function receive(message: ToAssist): Promise<void> {
  if (assist === null) {
    waiting.push(message);
  } else if (message.type === "files") {
    for (const name of message.removed) assist.removeFile(path(name));
    for (const [name, text] of Object.entries(message.changed)) assist.putFile(path(name), text);
  } else if (message.type === "ask") {
    const begin = performance.now();
    const given = await answer(message.question, message.parameters);
    post({ type: "answer", id: message.id, answer: given, ms: performance.now() - begin });
  }
}

self.onmessage = (event: MessageEvent<ToAssist>) => {
  const { data } = event;
  (data.type === "load" ? load(data) : receive(data)).catch(fail);
};
