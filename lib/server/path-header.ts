/** Why: proxy.ts and the pages agree on the header in which a page is told its own path. */

/** Overwritten by proxy.ts at every request for a page; what a client sends in it never arrives. */
export const pathHeader = 'x-stet-path';
