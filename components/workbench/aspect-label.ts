import { text } from '@/lib/language/text';

/** The two claims of one quotation, as they are told apart. */
export const aspectLabel = { wording: text('wording'), content: text('content') };
