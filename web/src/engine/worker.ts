// The engine's worker: holds the core, feeds it messages, and passes output on. With threads, programs run on threads of
// their own and this worker only reacts to events. Without, it runs slices of the program in between messages.
import type { Core } from "./core";
import { fetchMore, fetchParts, fetchZones, instantiate } from "./load-core";
import { type FromEngine, kGraceMs, kTraceMs, type RunOptions, type Task, type ToEngine } from "./messages";
import kRehearsed from "./rehearsal.go?raw";

const kSliceMs = 8;
const kChunk = 16 * 1024;
/** Output that may be under way to the page; beyond it the program has to wait. */
const kPendingLimit = 64 * 1024;
/** The reader's. */
const kZone = new Intl.DateTimeFormat().resolvedOptions().timeZone;
/** What needs zones: by name, or the reader's where it is seen. */
const kNamesZone = /LoadLocation/;
const kShowsTime = /\btime\.(Now|Unix\w*|Date|Local|ParseInLocation)\b|\.Local\(|\blog\./;
/** As Go says it. */
const kFault =
  "unexpected fault address 0x0\nfatal error: fault\n[signal SIGSEGV: segmentation violation code=0x1 addr=0x0 pc=0x0]\n";
const kInterrupt = 2;
const kTerminate = 15;
const kQuit = "SIGQUIT: quit\n"; // so the traces begin
/** So often the worker looks what the program waits for. */
const kLookMs = 250;
const kDirectory = "/prog";
const kRehearsal = "/rehearsal";

let core: Core | null = null;
let threads = 0;
let running = false;
let pending = 0;
let rehearsing: { ended: Promise<void>; end: () => void } | null = null;
let files: string[] = [];
let folder = "";
let hasMore = false; // more.pack
let hasZones = false;
let task: Task = { kind: "run", arguments: [] };
let startedAt = 0;
let errorText: string[] = []; // the last lines of the core's own standard error
let killTimer: ReturnType<typeof setTimeout> | undefined;
let lookTimer: ReturnType<typeof setInterval> | undefined;
let waiting = ""; // what the page knows of it
let traces: Uint8Array[] | null = null; // what comes on standard error, once the program has been told to quit
let wakeTimer: ReturnType<typeof setTimeout> | undefined;

function post(message: FromEngine, transfer: Transferable[] = []): void {
  self.postMessage(message, { transfer });
}

// The core has failed: with what it had to say about that, and what the program had written before.
function fail(reason: unknown): void {
  const faulted = running && rehearsing === null && isTrap(reason);
  running = false;
  clearInterval(lookTimer);
  try {
    if (rehearsing === null) passOutput(Infinity);
    if (traces !== null) say(takeTraces(traces));
  } catch {
    // the core is not there, or does not answer any more
  }
  if (faulted) {
    say(kFault);
    post({ type: "exit", code: 2, failure: "fatal error: fault", trace: "", memoryBytes: core!.memoryBytes(), spent: true });
  } else {
    post({ type: "failed", reason: reasonOf(reason) });
  }
}

// What WebAssembly itself does not let happen, such as a load from beyond its memory: there the program has overwritten
// what it must not. An abort is the core's own.
function isTrap(reason: unknown): boolean {
  if (errorText.some((line) => line.includes("internal error"))) return false;
  const text = String(reason instanceof Error ? `${reason.name}: ${reason.message}` : reason);
  return /RuntimeError|call stack|too much recursion/.test(text) && !text.includes("Aborted(");
}

// An abort's own reason is empty, or speaks of build options: what the core has written to standard error says more.
function reasonOf(reason: unknown): string {
  const own = errorText.filter((line) => line.includes("internal error")).at(-1) ?? errorText.at(-1);
  return own?.replace(/^gopark internal error \(.*?\): /, "") ?? (reason instanceof Error ? reason.message : String(reason));
}

function noteError(text: string): void {
  console.error(text);
  errorText = [...errorText.slice(-9), text];
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

async function load(message: Extract<ToEngine, { type: "load" }>): Promise<void> {
  const { base, threads: wantThreads, maxWorkers, parts: given } = message;
  const fetched = async () => {
    const parts = await fetchParts(base, wantThreads, (loaded, total) => post({ type: "progress", loaded, total }));
    post({ type: "loaded", parts });
    return parts;
  };
  const loading = given !== null ? Promise.resolve(given) : fetched();
  const instantiating = instantiate(base, wantThreads, loading, {
    workers: maxWorkers,
    onEvent: () => afterEvent(),
    printErr: noteError,
    onAbort: fail,
  });
  instantiating.catch(() => {}); // it is waited for below
  const parts = await loading;
  const module = await instantiating;
  core = new module.Core(new Uint8Array(parts.pack));
  if (!core.ok()) throw new Error("std.pack is damaged");
  core.setTimeZone(kZone);
  threads = wantThreads ? maxWorkers : 0;
  folder = base;
  post({ type: "ready", version: module.version(), threads });
}

async function loadMore(): Promise<void> {
  hasMore = true;
  const pack = await fetchMore(folder, (loaded, total) => post({ type: "progress", loaded, total }));
  if (!core!.addPack(pack)) throw new Error("more.pack is damaged");
}

// time.LoadLocation finds it there. A program cannot wait for it, so it is loaded when the program may need it.
async function loadZones(): Promise<void> {
  hasZones = true;
  const zones = await fetchZones(folder, (loaded, total) => post({ type: "progress", loaded, total }));
  core!.putFile("/usr/local/go/lib/time/zoneinfo.zip", zones);
}

function compile(task: Task): string {
  if (task.kind === "vet") return core!.vet(kDirectory);
  return task.kind === "test" ? core!.compileTests(kDirectory) : core!.compile(kDirectory);
}

function rehearse(): void {
  if (core === null || running) return;
  core.putFile(`${kRehearsal}/main.go`, kRehearsed);
  const messages = core.compile(kRehearsal);
  core.removeFile(`${kRehearsal}/main.go`);
  if (messages !== "") throw new Error(`the rehearsal does not compile: ${messages}`);
  let end = () => {};
  const ended = new Promise<void>((resolve) => (end = resolve));
  rehearsing = { ended, end };
  launch(Math.min(2, threads), -1, false);
}

async function run(source: Record<string, string>, options: RunOptions): Promise<void> {
  if (core === null || running) return;
  for (const path of files) core.removeFile(path);
  files = Object.keys(source).map((name) => `${kDirectory}/${name}`);
  for (const [name, text] of Object.entries(source)) core.putFile(`${kDirectory}/${name}`, text);
  task = options.task ?? { kind: "run", arguments: [] };
  if (task.kind === "test" && !hasMore) await loadMore();
  const zones = kZone === "UTC" ? [kNamesZone] : [kNamesZone, kShowsTime];
  if (!hasZones && Object.values(source).some((text) => zones.some((needs) => needs.test(text)))) {
    await loadZones().catch(() => (hasZones = false)); // without a network time goes on, in UTC
  }
  const begin = performance.now();
  let messages = compile(task);
  if (!hasMore && messages.includes(" is not in std ")) {
    await loadMore();
    messages = compile(task);
  }
  if (task.kind === "vet") {
    say(messages);
    exit(messages === "" ? 0 : 1);
  } else if (messages !== "") {
    post({ type: "rejected", messages });
  } else if (!core.canStart()) {
    say(`?   \t${core.testedPackage()}\t[no test files]\n`);
    exit(0);
  } else {
    start(options, performance.now() - begin);
  }
}

function start(options: RunOptions, compileMs: number): void {
  core!.setArguments(["prog", ...(task.kind === "run" ? task.arguments : task.kind === "test" ? task.flags : [])].join("\n"));
  pending = 0;
  waiting = "";
  traces = null;
  lookTimer = setInterval(look, kLookMs);
  startedAt = performance.now();
  post({ type: "started", compileMs });
  launch(Math.min(options.workers, threads), options.seed ?? -1, options.virtualTime);
}

function launch(workers: number, seed: number, virtualTime: boolean): void {
  running = true;
  core!.start(workers, threads, seed, virtualTime);
  if (threads === 0) pumpSoon();
}

function exit(code: number, failure = "", trace = ""): void {
  post({ type: "exit", code, failure, trace, memoryBytes: core!.memoryBytes() });
}

function look(): void {
  const what = core!.waitingFor() || (core!.waitsForInput() ? "input" : "");
  if (what !== waiting) post({ type: "waiting", what });
  waiting = what;
}

// Of ours, as the go command says it.
function say(text: string): void {
  if (text === "") return;
  const bytes = new TextEncoder().encode(text);
  pending += bytes.length;
  post({ type: "output", fd: 2, bytes }, [bytes.buffer]);
}

function passOutput(limit: number): void {
  while (core !== null && pending < limit) {
    const { fd, bytes } = core.takeOutput(kChunk);
    if (fd === 0) return;
    pending += bytes.length;
    if (traces !== null && fd === 2) traces.push(bytes);
    else post({ type: "output", fd, bytes }, [bytes.buffer]);
  }
}

// Of what has come since the program was told to quit: the traces. What it has written before them is output.
function takeTraces(parts: Uint8Array[]): string {
  const decoder = new TextDecoder();
  const text = parts.map((part) => decoder.decode(part, { stream: true })).join("") + decoder.decode();
  const begin = text.lastIndexOf(kQuit);
  say(begin < 0 ? text : text.slice(0, begin));
  return begin < 0 ? "" : text.slice(begin);
}

// There may be output, or the program may have ended.
function afterEvent(): void {
  if (core === null || !running) return;
  if (rehearsing !== null) {
    afterRehearsal(rehearsing.end);
    return;
  }
  // The end is asked for first: then all that was written before it is there to be taken. It is little, and goes at once.
  const ended = core.finished();
  passOutput(ended ? Infinity : kPendingLimit);
  if (!ended) return;
  running = false;
  clearTimeout(wakeTimer);
  clearTimeout(killTimer);
  clearInterval(lookTimer);
  const code = core.exitCode();
  const stoodAt = traces === null ? "" : takeTraces(traces);
  if (task.kind === "test") {
    const seconds = ((performance.now() - startedAt) / 1000).toFixed(3);
    say(`${code === 0 ? "ok  " : "FAIL"}\t${core.testedPackage()}\t${seconds}s\n${code === 0 ? "" : "FAIL\n"}`);
  }
  const [failure, trace] = stoodAt === "" ? [core.failure(), core.failureText()] : ["", stoodAt];
  core.reset();
  exit(code, failure, trace);
}

function afterRehearsal(end: () => void): void {
  const ended = core!.finished();
  while (core!.takeOutput(kChunk).fd !== 0);
  if (!ended) return;
  running = false;
  rehearsing = null;
  clearTimeout(wakeTimer);
  core!.reset();
  end();
}

function stop(): void {
  if (core === null || !running) return;
  post({ type: "stopping" });
  if (!core.takes(kTerminate)) return quit();
  core.signal(kTerminate);
  killTimer = setTimeout(quit, kGraceMs);
}

function quit(): void {
  traces = [];
  core!.quit();
  if (threads === 0) pumpSoon();
  killTimer = setTimeout(() => {
    core!.stop();
    if (threads === 0) pumpSoon();
  }, kTraceMs);
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
      load(message).catch(fail);
      return;
    case "rehearse":
      rehearse();
      return;
    case "run":
      run(message.files, message.options).catch(fail);
      return;
    case "interrupt":
      if (running) core?.signal(kInterrupt);
      break;
    case "stop":
      stop();
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

function receive(message: ToEngine): void {
  try {
    onMessage(message);
  } catch (error) {
    fail(error);
  }
}

// Threads report here what they did not catch.
self.onerror = (event, _source, _line, _column, error?: Error): boolean => {
  if (!running) return false;
  fail(error ?? event);
  return true;
};

self.onmessage = ({ data }: MessageEvent<ToEngine>) => {
  if (rehearsing === null) receive(data);
  else void rehearsing.ended.then(() => receive(data));
};
