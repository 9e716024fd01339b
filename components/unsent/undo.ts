/** Why: whatever binds nobody can be undone for a moment, by one press, and the record says both. */
import { restoreDraft } from '@/components/claims/drafts';
import { closeToast, showToast } from '@/components/ui/toast';
import type { Translate } from '@/lib/language/translate';
import { withdraw } from './sender';
import { unsentById } from './unsent';

/** Milliseconds. */
const timeToUndo = 8_000;

export interface Undoable {
  t: Translate;
  /** What was done, as a person would say it. */
  title: string;
  /** Its changes, and what the server will have answered to the last of them. */
  ids: string[];
  answer: Promise<unknown>;
  /** Does the opposite, as a change of its own. */
  inverse: (answer: unknown) => void;
}

let newest: { ids: string[]; undo: () => void; toast: string } | null = null;

/** Takes the newest change back. @returns false where there is none. */
export function undoNewest(): boolean {
  if (!newest) return false;
  newest.undo();
  return true;
}

/** What was refused was not done: nothing says so any longer, and there is nothing to undo. */
export function dropUndo(id: string): void {
  if (!newest?.ids.includes(id)) return;
  closeToast(newest.toast);
  newest = null;
}

/** Takes out what has not left this browser. @returns false where something has. */
function takeOut(ids: string[]): boolean {
  const taken = ids.map((id) => {
    const drafts = unsentById(id)?.drafts ?? [];
    const isOut = withdraw(id);
    if (isOut) drafts.forEach(([key, value]) => void restoreDraft(key, value));
    return isOut;
  });
  return taken.every(Boolean);
}

/** Says what was done, with a way back; the one before is then settled. */
export function offerUndo({ t, title, ids, answer, inverse }: Undoable): void {
  if (newest) closeToast(newest.toast);
  const undo = () => {
    if (newest !== offer) return;
    newest = null;
    closeToast(offer.toast);
    if (!takeOut(ids)) void answer.then(inverse);
  };
  const offer = { ids, undo, toast: '' };
  newest = offer;
  offer.toast = showToast({
    title,
    timeout: timeToUndo,
    action: { label: t('Undo'), keys: 'mod+z', onPress: undo },
    onGone: () => {
      if (newest === offer) newest = null;
    },
  });
}
