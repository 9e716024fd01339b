import { text } from '@/lib/language/text';

/** What is said of a place that is nowhere in the text any more: that its words are gone only where they are. */
export const lostSentence = (areElsewhere: boolean) =>
  areElsewhere
    ? text('Its place is lost: the same words stand elsewhere in the text.')
    : text('Its words are gone from the text.');
