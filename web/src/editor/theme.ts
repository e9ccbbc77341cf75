// The editor's looks: the page's own colours (src/look/style.css), so that both themes need one set of rules.
import { HighlightStyle } from "@codemirror/language";
import { EditorView } from "@codemirror/view";
import { tags } from "@lezer/highlight";

export const look = EditorView.theme({
  "&": { color: "var(--text)", backgroundColor: "var(--back)", height: "100%", fontSize: "14px" },
  "&.cm-focused": { outline: "1px solid var(--accent)", outlineOffset: "-1px" },
  ".cm-scroller": { fontFamily: "var(--mono)", lineHeight: "1.45" },
  ".cm-content": { caretColor: "var(--text)" },
  ".cm-cursor": { borderLeftColor: "var(--text)" },
  ".cm-gutters": { color: "var(--soft)", backgroundColor: "var(--panel)", borderRight: "1px solid var(--line)" },
  ".cm-activeLine, .cm-activeLineGutter": { backgroundColor: "var(--active)" },
  "&.cm-focused > .cm-scroller > .cm-selectionLayer .cm-selectionBackground, .cm-selectionBackground": {
    backgroundColor: "var(--selection)",
  },
  ".cm-tooltip.cm-tooltip-autocomplete > ul": { fontFamily: "var(--mono)", maxHeight: "14em", maxWidth: "min(38rem, 92vw)" },
  ".cm-tooltip.cm-tooltip-autocomplete > ul > li": { padding: "2px 6px" },
  ".cm-tooltip.cm-tooltip-autocomplete > ul > li[aria-selected]": { color: "var(--back)", backgroundColor: "var(--accent)" },
  "li[aria-selected] .cm-completionDetail": { color: "var(--back)" },
  ".cm-completionDetail": { color: "var(--soft)", fontStyle: "normal", marginLeft: "0.75em" },
  ".cm-completionIcon": { opacity: "1", color: "var(--soft)" },
  "li[aria-selected] .cm-completionIcon": { color: "var(--back)" },
  ".cm-tooltip.cm-completionInfo": { maxWidth: "20rem", padding: "0.3rem 0.6rem" },
  ".card": { padding: "0.3rem 0.6rem", maxWidth: "min(40rem, 92vw)", maxHeight: "20rem", overflow: "auto" },
  ".card pre": { margin: "0", font: "0.95em/1.4 var(--mono)", whiteSpace: "pre-wrap", tabSize: "4" },
  ".card p": { margin: "0.3rem 0 0", font: "0.95em/1.4 system-ui, sans-serif", color: "var(--soft)" },
  ".card strong": { color: "var(--accent)" },
  ".cm-panel.cm-dialog": { padding: "0.4rem 0.6rem" },
  ".cm-panel input, .cm-panel button": { fontSize: "0.9rem" },
  ".cm-tooltip": { border: "1px solid var(--line)" },
  ".cm-tooltip, .cm-panels": { color: "var(--text)", backgroundColor: "var(--panel)", borderColor: "var(--line)" },
});

export const colours = HighlightStyle.define([
  { tag: [tags.keyword, tags.modifier], color: "var(--keyword)" },
  { tag: [tags.string, tags.character, tags.escape], color: "var(--string)" },
  { tag: [tags.number, tags.bool, tags.null], color: "var(--number)" },
  { tag: tags.typeName, color: "var(--type)" },
  { tag: tags.function(tags.definition(tags.variableName)), color: "var(--accent)" },
  { tag: tags.comment, color: "var(--soft)", fontStyle: "italic" },
]);
