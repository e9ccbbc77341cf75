// Zip archives of a program's files. What reads and writes them is loaded when there is one.
import type { Program, SourceFile } from "./program";
import { fileNameError } from "./program";

const kMaxBytes = 8 << 20;

export async function toZip(program: Program): Promise<Blob> {
  const { strToU8, zipSync } = await import("fflate");
  const files = Object.fromEntries(program.files.map(({ name, text }) => [name, strToU8(text)]));
  return new Blob([zipSync(files) as BlobPart], { type: "application/zip" });
}

/** Files with names that no program can have are left out. Rejects when it is no archive, or a damaged one. */
export async function fromZip(buffer: ArrayBuffer): Promise<SourceFile[]> {
  const { strFromU8, unzipSync } = await import("fflate");
  let left = kMaxBytes;
  const entries = unzipSync(new Uint8Array(buffer), {
    filter: ({ name, originalSize }) => {
      if (fileNameError(name) !== null) return false;
      left -= originalSize;
      if (left < 0) throw new Error("the archive is too large");
      return true;
    },
  });
  return Object.entries(entries).map(([name, bytes]) => ({ name, text: strFromU8(bytes) }));
}
