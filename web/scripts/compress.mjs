// The compressed form of each file of a built page, beside it: web/serve and many hosts send it (guide/hosts.md).
import { createHash } from "node:crypto";
import { copyFileSync, existsSync, mkdirSync, readdirSync, readFileSync, statSync, utimesSync, writeFileSync } from "node:fs";
import { extname, join } from "node:path";
import { promisify } from "node:util";
import { brotliCompress, constants } from "node:zlib";

/** Of these nothing is gained, or they are no files of their own. */
const kNot = new Set([".br", ".png"]); // zoneinfo.zip is stored, not deflated
const kLeast = 500; // bytes

const compress = promisify(brotliCompress);

/** `cache`: a folder that has what was compressed before. */
export async function compressFolder(folder, cache) {
  mkdirSync(cache, { recursive: true });
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !kNot.has(extname(entry.name)))
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((file) => statSync(file).size >= kLeast);
  await Promise.all(files.map(async (file) => {
    const content = readFileSync(file);
    const kept = join(cache, `${createHash("sha256").update(content).digest("hex").slice(0, 24)}.br`);
    if (!existsSync(kept)) {
      const { BROTLI_PARAM_LGWIN, BROTLI_PARAM_QUALITY, BROTLI_PARAM_SIZE_HINT } = constants;
      const params = { [BROTLI_PARAM_QUALITY]: 11, [BROTLI_PARAM_LGWIN]: 24, [BROTLI_PARAM_SIZE_HINT]: content.length };
      writeFileSync(kept, await compress(content, { params }));
    }
    copyFileSync(kept, `${file}.br`);
    // Not older: a server can tell that it is this file's. Whole seconds, as fractions are rounded down.
    const seconds = Math.floor(statSync(file).mtimeMs / 1000) + 1;
    utimesSync(`${file}.br`, seconds, seconds);
  }));
}
