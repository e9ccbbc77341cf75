// Answers requests with the files of a folder, as a static host does: compressed where a file's compressed form, made at
// the build, lies beside it. Whatever is asked gets an answer.
import { createReadStream } from "node:fs";
import { stat } from "node:fs/promises";
import { extname, join, posix, sep } from "node:path";
import { pipeline } from "node:stream";

const kTypes = {
  ".html": "text/html; charset=utf-8", ".js": "text/javascript", ".mjs": "text/javascript", ".css": "text/css",
  ".wasm": "application/wasm", ".json": "application/json", ".svg": "image/svg+xml", ".txt": "text/plain; charset=utf-8",
  ".png": "image/png", ".webmanifest": "application/manifest+json", ".zip": "application/zip",
};

/** What threads need: the first two at the top level, the third in a frame; the fourth lets other sites have frames. */
const kIsolating = {
  "Cross-Origin-Opener-Policy": "same-origin",
  "Cross-Origin-Embedder-Policy": "require-corp",
  "Document-Isolation-Policy": "isolate-and-require-corp",
  "Cross-Origin-Resource-Policy": "cross-origin",
};

/** Workers have the policy that comes with their script, none of the page's. */
const kWorkerPolicy = "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; worker-src 'self'; connect-src 'self'";

/** Of the address in a request; null: it is none. */
function pathOf(address) {
  try {
    const path = decodeURIComponent(address.replace(/^https?:\/\/[^/?#]*/i, "").replace(/[?#].*$/s, ""));
    return path.startsWith("/") && !path.includes("\0") ? posix.normalize(path) : null;
  } catch {
    return null; // malformed escapes
  }
}

function acceptsBrotli(request) {
  const offered = String(request.headers["accept-encoding"] ?? "").toLowerCase().split(",").map((coding) => coding.split(";"));
  const brotli = offered.find(([name]) => name.trim() === "br");
  return brotli !== undefined && !/^\s*q=0(\.0*)?\s*$/.test(brotli[1] ?? "");
}

// null: there is no such file.
async function find(file) {
  const found = await stat(file).catch(() => null);
  return found?.isFile() ? found : null;
}

/** A request listener for the folder's files; plain: without the headers that threads need. */
export function serveFolder(folder, { plain = false } = {}) {
  const isolating = plain ? {} : kIsolating;

  async function answer(request, response) {
    const refuse = (status, text, headers = {}) => {
      const body = `${text}\n`;
      response.writeHead(status, { "Content-Type": "text/plain; charset=utf-8", "Content-Length": body.length, ...isolating, ...headers });
      response.end(request.method === "HEAD" ? undefined : body);
    };
    if (request.method !== "GET" && request.method !== "HEAD") return refuse(405, "only GET and HEAD", { Allow: "GET, HEAD" });
    let path = pathOf(request.url);
    if (path === null) return refuse(400, "not an address");
    if (path.endsWith("/")) path += "index.html";
    const file = join(folder, ...path.split("/"));
    const plainFile = file.startsWith(join(folder, sep)) ? await find(file) : null;
    if (plainFile === null) return refuse(404, "not found");

    const compressed = await find(`${file}.br`);
    const hasCompressed = compressed !== null && compressed.mtimeMs >= plainFile.mtimeMs; // not of an older file
    const useCompressed = hasCompressed && acceptsBrotli(request);
    const { size, mtimeMs } = useCompressed ? compressed : plainFile;
    const etag = `"${size}-${mtimeMs}"`;
    const headers = {
      "Content-Type": kTypes[extname(file)] ?? "application/octet-stream",
      "Cache-Control": "no-cache",
      ETag: etag,
      ...(hasCompressed && { Vary: "Accept-Encoding" }),
      ...(useCompressed && { "Content-Encoding": "br" }),
      ...isolating,
      ...(!plain && extname(file) === ".js" && { "Content-Security-Policy": kWorkerPolicy }),
    };
    const known = String(request.headers["if-none-match"] ?? "").split(",").map((tag) => tag.trim().replace(/^W\//, ""));
    if (known.includes(etag)) return response.writeHead(304, headers).end();
    response.writeHead(200, { ...headers, "Content-Length": size });
    if (request.method === "HEAD") return response.end();
    pipeline(createReadStream(useCompressed ? `${file}.br` : file), response, () => {}); // the reader may have gone
  }

  return (request, response) => {
    answer(request, response).catch(() => {
      if (!response.headersSent) response.writeHead(500);
      response.end();
    });
  };
}
