// Compile errors, as the go command prints them.

export interface SourceError {
  file: string;
  /** From 1. */
  line: number;
  /** In bytes, from 1; 0: unknown. */
  column: number;
  message: string;
}

/** The errors in what the compiler wrote to standard error. Indented lines belong to the error before. */
export function parseErrors(messages: string): SourceError[] {
  const errors: SourceError[] = [];
  for (const line of messages.split("\n")) {
    const match = /^(?:\.\/)?([^\s:]+\.go):(\d+)(?::(\d+))?: (.*)$/.exec(line);
    if (match) {
      errors.push({ file: match[1]!, line: Number(match[2]), column: Number(match[3] ?? 0), message: match[4]! });
    } else if (line.startsWith("\t") && errors.length > 0) {
      errors[errors.length - 1]!.message += "\n" + line.trim();
    }
  }
  return errors;
}

/** The index in `line` of the byte with that number, from 1, of its UTF-8 form. */
export function columnToIndex(line: string, column: number): number {
  let bytes = 1;
  let index = 0;
  for (const character of line) {
    if (bytes >= column) break;
    const code = character.codePointAt(0)!;
    bytes += code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
    index += character.length;
  }
  return index;
}
