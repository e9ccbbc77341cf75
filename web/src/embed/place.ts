// Places in a program's text, of several files too.
import { kMainFile } from "../session/program";

/** In which file of the text the place is, and where there. */
export function placeInFile(text: string, at: number): { name: string; at: number } {
  let place = { name: kMainFile, at };
  for (const marker of text.matchAll(/^-- (.+) --\s*\n/gm)) {
    const begin = marker.index + marker[0].length;
    if (begin <= at) place = { name: marker[1]!.trim(), at: at - begin };
  }
  return place;
}
