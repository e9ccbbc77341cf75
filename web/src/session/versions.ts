// Earlier versions of the reader's programs: what a reset, a removed file, or another tab would have taken away.
import { recall, recallKeys, remember } from "./store";

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

/** Those that the browser had no room for: as long as the page lives. */
const homeless = new Map<string, Version[]>();

const keyOf = (id: string) => `versions:${id}`;

function stored(id: string): Version[] {
  try {
    const versions = JSON.parse(recall(keyOf(id)) ?? "[]") as Version[];
    return versions.filter(({ text, at, why }) => typeof text === "string" && typeof at === "number" && typeof why === "string");
  } catch {
    return []; // as if there were none
  }
}

/** The newest first. */
export function versionsOf(id: string): Version[] {
  const all = [...(homeless.get(id) ?? []), ...stored(id)].sort((a, b) => b.at - a.at);
  return all.filter(({ text }, i) => all.findIndex((other) => other.text === text) === i);
}

function bounded(versions: Version[]): Version[] {
  let characters = 0;
  return versions.slice(0, kMost).filter(({ text }, i) => (characters += text.length) <= kMostCharacters || i === 0);
}

export function keepVersion(id: string, version: Version): void {
  homeless.set(id, [version, ...(homeless.get(id) ?? [])]);
  settleVersions(id);
}

/** Tries once more for those without a home. False: there is no room for them; they last as long as the page. */
export function settleVersions(id: string): boolean {
  if (!homeless.has(id)) return true;
  const json = JSON.stringify(bounded(versionsOf(id)));
  while (!remember(keyOf(id), json)) if (!forgetOldest(id)) return false;
  if (recall(keyOf(id)) === json) homeless.delete(id); // else storage is denied
  return true;
}

/** Makes room: another program's oldest version goes. False: there is none. */
export function forgetOldest(except: string): boolean {
  const oldest = recallKeys(keyOf(""))
    .filter((id) => id !== except)
    .map((id) => ({ id, versions: stored(id) }))
    .sort((a, b) => (a.versions.at(-1)?.at ?? 0) - (b.versions.at(-1)?.at ?? 0))[0];
  if (oldest === undefined) return false;
  oldest.versions.pop();
  remember(keyOf(oldest.id), oldest.versions.length === 0 ? null : JSON.stringify(oldest.versions));
  return true;
}
