// Zip archives of a program's files: written without compression, read with either.
import type { Program, SourceFile } from "./program";
import { fileNameError } from "./program";

const kLocal = 0x04034b50;
const kCentral = 0x02014b50;
const kEnd = 0x06054b50;
const kUtf8 = 0x0800;
const kDate = 0x21; // the first day there is
const kMaxBytes = 8 << 20;

const crcTable = Array.from({ length: 256 }, (_, n) => {
  for (let bit = 0; bit < 8; bit++) n = n & 1 ? (n >>> 1) ^ 0xedb88320 : n >>> 1;
  return n >>> 0;
});

function crc32(bytes: Uint8Array): number {
  let crc = 0xffffffff;
  for (const byte of bytes) crc = (crc >>> 8) ^ crcTable[(crc ^ byte) & 0xff]!;
  return (crc ^ 0xffffffff) >>> 0;
}

/** Little-endian numbers: pairs of a size in bytes and a value. */
function numbers(...fields: [2 | 4, number][]): Uint8Array {
  const view = new DataView(new ArrayBuffer(fields.reduce((sum, [size]) => sum + size, 0)));
  let at = 0;
  for (const [size, value] of fields) {
    if (size === 2) view.setUint16(at, value, true);
    else view.setUint32(at, value, true);
    at += size;
  }
  return new Uint8Array(view.buffer);
}

export function toZip(program: Program): Blob {
  const encoder = new TextEncoder();
  const body: Uint8Array[] = [];
  const directory: Uint8Array[] = [];
  let at = 0;
  for (const file of program.files) {
    const name = encoder.encode(file.name);
    const text = encoder.encode(file.text);
    const common: [2 | 4, number][] = [
      [2, 20], [2, kUtf8], [2, 0], [2, 0], [2, kDate], [4, crc32(text)], [4, text.length], [4, text.length], [2, name.length], [2, 0],
    ];
    const local = numbers([4, kLocal], ...common);
    directory.push(numbers([4, kCentral], [2, 20], ...common, [2, 0], [2, 0], [2, 0], [4, 0], [4, at]), name);
    body.push(local, name, text);
    at += local.length + name.length + text.length;
  }
  const size = directory.reduce((sum, part) => sum + part.length, 0);
  const count = program.files.length;
  const end = numbers([4, kEnd], [2, 0], [2, 0], [2, count], [2, count], [4, size], [4, at], [2, 0]);
  return new Blob([...body, ...directory, end] as BlobPart[], { type: "application/zip" });
}

async function inflate(bytes: Uint8Array): Promise<Uint8Array> {
  const stream = new Blob([bytes as BlobPart]).stream().pipeThrough(new DecompressionStream("deflate-raw"));
  const reader = stream.getReader();
  const parts: BlobPart[] = [];
  let length = 0;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) break;
    length += value.length;
    if (length > kMaxBytes) throw new Error("the archive is too large");
    parts.push(value as BlobPart);
  }
  return new Uint8Array(await new Blob(parts).arrayBuffer());
}

/** Files with names that no program can have are left out. Rejects when it is no archive, or a damaged one. */
export async function fromZip(buffer: ArrayBuffer): Promise<SourceFile[]> {
  const view = new DataView(buffer);
  let end = buffer.byteLength - 22;
  while (end >= 0 && view.getUint32(end, true) !== kEnd) end--;
  if (end < 0) throw new Error("this is no zip archive");
  const decoder = new TextDecoder();
  const files: SourceFile[] = [];
  let at = view.getUint32(end + 16, true);
  for (let left = view.getUint16(end + 10, true); left > 0; left--) {
    const method = view.getUint16(at + 10, true);
    const size = view.getUint32(at + 20, true);
    const nameLength = view.getUint16(at + 28, true);
    const local = view.getUint32(at + 42, true);
    const name = decoder.decode(new Uint8Array(buffer, at + 46, nameLength));
    at += 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
    if (fileNameError(name) !== null) continue;
    const start = local + 30 + view.getUint16(local + 26, true) + view.getUint16(local + 28, true);
    const bytes = new Uint8Array(buffer, start, size);
    files.push({ name, text: decoder.decode(method === 0 ? bytes : await inflate(bytes)) });
  }
  return files;
}
