// Programs that come and go: by links, as downloads, from files.
import { formatTxtar, type Program, type SourceFile } from "../session/program";
import { fromAddress, fromFragment, type Settings, settingsIn, type Shared, toFragment } from "../session/share";
import { fromZip, toZip } from "../session/zip";

/** A program that has come. */
export interface Arrival {
  code: string;
  settings: Settings;
  /** For a list. */
  title: string;
  /** In words, where it comes from. */
  from: string;
  /** The page's address gives it again. */
  inAddress: boolean;
}

export interface SharingParts {
  /** What is shared: as it is now. */
  current(): Shared;
  opened(program: Arrival): void;
  say(text: string, state: "" | "error"): void;
}

const kLarge = 8000; // characters of an address that some programs cut short

/** A link to `shared`, to this page. */
export async function linkTo(shared: Shared): Promise<string> {
  return new URL(`./${await toFragment(shared)}`, document.baseURI).href;
}

/** One file as it is, several as an archive. */
async function download(program: Program): Promise<void> {
  const [first, ...rest] = program.files;
  const blob = rest.length === 0 ? new Blob([first!.text], { type: "text/x-go" }) : await toZip(program);
  const link = document.createElement("a");
  link.href = URL.createObjectURL(blob);
  link.download = rest.length === 0 ? first!.name : "program.zip";
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}

// Go files, archives, and texts in txtar's form, which may hold several. A single Go file is the program's main one.
async function read(files: File[]): Promise<string> {
  const sources: SourceFile[] = [];
  for (const file of files) {
    if (file.name.endsWith(".zip")) sources.push(...(await fromZip(await file.arrayBuffer())));
    else if (file.name.endsWith(".go") || file.name === "go.mod") sources.push({ name: file.name, text: await file.text() });
    else return file.text();
  }
  if (sources.length === 0) throw new Error("there are no Go files in it");
  if (sources.length === 1) return sources[0]!.text;
  return formatTxtar({ files: sources });
}

export class Sharing {
  constructor(place: HTMLElement, private readonly parts: SharingParts) {
    const button = (label: string, title: string, onClick: () => void) => {
      const result = document.createElement("button");
      result.type = "button";
      result.textContent = label;
      result.title = title;
      result.addEventListener("click", onClick);
      place.append(result);
    };
    button("Share", "Copies a link that has the whole program in it", () => void this.share());
    button("Download", "The program as a file, or several as an archive", () => void download(parts.current().program));
    button("Load", "A Go file, several, or an archive. They can be dropped on the page, too.", () => this.choose());
    this.acceptDrops();
  }

  /** Opens the program in the page's address, if there is one: #code=…, #text=…, or ?src=…. */
  async openFromAddress(): Promise<void> {
    const parameters = new URLSearchParams(window.location.search);
    const src = parameters.get("src");
    const asked = settingsIn(parameters);
    try {
      const shared = await fromFragment(window.location.hash);
      if (shared !== null) {
        const code = formatTxtar(shared.program);
        this.parts.opened({ code, settings: { ...asked, ...shared.settings }, title: "From a link", from: "It came with the link.", inAddress: true });
      } else if (src !== null && window.location.hash === "") {
        const code = formatTxtar(await fromAddress(src, document.baseURI));
        this.parts.opened({ code, settings: asked, title: src.split("/").pop()!, from: `It came from ${src}.`, inAddress: true });
      }
    } catch (error) {
      this.parts.say((error as Error).message, "error");
    }
  }

  private async share(): Promise<void> {
    const link = await linkTo(this.parts.current());
    const long = link.length > kLarge ? ` It has ${link.length} characters: some programs cut it short.` : "";
    try {
      await navigator.clipboard.writeText(link);
      this.parts.say(`The link is in the clipboard. The program is in the link: no server keeps it.${long}`, "");
    } catch {
      window.prompt("The link:", link);
    }
  }

  private choose(): void {
    const input = document.createElement("input");
    input.type = "file";
    input.multiple = true;
    input.accept = ".go,.mod,.txt,.txtar,.zip";
    input.addEventListener("change", () => void this.load([...(input.files ?? [])]));
    input.click();
  }

  private async load(files: File[]): Promise<void> {
    if (files.length === 0) return;
    const names = files.map(({ name }) => name).join(", ");
    try {
      const code = await read(files);
      this.parts.opened({ code, settings: {}, title: names, from: `It was loaded from ${names}.`, inAddress: false });
    } catch (error) {
      this.parts.say(`${names} cannot be loaded: ${(error as Error).message}.`, "error");
    }
  }

  private acceptDrops(): void {
    const hasFiles = (event: DragEvent) => event.dataTransfer?.types.includes("Files") ?? false;
    // Before the editor, which would insert the text.
    window.addEventListener("dragover", (event) => hasFiles(event) && event.preventDefault(), true);
    window.addEventListener(
      "drop",
      (event) => {
        if (!hasFiles(event)) return;
        event.preventDefault();
        event.stopPropagation();
        void this.load([...event.dataTransfer!.files]);
      },
      true,
    );
  }
}

/** What is shown beside a program that is no example. */
export function describeShared(settings: Settings, from: string): string {
  const text = (string: string) => string.replaceAll("&", "&amp;").replaceAll("<", "&lt;");
  const how = [
    settings.seed !== undefined && `seed ${settings.seed}: the same schedule each time`,
    settings.virtualTime && "virtual time: sleeping takes none",
  ].filter(Boolean);
  return `<h1>Your program</h1><p>${text(from)}</p>${how.length ? `<p>It runs with ${how.join(", and ")}.</p>` : ""}
    <p><b>Share</b> copies a link with the program as it is now.</p>`;
}
