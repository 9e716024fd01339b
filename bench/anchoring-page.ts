/** Runs in Chromium: where are the highlights of one text in another? Three ways to find out. */
import { createTextQuoteSelectorMatcher } from '@apache-annotator/dom';
import { type Anchored, type AnchoredByDiff, type AnchoringJob } from '@/bench/anchoring-ground';
import { matchByQuote } from '@/lib/anchoring/baselines/hypothesis';
import { describeRange } from '@/lib/anchoring/describe';
import { mapVersion } from '@/lib/anchoring/diff-map';

export interface AnchoringPage {
  /** The first call on a page is cold. */
  stet: (job: AnchoringJob) => AnchoredByDiff;
  hypothesis: (job: AnchoringJob) => Anchored;
  apache: (job: AnchoringJob) => Promise<Anchored>;
}

declare global {
  interface Window {
    anchoring: AnchoringPage;
  }
}

window.anchoring = {
  stet({ oldText, newText, ranges }) {
    // A text that was joined from pieces is made one before the clock starts, as it comes from a database.
    const [old, now] = [flat(oldText), flat(newText)];
    const began = performance.now();
    const mapper = mapVersion(old, now);
    const compared = performance.now() - began;
    let placed = 0;
    for (const range of ranges) if (mapper.map(range).outcome === 'placed') placed += 1;
    return { time: performance.now() - began, compared, mapped: ranges.length, placed };
  },

  hypothesis({ oldText, newText, ranges }) {
    const quotes = ranges.map((range) => describeRange(oldText, range));
    const now = flat(newText);
    const began = performance.now();
    for (const quote of quotes) matchByQuote(now, quote, quote.start);
    return { time: performance.now() - began, mapped: quotes.length };
  },

  async apache({ oldText, newText, ranges }) {
    const quotes = ranges.map((range) => describeRange(oldText, range));
    const scope = document.createElement('div');
    for (const line of newText.split('\n')) {
      const paragraph = document.createElement('p');
      paragraph.textContent = line;
      scope.append(paragraph, '\n');
    }
    document.body.replaceChildren(scope);
    const began = performance.now();
    for (const { exact, prefix, suffix } of quotes) {
      const found = createTextQuoteSelectorMatcher({ type: 'TextQuoteSelector', exact, prefix, suffix })(
        scope,
      );
      // The first place is enough; it stops there.
      await found.next();
    }
    return { time: performance.now() - began, mapped: quotes.length };
  },
};

function flat(text: string): string {
  return text.split('').join('');
}
