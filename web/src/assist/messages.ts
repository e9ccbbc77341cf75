// The messages between the page and the language service's worker.
import type { CoreParts } from "../engine/load-core";
import type { Completion, Definition, Edit, Finding, Formatted, Hover, Rename, SignatureHelp } from "./core";

/** What can be asked. Files are named as in the program. */
export interface Questions {
  diagnose(): Finding[];
  complete(name: string, offset: number): Completion;
  addImport(name: string, importPath: string): Edit[];
  organizeImports(name: string): Edit[];
  hover(name: string, offset: number): Hover | null;
  signatureHelp(name: string, offset: number): SignatureHelp | null;
  definition(name: string, offset: number): Definition | null;
  rename(name: string, offset: number, to: string): Rename;
  format(text: string): Formatted;
}
export type Question = keyof Questions;

export type ToAssist =
  | { type: "load"; parts: CoreParts }
  /** The program's files that are new or changed, and those that are gone. */
  | { type: "files"; changed: Record<string, string>; removed: string[] }
  | { type: "ask"; id: number; question: Question; parameters: unknown[] };

export type FromAssist =
  | { type: "ready"; memoryBytes: number }
  | { type: "answer"; id: number; answer: unknown; ms: number }
  | { type: "failed"; reason: string };
