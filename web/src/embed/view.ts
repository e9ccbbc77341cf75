// The script that embed.js loads for the programs of a page (load-view.ts).
import colours from "../look/colours.css?inline";
import { kHook, type ViewParts } from "./load-view";
import look from "../look/static.css?inline";
import { StaticView } from "./static-view";
import { upgrade } from "./upgrade";

const parts: ViewParts = {
  View: StaticView,
  upgrade,
  look: colours.replace(/:root(\[[^\]]*\])?/g, (_, attribute?: string) => `:host(${attribute ?? "*"})`) + look,
};
(window as unknown as Record<string, (parts: ViewParts) => void>)[kHook]!(parts);
