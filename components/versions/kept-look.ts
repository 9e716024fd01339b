/** Why: which of the two ways of showing a comparison was chosen, for the server and the browser alike. */
export type Look = 'inline' | 'side';

export const lookCookie = 'stet_versions';

export const lookOf = (kept: string | undefined): Look => (kept === 'side' ? 'side' : 'inline');
