/** Why: whatever binds nobody can be undone for a moment, by one press, and the record says both. */
import { restoreDraft } from '@/components/claims/drafts';
import { closeToast, showToast } from '@/components/ui/toast';
import type { Translate } from '@/lib/language/translate';
import { versionOf } from './entry';
import { withdraw } from './sender';
import { unsentById } from './unsent';

/** Milliseconds. */
const timeToUndo = 8_000;

/** One change, and what the server will have answered to it. */
interface Done {
  id: string;
  answer: Promise<unknown>;
  /** Does the opposite of this change alone, as a change of its own. */
  inverse: (answer: unknown) => void;
  /** Its opposite asks no more of the answer than the version of what was changed. */
  isOnVersion?: boolean;
}

export interface Undoable {
  t: Translate;
  /** What was done, as a person would say it. */
  title: string;
  /** In the order in which they were sent. */
  changes: Done[];
}

let newest: { changes: Done[]; undo: () => void; toast: string } | null = null;

/** Takes the newest change back. @returns false where there is none. */
export function undoNewest(): boolean {
  if (!newest) return false;
  newest.undo();
  return true;
}

/** What was refused was not done: there is nothing of it to undo, and nothing says so where it was all. */
export function dropUndo(id: string): void {
  if (!newest?.changes.some((one) => one.id === id)) return;
  newest.changes = newest.changes.filter((one) => one.id !== id);
  if (newest.changes.length > 0) return;
  closeToast(newest.toast);
  newest = null;
}

let undone: string | undefined;
/** The change that is being taken back at this moment: what takes it back is kept with it. */
export const undoneNow = (): string | undefined => undone;

/**
 * Keeps the opposite of a change that may have reached the server behind it, before there is an answer: it is sent on
 * top of what the change makes, by this page or the next.
 * @returns false where it has to wait for the answer, in this page.
 */
function putBehind({ id, inverse, isOnVersion = false }: Done): boolean {
  const entry = unsentById(id);
  const version = entry && versionOf(entry.request);
  if (!isOnVersion || version === null || entry?.state !== 'due') return false;
  undone = id;
  inverse({ version });
  undone = undefined;
  return true;
}

/** Takes a change out that has not left this browser. @returns false where it has. */
function takeOut(id: string): boolean {
  const drafts = unsentById(id)?.drafts ?? [];
  const isOut = withdraw(id);
  if (isOut) drafts.forEach(([key, value]) => void restoreDraft(key, value));
  return isOut;
}

/** Says what was done, with a way back; the one before is then settled. */
export function offerUndo({ t, title, changes }: Undoable): void {
  if (newest) closeToast(newest.toast);
  const undo = () => {
    if (newest !== offer) return;
    newest = null;
    closeToast(offer.toast);
    // Each by itself: one may wait in this browser while the one before it has been recorded.
    for (const one of offer.changes)
      if (!takeOut(one.id) && !putBehind(one)) void one.answer.then(one.inverse);
  };
  const offer = { changes: [...changes], undo, toast: '' };
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
