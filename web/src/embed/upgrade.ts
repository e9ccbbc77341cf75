// Turns the Go blocks that a site's generator has written into playgrounds. The block stays in the page, out of sight:
// it may belong to somebody, such as React.

/** Line numbers, and buttons. */
const kNumbers = ".ln,.lnt,.lineno,.gl,[style*='user-select:none'],button";
/** What stands around the block, at most so many levels up, and goes with it. */
const kLevels = 8;
const kAround = ".highlighter-rouge,.highlight,div.language-go,pre";

// The text, without the line numbers that some generators put there. Some set lines apart by elements alone.
function textOf(block: Element): string {
  const copy = block.cloneNode(true) as Element;
  copy.querySelectorAll(kNumbers).forEach((number) => number.remove());
  copy.querySelectorAll("br").forEach((br) => br.replaceWith("\n"));
  const code = [...copy.querySelectorAll("pre,code")].at(-1) ?? copy;
  return code.textContent!;
}

/** Only whole programs, and not those marked "noplayground". `attributes`: for each new element. */
export function upgrade(selector: string, attributes: [string, string][]): void {
  for (const block of document.querySelectorAll(selector)) {
    let around = block as HTMLElement;
    for (let e: Element | null = block, i = 0; e && i < kLevels; e = e.parentElement, i++) {
      if (e.matches(kAround)) around = e as HTMLElement;
    }
    if (around.dataset["gopark"] !== undefined || around.closest("go-park,.noplayground") || around.querySelector(".noplayground")) continue;
    const text = textOf(block);
    if (!/^package \w+/m.test(text)) continue;
    around.dataset["gopark"] = "";
    around.style.display = "none";
    const element = document.createElement("go-park");
    element.textContent = text;
    for (const [name, value] of attributes) element.setAttribute(name, value);
    around.after(element);
  }
}
