/** Why: whatever binds nobody can be undone for a moment, by one press, and the record says both. */
import { restoreDraft } from '@/components/claims/drafts';
import { showToast, type ToastMessage } from '@/components/ui/toast';
import type { Translate } from '@/lib/language/translate';
import { withdraw } from './sender';
import { unsentById } from './unsent';

/** Milliseconds. */
const timeToUndo = 8_000;

interface Undoable {
  t: Translate;
  /** What was done, as a person would say it. */
  title: string;
  /** The change's entry, and what the server will have answered it. */
  id: string;
  answer: Promise<unknown>;
  /** Does the opposite, as a change of its own. */
  inverse: (answer: unknown) => void;
}

let newest: (() => void) | null = null;

/** Takes the newest change back. @returns false where there is none. */
export function undoNewest(): boolean {
  if (!newest) return false;
  newest();
  return true;
}

/** Says what was done, with a way back. What has not left this browser is simply taken out again. */
export function offerUndo({ t, title, id, answer, inverse }: Undoable, close: (toast: string) => void): void {
  let isDone = false;
  const undo = () => {
    if (isDone) return;
    isDone = true;
    close(toast);
    const drafts = unsentById(id)?.drafts ?? [];
    if (withdraw(id)) drafts.forEach(([key, value]) => void restoreDraft(key, value));
    else void answer.then(inverse);
  };
  newest = undo;
  const message: ToastMessage = {
    title,
    timeout: timeToUndo,
    action: { label: t('Undo'), keys: 'mod+z', onPress: undo },
    onGone: () => {
      isDone = true;
      if (newest === undo) newest = null;
    },
  };
  const toast = showToast(message);
}
