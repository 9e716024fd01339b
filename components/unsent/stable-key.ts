/** Why: what was sent from a form just before the page died is recognised when the same form sends it again. */
import { newId } from './new-id';

/** Of the same draft and the same content always the same key; anything typed anew makes another. */
export async function stableKey(draftId: string, request: unknown): Promise<string> {
  const bytes = new TextEncoder().encode(JSON.stringify(request));
  // Without https there is none; then a form is no safer than the others on such a page.
  if (!globalThis.crypto.subtle) return newId();
  const digest = new Uint8Array(await globalThis.crypto.subtle.digest('SHA-256', bytes));
  const hex = [...digest.slice(0, 16)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
  return `${draftId}-${hex}`;
}
