// Loading the core, in a worker: the module, compiled, and the pack of the standard library. What has been loaded once
// serves further workers: nothing is fetched twice.
import type { CoreFactory, CoreModule, ModuleOptions } from "./core";

export interface CoreParts {
  /** The folder that has core/ and std.pack, and which of the builds the module is of. */
  base: string;
  threads: boolean;
  module: WebAssembly.Module;
  pack: ArrayBuffer;
}

/** How far a load has come. total 0: not known. */
export type Progress = (loadedBytes: number, totalBytes: number) => void;

export async function fetchParts(base: string, threads: boolean, progress: Progress): Promise<CoreParts> {
  const loaded = [0, 0];
  const totals = [0, 0];
  const report = (part: number) => (bytes: number, total: number) => {
    loaded[part] = bytes;
    totals[part] = total;
    progress(loaded[0]! + loaded[1]!, totals.includes(0) ? 0 : totals[0]! + totals[1]!);
  };
  const wasm = fetchCounted(new URL(`${folder(threads)}/gopark.wasm`, base), report(0));
  const pack = fetchCounted(new URL("std.pack", base), report(1)).then((response) => response.arrayBuffer());
  return { base, threads, module: await WebAssembly.compileStreaming(wasm), pack: await pack };
}

/** A pack with the rest of the standard library: what runs tests, what formats, and packages that few programs need. */
export function fetchMore(base: string, progress: Progress = () => {}): Promise<Uint8Array> {
  return fetchBytes(new URL("more.pack", base), progress);
}

/** Go's zone database, as it lies in a GOROOT. */
export function fetchZones(base: string, progress: Progress): Promise<Uint8Array> {
  return fetchBytes(new URL("zoneinfo.zip", base), progress);
}

/**
 * Begins at once with what needs no parts: the module's script, and, in Chromium, its threads. Never resolves when `parts`
 * rejects.
 */
export async function instantiate(
  base: string,
  threads: boolean,
  parts: Promise<CoreParts>,
  options: ModuleOptions,
): Promise<CoreModule> {
  const script = new URL(`${folder(threads)}/gopark.js`, base).href;
  const { default: create } = (await import(/* @vite-ignore */ script)) as { default: CoreFactory };
  // In Firefox a worker that starts workers gets stuck now and then, for good; while it still loads something, other
  // workers wait in vain for the same file.
  if (threads && !("userAgentData" in navigator)) await parts;
  return create({
    ...options,
    instantiateWasm: (imports, receive) => {
      void parts.then(({ module }) =>
        WebAssembly.instantiate(module, imports).then((instance) => receive(instance, module), options.onAbort),
      );
      return {};
    },
  });
}

function folder(threads: boolean): string {
  return `core/${threads ? "threads" : "single"}`;
}

/** Path in the playground's folder → bytes, given by the build. */
declare const GOPARK_SIZES: Record<string, number>;

function sizeOf({ pathname }: URL): number {
  return Object.entries(GOPARK_SIZES).find(([path]) => pathname.endsWith(`/${path}`))?.[1] ?? 0;
}

async function fetchBytes(url: URL, progress: Progress): Promise<Uint8Array> {
  return new Uint8Array(await (await fetchCounted(url, progress)).arrayBuffer());
}

async function fetchCounted(url: URL, progress: Progress): Promise<Response> {
  const response = await fetch(url);
  if (!response.ok || response.body === null) {
    throw new Error(`${url.pathname.split("/").pop()}: ${response.status} ${response.statusText}`);
  }
  // What comes is counted as it comes over the network, as far as the host tells: a compressed answer is unpacked here.
  const unpacked = sizeOf(url);
  const sent = Number(response.headers.get("Content-Length") ?? 0) || unpacked;
  const perByte = response.headers.has("Content-Encoding") && unpacked > 0 ? sent / unpacked : 1;
  let loaded = 0;
  const counter = new TransformStream<Uint8Array, Uint8Array>({
    transform(chunk, controller) {
      loaded += chunk.length;
      progress(loaded * perByte, sent);
      controller.enqueue(chunk);
    },
  });
  return new Response(response.body.pipeThrough(counter), { headers: response.headers });
}
