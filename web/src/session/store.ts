// What survives a reload: the reader's text of each example, the example last open, settings; and in a tab alone, what
// has been done to a text. Storage may be denied, or full; then it does not survive, and nothing else fails.

const kPrefix = "gopark:";

/** `forTab`: what one tab remembers is nothing to others, and gone with it. Returns whether it is remembered. */
export function remember(key: string, value: string | null, forTab = false): boolean {
  try {
    const store = forTab ? sessionStorage : localStorage;
    store.removeItem(kPrefix + key); // nothing, rather than something old
    if (value !== null) store.setItem(kPrefix + key, value);
    return true;
  } catch {
    return false;
  }
}

export function recall(key: string, forTab = false): string | null {
  try {
    return (forTab ? sessionStorage : localStorage).getItem(kPrefix + key);
  } catch {
    return null;
  }
}
