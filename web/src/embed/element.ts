// <go-park>: a Go program in somebody's page. It is text until the reader wants to run or change it; then a frame from
// the playground's origin takes its place. Only that frame runs anything.
import { loadView, type ViewParts } from "./load-view";
import { type FromFrame, messageFrom, type ToFrame } from "./protocol";
import type { StaticView } from "./static-view";

/** That many frames may hold an engine; of more, those not used for longest give it back. */
const kEngines = 4;
const kNear = "400px";

// As the frame's own: constructed sheets need no leave from the host's content security policy.
const sheet = new CSSStyleSheet();
// `pre` is the program until the view is there, which then takes up as much room.
const kLook =
  ":host{direction:ltr;text-align:left;display:block;white-space:pre;content-visibility:auto;margin:1em 0;border:1px solid var(--line,#888);border-radius:6px;overflow:hidden;background:var(--back);min-height:3rem}" +
  "@media(prefers-reduced-motion:no-preference){iframe{transition:height .3s}}" +
  "iframe{display:block;width:100%;border:0}.away{position:absolute;visibility:hidden}" +
  "pre{margin:0;padding:calc(1.4rem + 29.5px) 0 4px 3.5em;font:14px/1.45 ui-monospace,'DejaVu Sans Mono',Menlo,Consolas,'Liberation Mono',monospace;tab-size:4;overflow:auto;max-height:40rem}";
sheet.replaceSync(kLook);

const dark = matchMedia("(prefers-color-scheme: dark)");

let parts: Promise<ViewParts | null> | undefined;
/** Resolves to null where they cannot be loaded. */
export function viewParts(): Promise<ViewParts | null> {
  return (parts ??= loadView(GoPark.base, GoPark.nonce).then((loaded) => {
    if (loaded) sheet.replaceSync(loaded.look + kLook);
    return loaded;
  }));
}

const frames: GoPark[] = []; // the one used last first

const near = new IntersectionObserver(
  (entries) => {
    for (const { target, isIntersecting } of entries) if (isIntersecting) (target as GoPark).comesNear();
  },
  { rootMargin: kNear },
);

window.addEventListener("message", (event) => {
  for (const element of frames) element.receive(event);
});

// Hosts switch their colours by an attribute there, some with a transition.
const applyThemes = () => elements.forEach((element) => element.applyTheme());
function watchThemes(): void {
  const observer = new MutationObserver(applyThemes);
  for (const root of [document.documentElement, document.body]) observer.observe(root, { attributes: true });
  document.addEventListener("transitionend", applyThemes);
  dark.addEventListener("change", applyThemes);
}
let watching = 0;
const elements = new Set<GoPark>();

document.addEventListener("securitypolicyviolation", ({ blockedURI, disposition, effectiveDirective }) => {
  if (disposition !== "enforce" || effectiveDirective !== "frame-src" || !blockedURI.startsWith(GoPark.origin)) return;
  for (const element of [...frames]) element.refuse();
});

/** Calls that when the document has been read whole. */
export function whenRead(then: () => void): void {
  if (document.readyState === "loading") document.addEventListener("DOMContentLoaded", then);
  else then();
}

// The program's indentation in the host's HTML, which is its first line's, is none of its own.
function dedent(text: string): string {
  const lines = text.replace(/^\s*\n/, "").trimEnd();
  const indent = /^\s*/.exec(lines)![0];
  return lines && `\n${lines}\n`.replaceAll(`\n${indent}`, "\n").slice(1);
}

export class GoPark extends HTMLElement {
  static readonly observedAttributes = ["theme"];
  /** The address of the playground's folder. */
  static base = "";
  static origin = "";
  static nonce = "";
  // Private by #: the minifier may shorten such names.
  readonly #root = this.attachShadow({ mode: "open" });
  /** What is there until the frame is: the program as it stands in the page, or the view of it. */
  #face: HTMLElement = document.createElement("slot");
  #view: StaticView | null = null;
  #frame: HTMLIFrameElement | null = null;
  #isReady = false;
  #isRunning = false;
  #isReaders = false; // the reader has asked for the frame
  #why: HTMLElement | null = null; // there is no frame
  #waiting: ToFrame[] = [];
  #original: string | null = null;
  #text = "";

  connectedCallback(): void {
    this.#root.adoptedStyleSheets = [sheet];
    this.#root.append(this.#face);
    if (watching++ === 0) whenRead(watchThemes);
    elements.add(this);
    whenRead(() => this.#begin());
  }

  disconnectedCallback(): void {
    near.unobserve(this);
    elements.delete(this);
    if (this.#frame) this.#close();
  }

  attributeChangedCallback(): void {
    this.applyTheme();
  }

  // ---- for the host

  run(): void {
    if (this.#frame) this.#post({ type: "run" });
    else this.#open("run");
  }
  stop(): void {
    this.#post({ type: "stop" });
  }
  reset(): void {
    this.code = this.#original ?? "";
  }
  /** The program: of several files, in txtar's form. With example or src it is empty until the frame is there. */
  get code(): string {
    return this.#text;
  }
  set code(text: string) {
    this.#text = text;
    if (this.#frame) this.#post({ type: "set-code", code: text });
    else if (this.#view) this.#show();
  }

  // ---- for this file

  /** Near the part of the page that is in sight. */
  comesNear(): void {
    near.unobserve(this);
    this.applyTheme();
    if (this.#text) {
      const plain = document.createElement("pre");
      plain.textContent = this.#text.trimEnd();
      this.#put(plain);
    }
    this.#show();
    if (this.hasAttribute("autorun")) this.#open("");
  }

  receive(event: MessageEvent): void {
    const message = messageFrom<FromFrame>(event, this.#frame!.contentWindow, GoPark.origin);
    if (!message) return;
    const { type, gopark: _, ...detail } = message;
    if (message.type === "height") {
      if (!this.hasAttribute("height")) this.#frame!.style.height = `${message.height}px`;
      return;
    }
    if (message.type === "engine") return this.#use();
    if (message.type === "change") this.#text = message.code;
    if (message.type === "run-start") this.#isRunning = true;
    if (message.type === "exit") this.#isRunning = false;
    if (message.type === "ready") this.#ready();
    this.#tell(type, detail);
  }

  /** The host's page allows no frame. */
  refuse(): void {
    if (this.#isReady) return;
    this.#close();
    this.#view?.busy(false);
    const why = (this.#why ??= document.createElement("p"));
    why.setAttribute("role", "alert");
    why.textContent = `The program cannot run here: this page's content security policy needs ${GoPark.origin} in frame-src.`;
    this.#root.prepend(why);
  }

  // ----

  #tell(type: string, detail: object): void {
    this.dispatchEvent(new CustomEvent(type, { detail }));
  }

  #begin(): void {
    if (!this.isConnected) return;
    if (this.#original === null) {
      this.#original = this.#text = dedent((this.querySelector("script,template,pre") ?? this).textContent!);
      // Out of sight it is not laid out; so high it will be, about.
      this.style.containIntrinsicSize = `auto ${this.#height || `${60 + 20 * this.#text.split("\n").length}px`}`;
    }
    this.#view = null;
    near.observe(this);
    if (this.#text) void viewParts(); // soon
  }

  #put(face: HTMLElement): void {
    face.style.cssText = this.#height && `box-sizing:border-box;height:${this.#height}`;
    this.#face.replaceWith(face);
    this.#face = face;
  }

  // As the page is: by its own word, or as its background is; where it leaves that to the browser, by the reader's wish.
  get #theme(): string {
    const { colorScheme } = getComputedStyle(this.parentElement ?? document.body);
    const said = [this.getAttribute("theme"), colorScheme].find((theme) => /^(light|dark)$/.test(theme!));
    if (said) return said;
    for (let e = this.parentElement ?? document.body; e; e = e.parentElement!) {
      const [, r, g, b, a] = /^rgba?\((\d+), (\d+), (\d+)(?:, (.+))?\)/.exec(getComputedStyle(e).backgroundColor) ?? [];
      if (r && Number(a ?? 1) > 0.5) return 2 * +r + 5 * +g! + +b! < 1024 ? "dark" : "light";
    }
    return /dark/.test(colorScheme) && dark.matches ? "dark" : "light";
  }

  applyTheme(): void {
    if (!this.isConnected) return;
    const theme = this.#theme;
    if (this.dataset["theme"] === theme) return;
    this.dataset["theme"] = theme;
    this.#post({ type: "theme", theme });
  }

  async #show(): Promise<void> {
    if (!this.#text || this.hasAttribute("quiz")) return this.#open("");
    const parts = await viewParts();
    if (this.#frame || !this.isConnected) return;
    if (!parts) return this.#open(""); // the frame has a view of its own
    const get = (name: string) => this.getAttribute(name) ?? "";
    const wanted = (word: string) => {
      this.#isReaders = true;
      this.#open(word);
    };
    const readonly = !/^(null|off|false)$/.test(String(this.getAttribute("readonly")));
    this.#view = new parts.View(this.#text, { hide: get("hide"), fold: get("fold"), readonly, wanted });
    this.#put(this.#view.root);
  }

  get #height(): string {
    const height = this.getAttribute("height") ?? "";
    return /^\d+$/.test(height) ? `${height}px` : height;
  }

  #open(start: string): void {
    if (this.#frame) return;
    this.#view?.busy();
    const parameters = new URLSearchParams();
    const link = document.createElement("a"); // for addresses: as this page's
    for (const { name, value } of this.attributes) {
      link.href = value;
      if (!/-|style/.test(name)) parameters.set(name, /src|quiz/.test(name) && /[./]/.test(value) ? link.href : value);
    }
    for (const [name, value] of Object.entries({ origin: location.origin, start, theme: this.#theme })) parameters.set(name, value);
    const frame = document.createElement("iframe");
    frame.title = this.getAttribute("label") ?? "Go program";
    frame.allow = "cross-origin-isolated; clipboard-read; clipboard-write";
    frame.src = `${GoPark.base}embed.html?${parameters}#${this.#text && `text=${encodeURIComponent(this.#text)}`}`;
    frame.className = this.#text ? "away" : "";
    frame.style.height = this.#height || `${Math.max(this.offsetHeight, 160)}px`;
    this.#frame = frame;
    frames.push(this);
    this.#root.append(frame);
  }

  #close(): void {
    frames.splice(frames.indexOf(this), 1);
    this.#frame!.remove();
    this.#frame = null;
    this.#waiting = [];
    this.#isReady = false;
    if (this.#isRunning) this.#tell("exit", { code: 130, stopped: true, elapsedMs: 0, errors: "" });
    this.#isRunning = false;
  }

  #ready(): void {
    this.#isReady = true;
    const frame = this.#frame!;
    frame.className = "";
    // Has the reader stayed, or was the button, as in some browsers, never focused?
    const { activeElement } = document;
    const isHere = this.#isReaders && (this.#root.activeElement ?? (!activeElement || activeElement === document.body));
    this.#face.remove();
    if (isHere) {
      frame.focus();
      this.#post({ type: "focus" });
    }
    for (const message of this.#waiting.splice(0)) this.#post(message);
  }

  #use(): void {
    frames.splice(frames.indexOf(this), 1);
    frames.unshift(this);
    for (const other of frames.slice(kEngines)) other.#post({ type: "release" });
  }

  #post(message: ToFrame): void {
    if (!this.#frame) return;
    if (this.#isReady) this.#frame.contentWindow!.postMessage({ gopark: 1, ...message }, GoPark.origin);
    else this.#waiting.push(message);
  }
}
