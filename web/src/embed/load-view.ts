// What embed.js loads besides, for a page that has programs: their view, and what finds them. As a script, not a module:
// those of other sites need CORS, which not every static host gives.
import type { StaticView } from "./static-view";
import type { upgrade } from "./upgrade";

export interface ViewParts {
  View: typeof StaticView;
  /** Its style sheet. */
  look: string;
  upgrade: typeof upgrade;
}

/** Where the script leaves the parts. */
export const kHook = "goparkView";

/** The file's name, with the version: the build knows. */
declare const GOPARK_VIEW: string;

/** `nonce`: from the host's content security policy, if it has such. Resolves to null where it cannot be loaded. */
export function loadView(base: string, nonce: string): Promise<ViewParts | null> {
  return new Promise((resolve) => {
    const script = document.createElement("script");
    Object.assign(window, { [kHook]: resolve });
    script.onerror = () => resolve(null);
    script.nonce = nonce;
    script.src = base + GOPARK_VIEW;
    document.head.append(script);
  });
}
