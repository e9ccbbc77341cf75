// What survives a reload: the reader's text of each example, the example last open, settings; and in a tab alone, what
// has been done to a text. Storage may be denied, or full; then what was remembered before stays, and nothing else fails.

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
