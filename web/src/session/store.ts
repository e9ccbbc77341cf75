// What survives a reload: the reader's programs, the one last open, settings; and in a tab alone, what has been done to a
// text. Storage may be denied, or full; then what was remembered before stays, and nothing else fails.

const kPrefix = "gopark:";

/** `forTab`: what one tab remembers is nothing to others, and gone with it. False: there is no room for it. */
export function remember(key: string, value: string | null, forTab = false): boolean {
  try {
    const store = forTab ? sessionStorage : localStorage;
    if (value === null) store.removeItem(kPrefix + key);
    else store.setItem(kPrefix + key, value);
    return true;
  } catch (error) {
    return !/quota/i.test((error as DOMException).name);
  }
}

export function recall(key: string, forTab = false): string | null {
  try {
    return (forTab ? sessionStorage : localStorage).getItem(kPrefix + key);
  } catch {
    return null;
  }
}

/** The keys that begin so, without their beginning. */
export function recallKeys(beginning: string): string[] {
  try {
    const keys = Object.keys(localStorage).filter((key) => key.startsWith(kPrefix + beginning));
    return keys.map((key) => key.slice((kPrefix + beginning).length));
  } catch {
    return [];
  }
}

/** Calls that with the key that another tab has changed. */
export function whenChanged(then: (key: string) => void): void {
  window.addEventListener("storage", ({ key }) => {
    if (key?.startsWith(kPrefix)) then(key.slice(kPrefix.length));
  });
}
