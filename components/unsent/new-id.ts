/** Why: what is kept needs an id of its own also where a page comes over plain http, which has no randomUUID. */

export const newId = (): string =>
  [...globalThis.crypto.getRandomValues(new Uint8Array(16))]
    .map((byte) => byte.toString(16).padStart(2, '0'))
    .join('');
