// Serves dist/ with the headers that threads need. Arguments: --port N, --host H, --plain (no such headers, as on a
// plain static host), --folder F.
import { createReadStream, existsSync, statSync } from "node:fs";
import { createServer } from "node:http";
import { dirname, extname, join, normalize } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";

const { values } = parseArgs({
  options: {
    port: { type: "string", default: "8080" },
    host: { type: "string", default: "127.0.0.1" },
    plain: { type: "boolean", default: false },
    folder: { type: "string", default: join(dirname(dirname(fileURLToPath(import.meta.url))), "dist") },
  },
});

const types = {
  ".html": "text/html; charset=utf-8", ".js": "text/javascript", ".mjs": "text/javascript", ".css": "text/css",
  ".wasm": "application/wasm", ".json": "application/json", ".svg": "image/svg+xml", ".txt": "text/plain; charset=utf-8",
};

const server = createServer((request, response) => {
  let path = normalize(decodeURIComponent(new URL(request.url, "http://x").pathname));
  if (path.endsWith("/")) path += "index.html";
  const file = join(values.folder, path);
  if (!file.startsWith(values.folder) || !existsSync(file) || !statSync(file).isFile()) {
    response.writeHead(404).end("not found\n");
    return;
  }
  response.writeHead(200, {
    "Content-Type": types[extname(file)] ?? "application/octet-stream",
    "Content-Length": statSync(file).size,
    "Cache-Control": "no-cache",
    ...(values.plain ? {} : {
      "Cross-Origin-Opener-Policy": "same-origin",
      "Cross-Origin-Embedder-Policy": "require-corp",
      "Cross-Origin-Resource-Policy": "same-origin",
    }),
  });
  createReadStream(file).pipe(response);
});
server.listen(Number(values.port), values.host, () => {
  console.log(`gopark: http://${values.host}:${server.address().port}/`);
});
