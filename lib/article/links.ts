// Which addresses an article may link to; asked when a text is read, checked and shown.

const SAFE_SCHEME = /^(?:https?:\/\/[^\s/?#]|mailto:[^\s@]+@)/i;
const HIDDEN = /[\u0000-\u0020\u007f-\u00a0\u00ad\u200b-\u200f\u2028-\u202f\u2060-\u206f\ufeff]/;

/** An href never takes more room than this in a browser's address bar. */
export const MAX_LINK_LENGTH = 2_048;

/** Absolute http, https or mailto, without white space or invisible characters, which hide what an address is. */
export function isSafeLink(href: unknown): href is string {
  return (
    typeof href === 'string' && href.length <= MAX_LINK_LENGTH && SAFE_SCHEME.test(href) && !HIDDEN.test(href)
  );
}
