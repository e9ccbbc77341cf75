// The page's first script, small: what is read first is shown, and Go begins to load before the editor and the console are
// there. And on a host without headers, the visit that only installs the service worker and reloads costs little.
import "../look/style.css";
import { loadAhead } from "../engine/engine";
import { ensureIsolation, wordOfReload } from "../offline/isolation";
import { rememberRun, showFirst } from "./first";

const kRun = "run";
const run = rememberRun(wordOfReload() === kRun);
showFirst();
const app = import("./main");
app.catch(() => {}); // told where it is awaited; the reload below cuts it off
const isolation = await ensureIsolation(() => (run.isWanted ? kRun : ""));
loadAhead(document.baseURI);
const { open } = await app;
run.end();
open(isolation, run.isWanted);
