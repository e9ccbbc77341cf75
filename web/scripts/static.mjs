// Answers requests with the files of a folder, as a static host does.
import { createReadStream, existsSync, statSync } from "node:fs";
import { extname, join, normalize } from "node:path";

const kTypes = {
  ".html": "text/html; charset=utf-8", ".js": "text/javascript", ".mjs": "text/javascript", ".css": "text/css",
  ".wasm": "application/wasm", ".json": "application/json", ".svg": "image/svg+xml", ".txt": "text/plain; charset=utf-8",
  ".png": "image/png", ".webmanifest": "application/manifest+json",
};

/** What threads need: the first two at the top level, the third in a frame; the fourth lets other sites have frames. */
const kIsolating = {
  "Cross-Origin-Opener-Policy": "same-origin",
  "Cross-Origin-Embedder-Policy": "require-corp",
  "Document-Isolation-Policy": "isolate-and-require-corp",
  "Cross-Origin-Resource-Policy": "cross-origin",
};

/** A request listener for the folder's files; plain: without the headers that threads need. */
export function serveFolder(folder, { plain = false } = {}) {
  return (request, response) => {
    let path = normalize(decodeURIComponent(new URL(request.url, "http://x").pathname));
    if (path.endsWith("/")) path += "index.html";
    const file = join(folder, path);
    const stat = file.startsWith(folder) && existsSync(file) ? statSync(file) : undefined;
    if (!stat?.isFile()) {
      response.writeHead(404).end("not found\n");
      return;
    }
    const etag = `"${stat.size}-${stat.mtimeMs}"`;
    const headers = {
      "Content-Type": kTypes[extname(file)] ?? "application/octet-stream",
      "Cache-Control": "no-cache",
      ETag: etag,
      ...(plain ? {} : kIsolating),
    };
    if (request.headers["if-none-match"] === etag) {
      response.writeHead(304, headers).end();
      return;
    }
    response.writeHead(200, { ...headers, "Content-Length": stat.size });
    createReadStream(file).pipe(response);
  };
}
