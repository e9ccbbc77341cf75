// The script for other people's pages. It defines <go-park>; with the attribute data-upgrade it also makes playgrounds of
// the page's Go blocks, each with the script's other data attributes as its own.
import { GoPark } from "./element";
import { kBlocks, upgrade } from "./upgrade";

const script = (document.currentScript ?? document.querySelector("script[src*='embed.js']")) as HTMLScriptElement;
GoPark.base = new URL(".", script.src).href;
if (!customElements.get("go-park")) customElements.define("go-park", GoPark);

const { upgrade: selector, ...rest } = script.dataset;
if (selector !== undefined) {
  const all = () => upgrade(selector || kBlocks, Object.entries(rest) as [string, string][]);
  const begin = () => {
    all();
    // Some sites change pages without loading them.
    let due = false;
    new MutationObserver(() => {
      if (due) return;
      due = true;
      setTimeout(() => {
        due = false;
        all();
      }, 100);
    }).observe(document.body, { childList: true, subtree: true });
  };
  if (document.readyState === "loading") document.addEventListener("DOMContentLoaded", begin);
  else begin();
}
