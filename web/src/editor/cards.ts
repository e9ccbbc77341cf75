// Cards over the text: what a name is, and what a call takes.
import { StateEffect, StateField } from "@codemirror/state";
import { EditorView, showTooltip, type Tooltip } from "@codemirror/view";
import type { Hover, SignatureHelp } from "../assist/core";

const setCard = StateEffect.define<Tooltip | null>();

/** The card that is shown at a place of the text; null: none. */
export const cardField = StateField.define<Tooltip | null>({
  create: () => null,
  update(card, transaction) {
    for (const effect of transaction.effects) {
      if (effect.is(setCard)) return effect.value;
    }
    return card === null ? null : { ...card, pos: transaction.changes.mapPos(card.pos) };
  },
  provide: (field) => [
    showTooltip.from(field),
    EditorView.domEventHandlers({ blur: (_event, view) => void hideCard(view) }),
  ],
});

export function showCard(view: EditorView, pos: number, dom: HTMLElement): void {
  view.dispatch({ effects: setCard.of({ pos, above: true, create: () => ({ dom }) }) });
}

/** False: there was none. */
export function hideCard(view: EditorView): boolean {
  if ((view.state.field(cardField, false) ?? null) === null) return false;
  view.dispatch({ effects: setCard.of(null) });
  return true;
}

export function hoverCard({ code, doc }: Pick<Hover, "code" | "doc">): HTMLElement {
  const pre = document.createElement("pre");
  pre.textContent = code;
  return card(pre, doc);
}

export function signatureCard({ label, parameters, active, doc }: SignatureHelp): HTMLElement {
  const pre = document.createElement("pre");
  const current = parameters[active];
  if (current === undefined) {
    pre.textContent = label;
  } else {
    const strong = document.createElement("strong");
    strong.textContent = label.slice(current.from, current.to);
    pre.append(label.slice(0, current.from), strong, label.slice(current.to));
  }
  return card(pre, doc);
}

function card(pre: HTMLElement, doc: string): HTMLElement {
  const dom = document.createElement("div");
  dom.className = "card";
  dom.append(pre);
  if (doc !== "") {
    const text = document.createElement("p");
    text.textContent = doc;
    dom.append(text);
  }
  return dom;
}
