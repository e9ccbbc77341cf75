// What survives a reload, in the browser's storage.
import type { Store } from "../session/store";

const kPrefix = "gopark:";

const storageOf = (forTab: boolean) => (forTab ? sessionStorage : localStorage);

export const store: Store = {
  remember(key, value, forTab = false) {
    try {
      if (value === null) storageOf(forTab).removeItem(kPrefix + key);
      else storageOf(forTab).setItem(kPrefix + key, value);
      return true;
    } catch (error) {
      return !(error instanceof DOMException && error.name === "QuotaExceededError"); // denied: that is as it is
    }
  },

  recall(key, forTab = false) {
    try {
      return storageOf(forTab).getItem(kPrefix + key);
    } catch {
      return null;
    }
  },

  keys(beginning) {
    try {
      const keys = Object.keys(localStorage).filter((key) => key.startsWith(kPrefix + beginning));
      return keys.map((key) => key.slice((kPrefix + beginning).length));
    } catch {
      return [];
    }
  },

  whenChanged(then) {
    window.addEventListener("storage", ({ key }) => {
      if (key?.startsWith(kPrefix)) then(key.slice(kPrefix.length));
    });
    document.addEventListener("visibilitychange", () => then(null)); // nothing is told to a page that was put aside
  },
};
