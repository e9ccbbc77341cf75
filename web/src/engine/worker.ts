// The engine's worker: holds the core, feeds it messages, and passes output on. With threads, programs run on threads of
// their own and this worker only reacts to events. Without, it runs slices of the program in between messages.
import type { Core, CoreFactory } from "./core";
import type { FromEngine, RunOptions, ToEngine } from "./messages";

const kSliceMs = 8;
const kChunk = 32 * 1024;
/** Output that may be under way to the page; beyond it the program has to wait. */
const kPendingLimit = 128 * 1024;
const kDirectory = "/prog";

let core: Core | null = null;
let threads = 0;
let running = false;
let pending = 0;
let files: string[] = [];
let wakeTimer: ReturnType<typeof setTimeout> | undefined;

function post(message: FromEngine, transfer: Transferable[] = []): void {
  self.postMessage(message, { transfer });
}

function fail(reason: unknown): void {
  running = false;
  post({ type: "failed", reason: reason instanceof Error ? reason.message : String(reason) });
}

// A message to ourselves comes back in microseconds, where a timer takes 4 ms.
const channel = new MessageChannel();
let pumpIsDue = false;
channel.port1.onmessage = () => {
  pumpIsDue = false;
  pump();
};
function pumpSoon(): void {
  if (pumpIsDue) return;
  pumpIsDue = true;
  channel.port2.postMessage(null);
}

async function load(base: string, wantThreads: boolean, maxWorkers: number): Promise<void> {
  const folder = new URL(`core/${wantThreads ? "threads" : "single"}/`, base);
  const pack = fetch(new URL("std.pack", base)).then((response) => {
    if (!response.ok) throw new Error(`std.pack: ${response.status} ${response.statusText}`);
    return response.arrayBuffer();
  });
  const { default: create } = (await import(/* @vite-ignore */ new URL("gopark.js", folder).href)) as {
    default: CoreFactory;
  };
  const module = await create({
    workers: maxWorkers,
    onEvent: () => afterEvent(),
    printErr: (text) => console.error(text),
    onAbort: fail,
  });
  core = new module.Core(new Uint8Array(await pack));
  if (!core.ok()) throw new Error("std.pack is damaged");
  threads = wantThreads ? maxWorkers : 0;
  post({ type: "ready", version: module.version(), threads });
}

function run(source: Record<string, string>, options: RunOptions): void {
  if (core === null || running) return;
  for (const path of files) core.removeFile(path);
  files = Object.keys(source).map((name) => `${kDirectory}/${name}`);
  for (const [name, text] of Object.entries(source)) core.putFile(`${kDirectory}/${name}`, text);
  const begin = performance.now();
  const messages = core.compile(kDirectory);
  if (messages !== "") {
    post({ type: "rejected", messages });
    return;
  }
  running = true;
  pending = 0;
  post({ type: "started", compileMs: performance.now() - begin });
  core.start(threads === 0 ? 0 : Math.min(options.workers, threads), threads, options.seed ?? -1, options.virtualTime);
  if (threads === 0) pumpSoon();
}

function passOutput(): void {
  while (core !== null && pending < kPendingLimit) {
    const { fd, bytes } = core.takeOutput(kChunk);
    if (fd === 0) return;
    pending += bytes.length;
    post({ type: "output", fd, bytes }, [bytes.buffer]);
  }
}

// There may be output, or the program may have ended.
function afterEvent(): void {
  if (core === null || !running) return;
  passOutput();
  if (!core.finished() || pending >= kPendingLimit) return;
  running = false;
  clearTimeout(wakeTimer);
  const code = core.exitCode();
  core.reset();
  post({ type: "exit", code, memoryBytes: core.memoryBytes() });
}

function pump(): void {
  if (core === null || !running || threads !== 0) return;
  clearTimeout(wakeTimer);
  const wait = core.pump(kSliceMs);
  afterEvent();
  if (!running) return;
  if (wait === 0) pumpSoon();
  else if (wait > 0) wakeTimer = setTimeout(pump, wait);
}

function onMessage(message: ToEngine): void {
  switch (message.type) {
    case "load":
      load(message.base, message.threads, message.maxWorkers).catch(fail);
      return;
    case "run":
      run(message.files, message.options);
      return;
    case "stop":
      core?.stop();
      break;
    case "input":
      core?.putInput(message.bytes);
      break;
    case "end-input":
      core?.closeInput();
      break;
    case "shown":
      pending -= message.bytes;
      afterEvent();
      break;
  }
  if (threads === 0 && running) pumpSoon();
}

self.onmessage = (event: MessageEvent<ToEngine>) => {
  try {
    onMessage(event.data);
  } catch (error) {
    fail(error);
  }
};
