// Cross-origin isolation: without it there is no shared memory, and programs run on one thread. A host that sends the
// headers gives it; else our service worker adds them, which takes one reload.

/** What makes the page isolated; none: nothing does. */
export type Isolation = "headers" | "service worker" | "none";

/** In a word, what programs run on. threads 0: one, taking turns. */
export function describeMode(threads: number, isolation: Isolation): string {
  if (threads === 0) return "runs on one thread: goroutines take turns (this page is not cross-origin isolated)";
  return `runs on up to ${threads} threads${isolation === "service worker" ? " (isolated by its service worker)" : ""}`;
}

// The reload is marked in window.name, which a page shares with nobody: frames of one page share their storage. The mark
// carries a word for the page after the reload, and the name as it was.
const kMark = /^gopark-reloaded (\S*) /;

/** Has the page just been reloaded for isolation? Then the word given to ensureIsolation, which may be empty. */
export function wordOfReload(): string | null {
  return kMark.exec(window.name)?.[1] ?? null;
}

// A frame is isolated by Document-Isolation-Policy only, which is Chromium's; as is this property. Elsewhere a reload is
// in vain.
function canBeIsolated(): boolean {
  return window.top === window || "userAgentData" in navigator;
}

function within<T>(ms: number, promise: Promise<T>): Promise<T> {
  const late = new Promise<never>((_, reject) => setTimeout(() => reject(new Error("too late")), ms));
  return Promise.race([promise, late]);
}

function register(): Promise<ServiceWorkerRegistration> {
  // Asked anew at each visit, whatever the host says about caching: so a new version is found.
  return navigator.serviceWorker.register(new URL("service-worker.js", document.baseURI), { updateViaCache: "none" });
}

/**
 * Makes the page isolated where that is possible: installs the service worker and reloads the page once; `word` is what
 * wordOfReload gives then. Resolves when there is nothing (more) to be done.
 */
export async function ensureIsolation(word: () => string = () => ""): Promise<Isolation> {
  const reloaded = wordOfReload() !== null;
  const name = window.name.replace(kMark, "");
  if (reloaded) window.name = window.crossOriginIsolated ? name : `gopark-reloaded  ${name}`; // not once more
  if (window.crossOriginIsolated) return navigator.serviceWorker?.controller ? "service worker" : "headers";
  if (!("serviceWorker" in navigator) || reloaded || !canBeIsolated()) return "none";
  try {
    await within(3000, register().then(() => navigator.serviceWorker.ready));
  } catch {
    return "none"; // storage is denied, or the like: one thread it is
  }
  window.name = `gopark-reloaded ${word()} ${name}`;
  window.location.reload();
  return new Promise(() => {}); // the page is going away
}
