// web/serve: whatever is asked gets an answer, and it sends what is compressed.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { request } from "node:http";
import { connect } from "node:net";
import { join } from "node:path";
import { after, before, describe, test } from "node:test";
import { brotliDecompressSync } from "node:zlib";
import { dist } from "./hosts.mjs";
import { serve } from "./page.mjs";

const there = {};

// Sends that, resolves to all that comes back.
function raw(text) {
  const { hostname, port } = new URL(there.address);
  return new Promise((resolve, reject) => {
    const socket = connect(Number(port), hostname, () => socket.write(text));
    let answer = "";
    socket.on("data", (data) => (answer += data.toString("latin1")));
    socket.on("end", () => resolve(answer));
    socket.on("error", (error) => (answer ? resolve(answer) : reject(error)));
  });
}

const ask = (address, { method = "GET", headers = "" } = {}) =>
  raw(`${method} ${address} HTTP/1.1\r\nHost: x\r\nConnection: close\r\n${headers}\r\n`);
const status = (answer) => Number(/^HTTP\/1\.1 (\d+)/.exec(answer)?.[1]);

// Resolves to {status, headers, body}.
function get(path, headers = {}, method = "GET") {
  return new Promise((resolve, reject) => {
    const asked = request(new URL(path, there.address), { method, headers }, (response) => {
      const parts = [];
      response.on("data", (part) => parts.push(part));
      response.on("end", () => resolve({ status: response.statusCode, headers: response.headers, body: Buffer.concat(parts) }));
    });
    asked.on("error", reject);
    asked.end();
  });
}

describe("web/serve", () => {
  before(async () => Object.assign(there, await serve()));
  after(() => there.close());

  test("whatever is asked gets an answer, and the next one too", async () => {
    const odd = [
      "/%ff", "/%", "/%e0%a4%a", "//[", "//", "///", "//x//index.html", "/\\..\\..\\etc\\passwd", "/../../etc/passwd", "/%2e%2e/%2e%2e/etc/passwd",
      "/..%2f..%2fpackage.json", "/..%5c..%5cpackage.json", "/index.html%00.png", "/%00", "/index.html/", "/assets", "/assets/", "/?", "/#", "/?%ff", "*",
      "http://[", "http://x", "http://x/index.html", "https://%ff/", "x", "?", "/core/../../package.json", "/.", "/..", "/~", "/con", `/${"a".repeat(5000)}`,
      `/${"a/".repeat(3000)}`, `/${"../".repeat(3000)}etc/passwd`, "/%25%66%66", "/index.html;x", "/:80", "/@", "/\u00ff",
    ];
    for (const address of odd) {
      const answer = await ask(address);
      assert.ok([200, 400, 404].includes(status(answer)), `${address.slice(0, 60)}: ${answer.slice(0, 60)}`);
      assert.ok(!/^root:.*:0:0:|"private": true/m.test(answer), `${address}: outside the folder`);
    }
    for (const method of ["POST", "PUT", "DELETE", "OPTIONS", "PATCH", "CONNECT", "TRACE"]) assert.equal(status(await ask("/", { method })), 405, method);
    assert.equal(status(await ask("/", { method: "BREW" })), 400);
    const headers = [
      "Range: bytes=0-1\r\n", "Range: bytes=9-1,-5,x\r\n", "If-None-Match: ,,W/\r\n", "Accept-Encoding: br;q=0, ;;, *\r\n", "Expect: 100-continue\r\n",
      "Upgrade: websocket\r\nConnection: Upgrade\r\n", "Content-Length: 0\r\n", "If-Modified-Since: never\r\n",
    ];
    for (const header of headers) assert.match(await ask("/", { headers: header }), /^(HTTP\/1\.1 100 Continue\r\n\r\n)?HTTP\/1\.1 200 /, header);
    assert.equal(status(await ask("/", { headers: `X: ${"x".repeat(1 << 18)}\r\n` })), 431);
    assert.equal(status(await raw("nonsense\r\n\r\n")), 400);
    assert.equal((await get("/")).status, 200);
  });

  test("random addresses get an answer", async () => {
    let seed = 1;
    const random = (below) => (seed = (seed * 48271) % 2147483647) % below;
    const parts = ["/", "//", "..", "%", "%2", "%2f", "%00", "%ff", "[", "]", ":", "@", "?", "#", "\\", "index.html", "core", "a", ".", "%252e", ";", "&", "http:", "\u00e9"];
    for (let i = 0; i < 300; i++) {
      const address = `/${Array.from({ length: random(8) }, () => parts[random(parts.length)]).join("")}`;
      assert.ok([200, 400, 404].includes(status(await ask(address))), address);
    }
  });

  test("files are sent compressed to those who take it, with their types", async () => {
    for (const [path, type] of [["index.html", "text/html; charset=utf-8"], ["core/threads/gopark.wasm", "application/wasm"], ["embed.js", "text/javascript"], ["std.pack", "application/octet-stream"]]) {
      const file = readFileSync(join(dist, path));
      const compressed = await get(path, { "Accept-Encoding": "gzip, br" });
      assert.equal(compressed.headers["content-encoding"], "br", path);
      assert.equal(compressed.headers["content-type"], type);
      assert.equal(compressed.headers.vary, "Accept-Encoding");
      assert.ok(brotliDecompressSync(compressed.body).equals(file), path);
      assert.equal(Number(compressed.headers["content-length"]), compressed.body.length);
      for (const coding of ["gzip", "br;q=0", ""]) {
        const plain = await get(path, { "Accept-Encoding": coding });
        assert.equal(plain.headers["content-encoding"], undefined);
        assert.equal(plain.headers.vary, "Accept-Encoding");
        assert.ok(plain.body.equals(file), path);
        assert.notEqual(plain.headers.etag, compressed.headers.etag);
      }
      const { etag } = compressed.headers;
      assert.equal((await get(path, { "Accept-Encoding": "br", "If-None-Match": `"x", W/${etag}` })).status, 304);
      const head = await get(path, { "Accept-Encoding": "br" }, "HEAD");
      assert.deepEqual([head.status, head.body.length, head.headers.etag], [200, 0, etag]);
    }
  });
});
