// <go-park>: a Go program in somebody's page. It is text until the reader wants to run or change it; then a frame from
// the playground's origin takes its place. Only that frame runs anything.
import colours from "../app/colours.css?inline";
import { type FromFrame, messageFrom, type ToFrame } from "./protocol";
import look from "./static.css?inline";
import { StaticView } from "./static-view";

/** Attributes that are the frame's business. */
const kForFrame = [
  "theme", "height", "readonly", "hide", "fold", "procs", "seed", "time", "console", "autorun", "example", "src", "quiz",
];
/** That many frames may hold an engine; of more, those not used for longest give it back. */
const kEngines = 4;
const kNear = "400px";

// As the frame's own: constructed sheets need no leave from the host's content security policy.
const sheet = new CSSStyleSheet();
sheet.replaceSync(
  colours.replace(/:root(\[[^\]]*\])?/g, (_, attribute?: string) => `:host(${attribute ?? "*"})`) + look +
    ":host{display:block;white-space:pre;content-visibility:auto;margin:1em 0;border:1px solid var(--line);border-radius:6px;overflow:hidden;background:var(--back);min-height:3rem}" +
    "iframe{display:block;width:100%;border:0}.away{position:absolute;visibility:hidden}",
);

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

// What the page says of its colours, asked once for all elements: each answer takes a layout.
let scheme: string | null = null;
function pageScheme(): string {
  if (scheme === null) {
    scheme = getComputedStyle(document.documentElement).colorScheme;
    setTimeout(() => (scheme = null));
  }
  return scheme;
}

// The program's indentation in the host's HTML is none of its own.
function dedent(text: string): string {
  const lines = text.replace(/^[^\S\n]*\n/, "").trimEnd().split("\n");
  const indents = lines.filter((line) => line.trim()).map((line) => /^\s*/.exec(line)![0].length);
  const least = Math.min(...indents);
  return lines.map((line) => line.slice(least)).join("\n") + (lines[0] ? "\n" : "");
}

export class GoPark extends HTMLElement {
  static readonly observedAttributes = ["theme"];
  /** The address of the playground's folder. */
  static base = "";
  private readonly dark = matchMedia("(prefers-color-scheme: dark)");
  private view: StaticView | null = null;
  private frame: HTMLIFrameElement | null = null;
  private isReady = false;
  private waiting: ToFrame[] = [];
  private original = "";
  private text = "";

  connectedCallback(): void {
    if (this.shadowRoot) return;
    const root = this.attachShadow({ mode: "open" });
    root.adoptedStyleSheets = [sheet];
    root.append(document.createElement("slot")); // until it comes near
    this.dark.addEventListener("change", () => this.applyTheme());
    this.applyTheme();
    // The text may not have been read whole yet.
    if (document.readyState === "loading") document.addEventListener("DOMContentLoaded", () => this.begin());
    else this.begin();
  }

  attributeChangedCallback(): void {
    this.applyTheme();
    this.post({ type: "theme", theme: this.theme });
  }

  // ---- for the host

  run(): void {
    if (this.frame) this.post({ type: "run" });
    else this.open("run");
  }
  stop(): void {
    this.post({ type: "stop" });
  }
  reset(): void {
    this.code = this.original;
  }
  /** The program: of several files, in txtar's form. With example or src it is empty until the frame is there. */
  get code(): string {
    return this.text;
  }
  set code(text: string) {
    this.text = text;
    if (this.frame) this.post({ type: "set-code", code: text });
    else if (this.view) this.show();
  }

  // ----

  /** For this file: near the part of the page that is in sight. */
  comesNear(): void {
    near.unobserve(this);
    this.show();
    if (!this.view || this.hasAttribute("autorun")) this.open("");
  }

  /** For this file. */
  receive(event: MessageEvent): void {
    const message = messageFrom<FromFrame>(event, this.frame!.contentWindow, new URL(GoPark.base).origin);
    if (!message) return;
    const { type, gopark: _, ...detail } = message;
    if (message.type === "height") {
      if (!this.hasAttribute("height")) this.frame!.style.height = `${message.height}px`;
      return;
    }
    if (message.type === "change") this.text = message.code;
    if (message.type === "run-start") this.use();
    if (message.type === "ready") this.ready();
    this.dispatchEvent(new CustomEvent(type, { detail }));
  }

  private begin(): void {
    this.original = this.text = dedent((this.querySelector("script,template,pre") ?? this).textContent!);
    // Out of sight it is not laid out; so high it will be, about.
    this.style.containIntrinsicSize = `auto ${this.height || `${60 + 20 * this.text.split("\n").length}px`}`;
    near.observe(this);
  }

  // As the page is: by its own word, else by the reader's wish.
  private get theme(): string {
    const theme = this.getAttribute("theme");
    if (theme === "light" || theme === "dark") return theme;
    return /^(light|dark)$/.test(pageScheme()) ? pageScheme() : "auto";
  }

  private applyTheme(): void {
    const { theme } = this;
    this.dataset["theme"] = theme === "auto" ? (this.dark.matches ? "dark" : "light") : theme;
  }

  private show(): void {
    if (this.frame) return;
    this.shadowRoot!.replaceChildren();
    if (!this.text || this.hasAttribute("quiz")) return;
    const get = (name: string) => this.getAttribute(name) ?? "";
    this.view = new StaticView(this.text, { hide: get("hide"), fold: get("fold"), wanted: (what) => this.open(what) });
    this.view.root.style.height = this.height;
    this.shadowRoot!.append(this.view.root);
  }

  private get height(): string {
    const height = this.getAttribute("height") ?? "";
    return /^\d+$/.test(height) ? `${height}px` : height;
  }

  private open(start: "run" | "edit" | ""): void {
    if (this.frame) return;
    if (!this.view) this.show();
    this.view?.busy();
    const parameters = new URLSearchParams({ origin: location.origin, start });
    for (const name of kForFrame) {
      const value = this.getAttribute(name);
      if (value !== null) parameters.set(name, value);
    }
    parameters.set("theme", this.theme);
    const frame = document.createElement("iframe");
    frame.title = this.getAttribute("label") ?? "Go program";
    frame.allow = "cross-origin-isolated; clipboard-read; clipboard-write";
    frame.src = `${GoPark.base}embed.html?${parameters}#${this.text && `text=${encodeURIComponent(this.text)}`}`;
    frame.className = this.view ? "away" : "";
    frame.style.height = this.height || `${Math.max(this.offsetHeight, 160)}px`;
    this.frame = frame;
    frames.push(this);
    this.shadowRoot!.append(frame);
  }

  private ready(): void {
    this.isReady = true;
    this.frame!.className = "";
    const focused = this.shadowRoot!.activeElement !== null;
    this.view?.root.remove();
    if (focused) this.frame!.focus();
    for (const message of this.waiting.splice(0)) this.post(message);
  }

  private use(): void {
    frames.splice(frames.indexOf(this), 1);
    frames.unshift(this);
    for (const other of frames.slice(kEngines)) other.post({ type: "release" });
  }

  private post(message: ToFrame): void {
    if (!this.frame) return;
    if (this.isReady) this.frame.contentWindow!.postMessage({ gopark: 1, ...message }, new URL(GoPark.base).origin);
    else this.waiting.push(message);
  }
}
