/** Why: a quotation makes two claims on the same words: wherever both are named, they are told apart by these. */
import { type Text, text } from '@/lib/language/text';
import type { QuotationAspect } from './claim';

/** What each of the two is about, and the question that it asks. */
export const quotationAspectLabel: Record<QuotationAspect, { title: Text; asks: Text }> = {
  wording: { title: text('Wording'), asks: text('Was it said, and so?') },
  content: { title: text('Content'), asks: text('Is it so?') },
};
