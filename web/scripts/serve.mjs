// Serves dist/ with the headers that threads need. Arguments: --port N, --host H, --plain (no such headers, as on a
// plain static host), --folder F.
import { createServer } from "node:http";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { serveFolder } from "./static.mjs";

const { values } = parseArgs({
  options: {
    port: { type: "string", default: "8080" },
    host: { type: "string", default: "127.0.0.1" },
    plain: { type: "boolean", default: false },
    folder: { type: "string", default: join(dirname(dirname(fileURLToPath(import.meta.url))), "dist") },
  },
});

const server = createServer(serveFolder(values.folder, values));
server.on("connect", (_, socket) => socket.end("HTTP/1.1 405 Method Not Allowed\r\nAllow: GET, HEAD\r\nConnection: close\r\n\r\n"));
server.listen(Number(values.port), values.host, () => {
  console.log(`gopark: http://${values.host}:${server.address().port}/`);
});
