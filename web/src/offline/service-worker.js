// The page's service worker. It keeps what the page needs, so that it opens without a network; and adds the headers that
// make the page cross-origin isolated, so that programs can run on several threads. Files that are not of the build are
// none of its business: it may be served from a folder that has others.
//
// The cache holds each file under its path and the hash of its content. So a new version fetches only what has changed,
// both versions are there while pages of the old one are open, and what no version needs is found by its key.

/** Path → hash of every file of the build, given by the build: those of the page, and each build of the core. */
const { page: kPage, core: kCore } = GOPARK_FILES;
const kFiles = { ...kPage, ...kCore };
/** What few readers need is kept when they ask for it, or have used it: the rest of std, its index, time zones, … */
const isNeeded = (path) => path === "std.pack" || !/\.(pack|index|zip|txt|png)$/.test(path);
const kScope = self.registration.scope;
const kCache = `gopark ${kScope}`;

/** Without these there are no threads; the second pair serves frames in other sites' pages. */
const kHeaders = {
  "Cross-Origin-Opener-Policy": "same-origin",
  "Cross-Origin-Embedder-Policy": "require-corp",
  "Document-Isolation-Policy": "isolate-and-require-corp",
  "Cross-Origin-Resource-Policy": "cross-origin",
};

/** Workers have the policy that comes with their script, none of the page's. */
const kWorkerPolicy = "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; worker-src 'self'; connect-src 'self'";

const keyOf = (path) => new URL(`${path}?${kFiles[path]}`, kScope).href;

/** The path, in the build, of what is at that address; undefined: it is no file of the build. */
function pathOf(address) {
  const { origin, pathname } = new URL(address);
  const folder = new URL(kScope);
  if (origin !== folder.origin || !pathname.startsWith(folder.pathname)) return undefined;
  const path = pathname.slice(folder.pathname.length) || "index.html"; // none of the build's has an escape in it
  return Object.hasOwn(kFiles, path) ? path : undefined;
}

/** Fetches what is missing, several at a time; documents last, so that a kept document is one whose parts are kept. */
async function keep(paths) {
  const cache = await caches.open(kCache);
  const kept = new Set((await cache.keys()).map((request) => request.url));
  const missing = paths.filter((path) => !kept.has(keyOf(path)));
  const fetchAll = (some) => Promise.all(some.map(async (path) => {
    const response = await fetch(new URL(path, kScope), { cache: "no-cache" });
    if (!response.ok) throw new Error(`${path}: ${response.status}`);
    await cache.put(keyOf(path), response);
  }));
  const isDocument = (path) => path.endsWith(".html");
  await fetchAll(missing.filter((path) => !isDocument(path)));
  await fetchAll(missing.filter(isDocument));
}

async function install() {
  const cache = await caches.open(kCache);
  const before = (await cache.keys()).map((request) => new URL(request.url).pathname);
  if (before.length === 0) return self.skipWaiting(); // the first visit must not wait for everything
  // An update: it takes over when the page says so, complete.
  const had = (path) => before.includes(new URL(path, kScope).pathname);
  await keep([...Object.keys(kPage).filter((path) => isNeeded(path) || had(path)), ...Object.keys(kCore).filter(had)]);
}

async function activate() {
  const cache = await caches.open(kCache);
  const mine = new Set(Object.keys(kFiles).map(keyOf));
  for (const request of await cache.keys()) if (!mine.has(request.url)) await cache.delete(request);
  await self.clients.claim();
}

function stamp(response, path) {
  if (response.status === 0) return response;
  const headers = new Headers(response.headers);
  for (const [name, value] of Object.entries(kHeaders)) headers.set(name, value);
  if (path.endsWith(".js")) headers.set("Content-Security-Policy", kWorkerPolicy);
  return new Response(response.body, { status: response.status, statusText: response.statusText, headers });
}

/** What is used is kept, too. */
async function answer(event, path) {
  const cache = await caches.open(kCache);
  const kept = await cache.match(keyOf(path));
  if (kept !== undefined) return stamp(kept, path);
  const response = await fetch(event.request);
  if (response.status === 200 && !isNeeded(path)) event.waitUntil(cache.put(keyOf(path), response.clone()).catch(() => {}));
  return stamp(response, path);
}

self.addEventListener("install", (event) => event.waitUntil(install()));
self.addEventListener("activate", (event) => event.waitUntil(activate()));

self.addEventListener("fetch", (event) => {
  const { request } = event;
  const path = request.method === "GET" ? pathOf(request.url) : undefined;
  if (path !== undefined) event.respondWith(answer(event, path));
});

/** Takes over from the version before, unless that has pages open besides the one that asks. */
async function takeOver(force) {
  const pages = (await self.clients.matchAll({ includeUncontrolled: true })).filter(({ url }) => pathOf(url) !== undefined);
  if (pages.length > 1 && !force) return "no";
  await self.skipWaiting();
  return "taken";
}

/** The page is up, with that build of the core. */
async function keepPage(core, all) {
  await keep([...Object.keys(kPage).filter((path) => all || isNeeded(path)), ...Object.keys(kCore).filter((path) => path.startsWith(`core/${core}/`))]);
  return "kept";
}

self.addEventListener("message", (event) => {
  const { type, core, all, force } = event.data;
  const work = type === "keep" ? keepPage(core, all) : takeOver(force);
  event.waitUntil(work.then((answer) => event.ports[0].postMessage(answer), () => event.ports[0].postMessage("failed")));
});
