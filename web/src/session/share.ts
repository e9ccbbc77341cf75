// A program in an address: the whole of it, with its settings, in the fragment, which no server gets to see.
//   #code=…  deflated, in base64url: JSON
//   #text=…  the program's text, percent-encoded: what a script of a few lines can write
import { formatTxtar, parseTxtar, type Program } from "./program";

export interface Settings {
  /** How many goroutines may run at once. */
  procs?: number;
  /** Deterministic scheduling. */
  seed?: number;
  /** Sleeping takes no time. */
  virtualTime?: boolean;
}

export interface Shared {
  program: Program;
  settings: Settings;
}

/** A program's text may have that many characters: a short address could unfold to gigabytes. */
const kMaxText = 4 << 20;
/** Each file is a tab. */
const kMaxFiles = 200;
const kTooMany = `The program has more than ${kMaxFiles} files; the playground opens as many as that.`;

function checked(program: Program): Program {
  if (program.files.length > kMaxFiles) throw new TooLarge(kTooMany);
  return program;
}

class TooLarge extends Error {}

async function transform(bytes: Uint8Array, through: CompressionStream | DecompressionStream): Promise<Uint8Array> {
  const writer = through.writable.getWriter();
  const written = writer.write(bytes as Uint8Array<ArrayBuffer>).then(() => writer.close());
  written.catch(() => {}); // reading tells it
  const parts: Uint8Array[] = [];
  let length = 0;
  const reader = (through.readable as ReadableStream<Uint8Array>).getReader();
  for (;;) {
    const { done, value } = await reader.read();
    if (done) break;
    parts.push(value);
    length += value.length;
    if (length > 2 * kMaxText) throw new Error("the program is too large");
  }
  const result = new Uint8Array(length);
  let at = 0;
  for (const part of parts) {
    result.set(part, at);
    at += part.length;
  }
  return result;
}

function toBase64Url(bytes: Uint8Array): string {
  let binary = "";
  for (const byte of bytes) binary += String.fromCharCode(byte);
  return btoa(binary).replaceAll("+", "-").replaceAll("/", "_").replaceAll("=", "");
}

function fromBase64Url(text: string): Uint8Array {
  return Uint8Array.from(atob(text.replaceAll("-", "+").replaceAll("_", "/")), (character) => character.charCodeAt(0));
}

/** The fragment, with "#". */
export async function toFragment({ program, settings }: Shared): Promise<string> {
  const json = JSON.stringify({ program: formatTxtar(program), ...settings });
  return `#code=${toBase64Url(await transform(new TextEncoder().encode(json), new CompressionStream("deflate-raw")))}`;
}

/** Larger than toFragment's, but there at once. Without settings. */
export function toPlainFragment(program: Program): string {
  return `#text=${encodeURIComponent(formatTxtar(program))}`;
}

/** Those in an address's parameters: ?seed=3, ?time=virtual, ?procs=2. */
export function settingsIn(parameters: URLSearchParams): Settings {
  const number = (name: string) => {
    const text = parameters.get(name);
    return text !== null && /^\d{1,15}$/.test(text) ? Number(text) : undefined;
  };
  return settingsOf({ procs: number("procs"), seed: number("seed"), virtualTime: parameters.get("time") === "virtual" });
}

function settingsOf(json: Record<string, unknown>): Settings {
  const settings: Settings = {};
  const { procs, seed, virtualTime } = json;
  if (typeof procs === "number" && Number.isInteger(procs) && procs > 0) settings.procs = procs;
  if (typeof seed === "number" && Number.isSafeInteger(seed) && seed >= 0) settings.seed = seed;
  if (virtualTime === true) settings.virtualTime = true;
  return settings;
}

/** null: the fragment has no program. Rejects when it has one that cannot be read. */
export async function fromFragment(fragment: string): Promise<Shared | null> {
  const match = /^#(code|text)=(.*)$/s.exec(fragment);
  if (match === null) return null;
  try {
    if (match[1] === "text") return { program: checked(parseTxtar(decodeURIComponent(match[2]!))), settings: {} };
    const bytes = await transform(fromBase64Url(match[2]!), new DecompressionStream("deflate-raw"));
    const json = JSON.parse(new TextDecoder().decode(bytes)) as Record<string, unknown>;
    if (typeof json["program"] !== "string" || json["program"].length > kMaxText) throw new Error("no program");
    return { program: checked(parseTxtar(json["program"])), settings: settingsOf(json) };
  } catch (error) {
    if (error instanceof TooLarge) throw error;
    throw new Error("The link is damaged: the program in it cannot be read.");
  }
}

/** Fetches a program: Go source, or several files in txtar's form. Another site than `base`'s must allow it (CORS). */
export async function fromAddress(address: string, base: string): Promise<Program> {
  const url = new URL(address, base);
  if (!/^https?:$/.test(url.protocol)) throw new Error(`${address}: only http and https addresses are loaded.`);
  let response: Response;
  try {
    response = await fetch(url, { credentials: "omit" });
  } catch {
    throw new Error(`${url.host} cannot be reached, or does not let other sites read from it.`);
  }
  if (!response.ok) throw new Error(`${url.href}: ${response.status} ${response.statusText}`);
  return checked(parseTxtar(await readText(response, url)));
}

// No more is fetched than a program may have: what is at an address has any size.
async function readText(response: Response, url: URL): Promise<string> {
  const tooLarge = () => new TooLarge(`${url.href} is larger than ${kMaxText >> 20} MB: this is no program.`);
  if (Number(response.headers.get("Content-Length") ?? 0) > kMaxText) {
    void response.body?.cancel();
    throw tooLarge();
  }
  const reader = response.body!.getReader();
  const decoder = new TextDecoder();
  let text = "";
  for (;;) {
    const { done, value } = await reader.read();
    text += decoder.decode(value, { stream: !done });
    if (text.length > kMaxText) {
      void reader.cancel();
      throw tooLarge();
    }
    if (done) return text;
  }
}
