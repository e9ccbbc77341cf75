// The page's side of the service worker: what is to be kept for the next visit, and new versions.

function ask(worker: ServiceWorker, message: object): Promise<unknown> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = (event) => resolve(event.data);
    worker.postMessage(message, [port2]);
  });
}

/** The reader pays for what is fetched, or wants little of it. */
function savesData(): boolean {
  return (navigator as { connection?: { saveData?: boolean } }).connection?.saveData === true;
}

/**
 * Has the page and the build of the core that it runs kept for visits without a network. Resolves to whether they are.
 * To be called when the page is up: it fetches the rest. `all`: the reader has asked for it, and wants what few programs
 * need, too.
 */
export async function keepForOffline(threaded: boolean, all = false): Promise<boolean> {
  if (savesData() && !all) return false;
  try {
    const address = new URL("service-worker.js", document.baseURI);
    await navigator.serviceWorker.register(address, { updateViaCache: "none" });
    const { active } = await navigator.serviceWorker.ready;
    return (await ask(active!, { type: "keep", core: threaded ? "threads" : "single", all })) === "kept";
  } catch {
    return false; // no service workers here
  }
}

/** Resolves to whether the waiting `worker` serves this page from now on; with `force`, whatever other pages are open. */
async function takeOver(worker: ServiceWorker, force: boolean): Promise<boolean> {
  const changed = new Promise((resolve) =>
    navigator.serviceWorker.addEventListener("controllerchange", resolve, { once: true }),
  );
  if ((await ask(worker, { type: "take-over", force })) !== "taken") return false;
  await changed;
  return true;
}

/**
 * For a page that has just been opened. When a new version waits and no page of the old one is open besides, opens the
 * page anew in that version. Otherwise calls `found` when there is one, with what opens it: texts that are remembered
 * survive that.
 */
export async function watchForUpdate(found: (open: () => void) => void): Promise<void> {
  const registration = await navigator.serviceWorker?.getRegistration().catch(() => undefined);
  if (registration === undefined || navigator.serviceWorker.controller === null) return;
  const reload = () => window.location.reload();
  const { waiting } = registration;
  if (waiting && (await takeOver(waiting, false))) return reload();
  const offer = (worker: ServiceWorker) => found(() => void takeOver(worker, true).then(reload));
  if (waiting) offer(waiting);
  const watch = (worker: ServiceWorker | null) =>
    worker?.addEventListener("statechange", () => {
      if (worker.state === "installed") offer(worker);
    });
  watch(registration.installing);
  registration.addEventListener("updatefound", () => watch(registration.installing));
  navigator.serviceWorker.addEventListener("controllerchange", () => found(reload)); // another page has taken it
}
