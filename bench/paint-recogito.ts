/** Highlights by Recogito's text annotator on the page's HTML. It draws those on screen; the others when scrolled to. */
import { createTextAnnotator } from '@recogito/text-annotator';
import '@recogito/text-annotator/text-annotator.css';
import { framePainted, type Painted, type PaintJob, shown } from '@/bench/paint-ground';

/** `SPANS` is what it takes when it is told nothing. */
export type Recogito = 'SPANS' | 'CSS_HIGHLIGHTS';

export async function paintedByRecogito(job: PaintJob, renderer: Recogito): Promise<Painted> {
  const element = await shown(job);
  const annotator = createTextAnnotator(element, { annotatingEnabled: false, renderer });
  // Its offsets count the text of the element, which has no line ends between blocks.
  const flat = job.text.replaceAll('\n', '');
  const lineEnds = [...job.text.matchAll(/\n/gu)].map(({ index }) => index);
  let passed = 0;
  const annotations = job.ranges.map(({ start, end }, index) => {
    while (passed < lineEnds.length && lineEnds[passed]! < start) passed += 1;
    const place = { start: start - passed, end: end - passed };
    return {
      id: `a${index}`,
      bodies: [],
      target: {
        annotation: `a${index}`,
        selector: [{ ...place, quote: flat.slice(place.start, place.end) }],
      },
    };
  });
  const drawn = new Promise<void>((resolve) => {
    const off = annotator.renderer.on('onRedraw', () => {
      if (count(element, renderer) === 0) return;
      off();
      resolve();
    });
  });
  const began = performance.now();
  annotator.setAnnotations(annotations as never);
  await drawn;
  await framePainted();
  const seen = performance.now() - began;
  const drawnNow = count(element, renderer);
  return { seen, all: null, onScreen: drawnNow, drawn: drawnNow };
}

const count = (element: HTMLElement, renderer: Recogito) =>
  renderer === 'SPANS' ? element.querySelectorAll('.r6o-annotation').length : CSS.highlights.size;
