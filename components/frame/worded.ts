/** Words that are data in the reader's language: those that ship are translated, those that a newsroom chose stay. */
import { saidOf } from '@/lib/language/text';
import type { Translate } from '@/lib/language/translate';

export const worded = ({ t }: { t: Translate }, label: string): string => t.said(saidOf(label));
