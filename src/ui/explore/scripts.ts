/** A part of the app with a script of its own. */
interface Script<Part> {
  /** What has come of it. */
  readonly part: () => Part | undefined;
  readonly bring: () => Promise<Part>;
}

function scriptOf<Part>(load: () => Promise<Part>): Script<Part> {
  let come: Part | undefined;
  return { part: () => come, bring: () => load().then((part) => (come = part)) };
}

/** The two forms of the timeline, which come beside the first scripts. A window needs one of them. */
export const plotScript = scriptOf(() => import('../plot/Plot.tsx'));
export const phoneScript = scriptOf(() => import('../phone/PhoneList.tsx'));
