// Cross-origin isolation: without it there is no shared memory, and programs run on one thread.

/** What makes the page isolated; none: nothing does. */
export type Isolation = "headers" | "service worker" | "none";

/** In a word, what programs run on. threads 0: one, taking turns. */
export function describeMode(threads: number, isolation: Isolation): string {
  if (threads === 0) return "runs on one thread: goroutines take turns (this page is not cross-origin isolated)";
  return `runs on up to ${threads} threads${isolation === "service worker" ? " (isolated by its service worker)" : ""}`;
}

const kMark = "gopark-reloaded";

// Installs the service worker that adds the headers, if the page is not isolated, and reloads the page once. Resolves
// when there is nothing (more) to be done.
export async function ensureIsolation(): Promise<Isolation> {
  if (window.crossOriginIsolated) {
    if (window.name === kMark) window.name = "";
    return navigator.serviceWorker?.controller ? "service worker" : "headers";
  }
  if (!("serviceWorker" in navigator) || window.name === kMark || window.top !== window) return "none";
  try {
    await navigator.serviceWorker.register(new URL("service-worker.js", document.baseURI));
    await Promise.race([
      navigator.serviceWorker.ready,
      new Promise((_, reject) => setTimeout(() => reject(new Error("no service worker")), 3000)),
    ]);
  } catch {
    return "none"; // storage is denied, or the like: one thread it is
  }
  window.name = kMark;
  window.location.reload();
  return new Promise(() => {}); // the page is going away
}
