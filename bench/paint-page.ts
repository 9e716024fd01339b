/** Runs in Chromium: one text, one set of ranges, painted in three ways. Each is asked for once on a fresh page. */
import {
  claimsOf,
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
import { segmentsOf } from '@/lib/editor/highlights';

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

window.paint = {
  async stet(job) {
    const element = await shown(job);
    const blocks = blocksOf(job.document);
    const editor = takeOver({ element, document: job.document, blocks, segments: [], label: 'Article' });
    await framePainted();
    const claims = claimsOf(job);
    const expected = marksOf(job);
    const began = performance.now();
    editor.setHighlights(segmentsOf(claims));
    return marksPainted(element, began, expected);
  },
  marks: paintedByMarks,
  recogito: paintedByRecogito,
};
