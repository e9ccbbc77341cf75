// What survives a reload: the reader's text of each example, the example last open, settings. Storage may be denied;
// then nothing survives, and nothing fails.

const kPrefix = "gopark:";

export function remember(key: string, value: string | null): void {
  try {
    if (value === null) localStorage.removeItem(kPrefix + key);
    else localStorage.setItem(kPrefix + key, value);
  } catch {
    // no storage
  }
}

export function recall(key: string): string | null {
  try {
    return localStorage.getItem(kPrefix + key);
  } catch {
    return null;
  }
}
