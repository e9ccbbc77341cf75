// Servers in the test's own process, for what a real host does: going away, getting a new version, having pages of its
// own.
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { serveFolder } from "../../web/scripts/static.mjs";
import { root } from "./page.mjs";

export const dist = join(root, "web/dist");

// Listens on a free port; resolves to {address, port, close}.
export async function listen(listener, host = "127.0.0.1") {
  const server = createServer(listener);
  await new Promise((resolve) => server.listen(0, "0.0.0.0", resolve));
  const { port } = server.address();
  const close = () => {
    server.close();
    server.closeAllConnections();
  };
  return { address: `http://${host}:${port}/`, port, close };
}

// A request listener: the built page, and `pages`, by path, without any headers of the playground's: {html, headers}.
export function serveWithPages(pages, options) {
  const playground = serveFolder(options.folder ?? dist, options);
  return (request, response) => {
    const page = pages[new URL(request.url, "http://x").pathname];
    if (page === undefined) return playground(request, response);
    response.writeHead(200, { "Content-Type": "text/html; charset=utf-8", "Cache-Control": "no-cache", ...page.headers });
    response.end(page.html);
  };
}

// A copy of the built page as another version: its root element says so. To be removed by `remove`.
export function anotherVersion(name) {
  const folder = mkdtempSync(join(tmpdir(), "gopark-version-"));
  cpSync(dist, folder, { recursive: true });
  const edit = (name, change) => writeFileSync(join(folder, name), change(readFileSync(join(folder, name), "utf8")));
  edit("index.html", (html) => html.replace("<html", `<html data-version="${name}"`));
  edit("service-worker.js", (script) => script.replace(/"index\.html":"\w+"/, `"index.html":"${name}"`));
  return { folder, remove: () => rmSync(folder, { recursive: true }) };
}
