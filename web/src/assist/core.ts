// TypeScript's view of the language service's Embind class (core/bind/assist.cc). Offsets count UTF-16 code units.

export interface Range {
  from: number;
  to: number;
}
export interface Edit extends Range {
  insert: string;
}
export interface Finding extends Range {
  path: string;
  severity: "error" | "warning";
  message: string;
}
/** assist::ItemKind. */
export enum ItemKind { Keyword, Package, Function, Method, Variable, Field, Constant, Type, Interface }
export interface Item {
  label: string;
  kind: ItemKind;
  detail: string;
  doc: string;
  rank: number;
  importPath: string;
}
export interface Completion extends Range {
  items: Item[];
}
export interface Hover extends Range {
  code: string;
  doc: string;
}
export interface SignatureHelp {
  label: string;
  parameters: Range[];
  active: number;
  doc: string;
}
/** path "": in std; then it has code and doc. */
export type Definition = Hover & { path: string };
export interface Rename {
  /** Why it cannot be; empty: it can. */
  refusal: string;
  files: { path: string; edits: Edit[] }[];
}
export interface Formatted {
  text: string;
  /** gofmt's, a line each; empty: none. */
  errors: string;
}

export interface Assist {
  ok(): boolean;
  addPack(pack: Uint8Array): boolean;
  putFile(path: string, text: string): void;
  removeFile(path: string): void;
  diagnose(): Finding[];
  complete(path: string, offset: number): Completion;
  addImport(path: string, importPath: string): Edit[];
  organizeImports(path: string): Edit[];
  hover(path: string, offset: number): Hover | null;
  signatureHelp(path: string, offset: number): SignatureHelp | null;
  definition(path: string, offset: number): Definition | null;
  rename(path: string, offset: number, to: string): Rename;
  format(text: string): Formatted;
}

export interface AssistModule {
  Assist: new (pack: Uint8Array, index: Uint8Array, root: string) => Assist;
}
