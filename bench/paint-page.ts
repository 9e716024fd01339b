/** Runs in Chromium: one text, one set of ranges, painted in three ways. Each is asked for once on a fresh page. */
import {
  framePainted,
  marksOf,
  marksPainted,
  type Painted,
  type PaintJob,
  shown,
} from '@/bench/paint-ground';
import { paintedByMarks } from '@/bench/paint-marks';
import { paintedByRecogito, type Recogito } from '@/bench/paint-recogito';
import { blocksOf } from '@/lib/article/plain-text';
import { takeOver } from '@/lib/editor/article-editor';
import { type HighlightedClaim, segmentsOf } from '@/lib/editor/highlights';
import { type TextRange } from '@/lib/anchoring/selector';

export interface PaintPage {
  stet: (job: PaintJob) => Promise<Painted>;
  marks: (job: PaintJob) => Promise<Painted>;
  recogito: (job: PaintJob, renderer: Recogito) => Promise<Painted>;
}

declare global {
  interface Window {
    paint: PaintPage;
  }
}

const claimsAt = (ranges: readonly TextRange[]): HighlightedClaim[] =>
  ranges.map((range, index) => ({
    id: `019dead0-0000-7000-8000-${String(index).padStart(12, '0')}`,
    state: 'approved',
    rating: { tone: 'confirmed', lineStyle: 'solid', sign: '✓' },
    standing: 'stands',
    isFixed: false,
    places: [{ ...range, isUncertain: false }],
  }));

window.paint = {
  async stet(job) {
    const element = await shown(job);
    const blocks = blocksOf(job.document);
    const editor = takeOver({ element, document: job.document, blocks, segments: [], label: 'Article' });
    await framePainted();
    const claims = claimsAt(job.ranges);
    const expected = marksOf(job);
    const began = performance.now();
    editor.setHighlights(segmentsOf(claims));
    return marksPainted(element, began, expected);
  },
  marks: paintedByMarks,
  recogito: paintedByRecogito,
};
