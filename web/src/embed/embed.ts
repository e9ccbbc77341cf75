// The script for other people's pages. It defines <go-park>; with the attribute data-upgrade it also makes playgrounds of
// the page's Go blocks, each with the script's other data attributes as its own.
import { GoPark, viewParts, whenRead } from "./element";

/** As mdBook, Docusaurus, Hugo, Jekyll, and most others write blocks of Go. */
const kBlocks = ".language-go";

const script = (document.currentScript ?? document.querySelector("script[src*='embed.js']")) as HTMLScriptElement;
const base = new URL(".", script.src);
GoPark.base = base.href;
GoPark.origin = base.origin;
GoPark.nonce = script.nonce!;
if (!customElements.get("go-park")) customElements.define("go-park", GoPark);

const { upgrade: selector, ...rest } = script.dataset;

async function upgrade(): Promise<void> {
  const blocks = selector || kBlocks;
  if (document.querySelector(blocks)) (await viewParts())?.upgrade(blocks, Object.entries(rest) as [string, string][]);
}

function begin(): void {
  void upgrade();
  // Some sites change pages without loading them.
  let due: ReturnType<typeof setTimeout> | undefined;
  new MutationObserver(() => {
    due ??= setTimeout(() => {
      due = undefined;
      void upgrade();
    }, 100);
  }).observe(document.body, { childList: true, subtree: true });
}

if (selector !== undefined) whenRead(begin);
