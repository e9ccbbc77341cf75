// Hidden and folded lines in the editor: they stay in the text, with their numbers. Hidden ones cannot be typed into.
import { EditorState, type Extension, type Range, StateEffect, StateField, Transaction } from "@codemirror/state";
import { Decoration, type DecorationSet, EditorView, WidgetType } from "@codemirror/view";
import { findRegions } from "./regions";

const unfold = StateEffect.define<number>();

class Folded extends WidgetType {
  constructor(private readonly label: string) {
    super();
  }
  override eq(other: Folded): boolean {
    return other.label === this.label;
  }
  override toDOM(view: EditorView): HTMLElement {
    const button = document.createElement("button");
    button.type = "button";
    button.className = "folded";
    button.textContent = `… ${this.label}`;
    button.onclick = () => view.dispatch({ effects: unfold.of(view.posAtDOM(button)) });
    return button;
  }
  override ignoreEvent(): boolean {
    return true;
  }
}

const kHidden = Decoration.replace({ block: true });

function decorate(state: EditorState, hide: string, fold: string): DecorationSet {
  const ranges: Range<Decoration>[] = [];
  for (const { from, to, hidden } of findRegions(state.doc.toString(), hide, fold)) {
    const what = hidden ? kHidden : Decoration.replace({ block: true, widget: new Folded(`lines ${from}–${to}`) });
    ranges.push(what.range(state.doc.line(from).from, state.doc.line(to).to));
  }
  return Decoration.set(ranges);
}

/** `hide` and `fold` as findRegions takes them. */
export function regions(hide: string, fold: string): Extension {
  const field = StateField.define<DecorationSet>({
    create: (state) => decorate(state, hide, fold),
    update(shown, transaction) {
      const { docChanged, state, newSelection } = transaction;
      if (docChanged) {
        // A new text, or the reader's typing?
        if (transaction.annotation(Transaction.userEvent) === undefined) return decorate(state, hide, fold);
        shown = shown.map(transaction.changes);
      }
      const places = transaction.effects.filter((effect) => effect.is(unfold)).map((effect) => effect.value as number);
      if (transaction.selection) places.push(newSelection.main.head); // an error, or something found
      if (places.length === 0) return shown;
      const opens = (from: number, to: number) => places.some((place) => from <= place && place <= to);
      return shown.update({ filter: (from, to, value) => value === kHidden || !opens(from, to) });
    },
    provide: (self) => [
      EditorView.decorations.from(self),
      EditorView.atomicRanges.of((view) => view.state.field(self)),
    ],
  });
  const guard = EditorState.changeFilter.of((transaction) => {
    if (transaction.annotation(Transaction.userEvent) === undefined) return true;
    const kept: number[] = [];
    transaction.startState.field(field).between(0, transaction.startState.doc.length, (from, to, value) => {
      if (value === kHidden) kept.push(from, to);
    });
    return kept.length === 0 ? true : kept;
  });
  return [field, guard];
}
