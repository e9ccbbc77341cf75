// What a program writes, before the terminal gets it: text, and those control sequences that have a meaning here, with
// parameters that a screen can show. xterm believes any: ESC[2147483647b would keep the page busy for minutes. Titles,
// colours of the palette, links, mouse reports, bracketed paste and questions to the terminal have no meaning in this
// console, which takes input by the line; they are left out.
//
// It goes by characters and knows where in a sequence it is: one may come in any number of pieces.

/** So many marks on one character: more than any script, or flag, has. */
const kMaxMarks = 8;
/** Longer ones are no control sequences but accidents. */
const kMaxSequence = 256;
/** What the terminal does without looking up: as much as so many characters cost, and what a sequence costs. */
const kPieceCost = 4096;
const kSequenceCost = 32;
const kLineCost = 32; // of each line that is moved
const kScreenCost = 512; // of a change of the whole screen
/** So many glyphs that have not been shown before in one frame: the terminal measures each. */
const kNewGlyphs = 80;
const kKnownGlyphs = 50_000;
/** For the terminal: to show what there is, before it goes on. No program's sequence, as those do not pass. */
export const kShowFirst = { prefix: "=", final: "w" };

const kLatin = /^[^\u0250-\uffff]*$/;
const kText = /[^\x00-\x1f\x7f-\x9f\p{M}\p{Cf}\u1160-\u11ff]+/uy;
const kMarks = /[\p{M}\p{Cf}\u1160-\u11ff]+/uy;
const kInString = /[^\x07\x18\x1a\x1b]+/y;

/** Control sequences, by their last character, whose parameters count lines, and columns. */
const kLines = "ABEFLMSTder";
const kColumns = "@CDGHIPXZ`abf";
/** Those whose parameters choose. */
const kChoices = "JKmsu";
const kMovesLines = "LMST";
const kPrivateModes = new Set(["6", "7", "25", "47", "1047", "1048", "1049"]);
const kAlternateModes = new Set(["47", "1047", "1049"]);

/** Modes as they were; 45: backspace goes back over the edge to the line before. */
const kInitialModes = "\x1b[!p\x1b[?45h";

type State = "text" | "escape" | "control" | "operating" | "string";

export class OutputFilter {
  private state: State = "text";
  private sequence = ""; // as far as it has come, without its introduction
  private marks = 0; // on the last character
  private last = ""; // the last character
  private alternate = ""; // the mode that shows the alternate screen
  private work = 0; // of the piece, so far
  private readonly glyphs = new Set<string>(); // that were shown
  private newGlyphs = 0; // since the terminal was last told to show them

  constructor(private readonly screen: { readonly cols: number; readonly rows: number }) {}

  /** In pieces, none of which keeps the terminal busy for long. */
  pass(text: string): string[] {
    const pieces: string[] = [];
    let piece = "";
    // A part at a time: else each step would look through all the rest.
    for (let begin = 0; begin < text.length; ) {
      const part = text.slice(begin, begin + wholeLength(text, begin, kPieceCost));
      begin += part.length;
      for (let at = 0; at < part.length; ) {
        const [passed, next] = this.step(part, at);
        piece += passed;
        this.work += passed.length;
        at = next;
        if (this.newGlyphs >= kNewGlyphs) {
          piece += `\x1b[${kShowFirst.prefix}${kShowFirst.final}`;
          this.newGlyphs = 0;
        }
        if (this.work < kPieceCost) continue;
        pieces.push(piece);
        piece = "";
        this.work = 0;
      }
    }
    if (piece !== "") pieces.push(piece);
    return pieces;
  }

  /** What gives the terminal back as it was before the program, which has ended: but for what it shows. */
  reset(): string {
    this.state = "text";
    this.marks = 0;
    const leave = this.alternate === "" ? "" : `\x1b[?${this.alternate}l`;
    this.alternate = "";
    return leave + kInitialModes;
  }

  /** Takes something off the text at `at`: what of it passes, and where it ends. */
  private step(text: string, at: number): [string, number] {
    if (this.state === "text") return this.inText(text, at);
    if (this.state === "operating" || this.state === "string") return this.inString(text, at);
    return [this.inSequence(text[at]!), at + 1];
  }

  private inText(text: string, at: number): [string, number] {
    const run = match(kText, text, at);
    if (run !== "") return this.characters(run, at);
    const marks = match(kMarks, text, at);
    if (marks !== "") {
      const room = kMaxMarks - this.marks;
      const kept = room === 0 ? "" : [...marks.slice(0, 2 * room)].slice(0, room).join("");
      this.marks = Math.min(this.marks + marks.length, kMaxMarks);
      if (kept !== "") this.see((this.last += kept));
      return [kept, at + marks.length];
    }
    const control = text[at]!;
    if (control === "\x1b") this.begin("escape");
    return [control < "\x1b" ? control : "", at + 1]; // no C1: in UTF-8 they are nobody's
  }

  private characters(run: string, at: number): [string, number] {
    const isKnown = kLatin.test(run);
    const part = isKnown ? run : run.slice(0, wholeLength(run, 0, kNewGlyphs));
    if (!isKnown) for (const character of part) this.see(character);
    this.marks = 0;
    this.last = part.slice(wholeLength(part, 0, part.length - 1));
    return [part, at + part.length];
  }

  private see(glyph: string): void {
    if (this.glyphs.has(glyph)) return;
    if (this.glyphs.size >= kKnownGlyphs) this.glyphs.clear();
    this.glyphs.add(glyph);
    this.newGlyphs++;
  }

  private inString(text: string, at: number): [string, number] {
    const inside = match(kInString, text, at);
    if (inside !== "") return ["", at + inside.length];
    const control = text[at]!;
    if (control === "\x1b") this.begin("escape"); // with a backslash the end, else the next sequence
    else if (control !== "\x07" || this.state === "operating") this.state = "text";
    return ["", at + 1];
  }

  private inSequence(character: string): string {
    if (character === "\x1b") this.begin("escape");
    else if (character === "\x18" || character === "\x1a") this.state = "text";
    else if (character < " ") return character; // takes effect at once, as in terminals
    else if (character > "~") this.state = "text";
    else {
      if (this.sequence.length < kMaxSequence) this.sequence += character;
      return this.state === "escape" ? this.escape(character) : this.control(character);
    }
    return "";
  }

  private begin(state: State): void {
    this.state = state;
    this.sequence = "";
  }

  private escape(last: string): string {
    if (last < "0") return ""; // more comes
    const sequence = this.sequence;
    if (sequence === "[") this.begin("control");
    else if (sequence === "]") this.begin("operating");
    else if (/^[PX^_]$/.test(sequence)) this.begin("string");
    else this.state = "text";
    this.work += sequence === "c" ? kScreenCost : kSequenceCost;
    if (sequence === "c") return `${this.reset()}\x1b[2J\x1b[3J\x1b[H`;
    return /^([78DEMno|}~]|[()*+].)$/.test(sequence) ? `\x1b${sequence}` : "";
  }

  private control(last: string): string {
    if (last < "@") return ""; // more comes
    this.state = "text";
    this.work += kSequenceCost;
    const [, mark, numbers, between] = /^([<-?]?)([\d;:]*)([ -/]*).$/.exec(this.sequence) ?? ["", "?", "", "?"];
    if (this.sequence.length === kMaxSequence) return "";
    if (between === " " && last === "q" && mark === "") return `\x1b[${numbers} q`;
    if (between === "!" && last === "p" && mark === "") return kInitialModes;
    if (between !== "") return "";
    if (mark === "") {
      if (kChoices.includes(last)) return `\x1b[${numbers}${last}`;
      const { cols, rows } = this.screen;
      if (kLines.includes(last)) return `\x1b[${this.atMost(numbers!, rows, kMovesLines.includes(last) ? kLineCost : 0)}${last}`;
      if (kColumns.includes(last)) return `\x1b[${this.atMost(numbers!, Math.max(cols, rows), last === "b" ? 1 : 0)}${last}`;
      return (last === "h" || last === "l") && numbers === "4" ? `\x1b[4${last}` : "";
    }
    if (mark !== "?") return "";
    if (last === "J" || last === "K") return `\x1b[?${numbers}${last}`;
    return last === "h" || last === "l" ? this.modes(numbers!.split(";"), last) : "";
  }

  private modes(numbers: string[], last: string): string {
    const kept = numbers.filter((number) => kPrivateModes.has(number));
    for (const number of kept) if (kAlternateModes.has(number)) this.alternate = last === "h" ? number : "";
    this.work += kScreenCost;
    return kept.length === 0 ? "" : `\x1b[?${kept.join(";")}${last}`;
  }

  // `cost`: of each.
  private atMost(numbers: string, most: number, cost: number): string {
    return numbers.replace(/\d+/g, (digits) => {
      const number = Math.min(Number(digits), most);
      this.work += number * cost;
      return String(number);
    });
  }
}

function match(pattern: RegExp, text: string, at: number): string {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0] ?? "";
}

/** How long the part from `begin` is, of `most` units, or of one less where those would cut a character of two. */
function wholeLength(text: string, begin: number, most: number): number {
  const code = text.charCodeAt(begin + most - 1); // NaN: behind the end
  return code >= 0xd800 && code < 0xdc00 ? most - 1 : most;
}
