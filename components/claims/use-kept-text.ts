/** Why: one line that is typed in a dialog is as safe as a page full of words. */
import { z } from 'zod';
import { useNewsroom } from '@/components/frame/newsroom-context';
import { draftKey, useDraft } from './drafts';

const Text = z.string();

/** As useState(''), but it survives the page. Kept for one user, under what it is about. */
export function useKeptText(subject: string, part: string): [text: string, set: (text: string) => void] {
  const { me } = useNewsroom();
  const { value, keep, drop } = useDraft(draftKey(me.userId, subject, part), Text);
  return [value ?? '', (text) => (text === '' ? drop() : keep(text))];
}
