// Programs that came from elsewhere, by a link or as files: they stay, with what the reader has made of them, when
// another one is opened.
import type { Settings } from "./share";
import type { Store } from "./store";

export interface OwnProgram {
  id: string;
  /** In words, for a list. */
  title: string;
  /** In words, where it comes from. */
  from: string;
  /** As it came. */
  code: string;
  settings: Settings;
  /** When it was opened: as Date.now() counts. */
  at: number;
}

/** Of those that were not changed, older ones are forgotten: they can be had again. */
const kMostUnchanged = 10;

const keyOf = (id: string) => `program:${id}`;

/** The same for the same text: what the reader changes is remembered under it. */
export function idOf(code: string): string {
  let hash = 0;
  for (let i = 0; i < code.length; i++) hash = (Math.imul(hash, 31) + code.charCodeAt(i)) | 0;
  return `program-${(hash >>> 0).toString(36)}`;
}

function read(store: Store, id: string): OwnProgram | null {
  try {
    const program = JSON.parse(store.recall(keyOf(id)) ?? "null") as OwnProgram | null;
    return typeof program?.code === "string" ? { ...program, id } : null;
  } catch {
    return null; // as if there were none
  }
}

/** The one opened last first. */
export function ownPrograms(store: Store): OwnProgram[] {
  const all = store.keys(keyOf("")).map((id) => read(store, id)).filter((program) => program !== null);
  return all.sort((a, b) => b.at - a.at);
}

/** False: there is no room for it. */
export function keepProgram(store: Store, program: OwnProgram): boolean {
  const isChanged = ({ id }: OwnProgram) => store.recall(`code:${id}`) !== null || store.recall(`versions:${id}`) !== null;
  const unchanged = ownPrograms(store).filter((other) => other.id !== program.id && !isChanged(other));
  const forget = (others: OwnProgram[]) => others.forEach(({ id }) => store.remember(keyOf(id), null));
  forget(unchanged.splice(kMostUnchanged));
  while (!store.remember(keyOf(program.id), JSON.stringify(program))) {
    if (unchanged.length === 0) return false;
    forget(unchanged.splice(-1));
  }
  return true;
}
