// The page's first script, small: Go begins to load before the editor and the console are there. And on a host without
// headers, the visit that only installs the service worker and reloads costs little.
import "./style.css";
import { loadAhead } from "../engine/engine";
import { ensureIsolation } from "./isolation";

const app = import("./main");
const isolation = await ensureIsolation();
loadAhead(document.baseURI);
(await app).open(isolation);
