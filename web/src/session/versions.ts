// Earlier versions of the reader's programs: what a reset, a removed file, or another tab would have taken away.
import type { Store } from "./store";

export interface Version {
  /** The program, as one text. */
  text: string;
  /** When it was the program: as Date.now() counts. */
  at: number;
  /** Why it no longer is: "main.go was removed". */
  why: string;
}

/** Of one program. The last is kept whatever its size. */
const kMost = 30;
const kMostCharacters = 500_000;

const keyOf = (id: string) => `versions:${id}`;

/** Of each program, by its id. */
export class VersionHistory {
  /** Those that there was no room for: as long as the page lives. */
  private readonly homeless = new Map<string, Version[]>();

  /** `today`: as Date.now() counts. */
  constructor(private readonly store: Store, private readonly today: () => number) {}

  /** The newest first. */
  of(id: string): Version[] {
    const all = [...(this.homeless.get(id) ?? []), ...this.stored(id)].sort((a, b) => b.at - a.at);
    return all.filter(({ text }, i) => all.findIndex((other) => other.text === text) === i);
  }

  /** This was the program until now. */
  keep(id: string, text: string, why: string): void {
    this.homeless.set(id, [{ text, at: this.today(), why }, ...(this.homeless.get(id) ?? [])]);
    this.settle(id);
  }

  /** Tries once more for those without a home. False: there is no room for them; they last as long as the page. */
  settle(id: string): boolean {
    if (!this.homeless.has(id)) return true;
    const json = JSON.stringify(bounded(this.of(id)));
    while (!this.store.remember(keyOf(id), json)) if (!this.forgetOldest(id)) return false;
    if (this.store.recall(keyOf(id)) === json) this.homeless.delete(id); // else storage is denied
    return true;
  }

  /** Makes room: another program's oldest version goes. False: there is none. */
  forgetOldest(except: string): boolean {
    const oldest = this.store
      .keys(keyOf(""))
      .filter((id) => id !== except)
      .map((id) => ({ id, versions: this.stored(id) }))
      .sort((a, b) => (a.versions.at(-1)?.at ?? 0) - (b.versions.at(-1)?.at ?? 0))[0];
    if (oldest === undefined) return false;
    oldest.versions.pop();
    this.store.remember(keyOf(oldest.id), oldest.versions.length === 0 ? null : JSON.stringify(oldest.versions));
    return true;
  }

  private stored(id: string): Version[] {
    try {
      const versions = JSON.parse(this.store.recall(keyOf(id)) ?? "[]") as Version[];
      return versions.filter(({ text, at, why }) => typeof text === "string" && typeof at === "number" && typeof why === "string");
    } catch {
      return []; // as if there were none
    }
  }
}

function bounded(versions: Version[]): Version[] {
  let characters = 0;
  return versions.slice(0, kMost).filter(({ text }, i) => (characters += text.length) <= kMostCharacters || i === 0);
}
