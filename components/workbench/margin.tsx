'use client';

import { useText } from '@/components/ui/text';

import { useEffect, useMemo, useState } from 'react';
import type { Coverage } from '@/lib/domain/coverage';
import { type Tick, ticksOf } from '@/lib/editor/margin-ticks';
import type { ArticleText, PlacedClaim } from './article-text';
import type { TextView } from './text-view';
import { useAfterPaint } from './use-after-paint';

interface MarginProps {
  text: ArticleText;
  view: TextView;
  claims: readonly PlacedClaim[];
  coverage: Coverage;
}

interface Line {
  /** The middle of its letters, whatever their size. */
  middle: number;
  ticks: Tick[];
}

/** More than these do not fit beside a line. */
const MOST = 3;

/** The pencil ticks. Only those of the lines on screen, and a screen above and below, are measured and drawn. */
export function Margin({ text, view, claims, coverage }: MarginProps) {
  // The highlight is drawn first.
  const counted = useAfterPaint(claims);
  const ticks = useMemo(
    () => ticksOf(text.map.sentences, counted, coverage.stretches),
    [text, counted, coverage.stretches],
  );
  const [lines, setLines] = useState<Line[]>([]);
  useEffect(() => {
    let frame = 0;
    /** What is drawn, in pixels of the text; it is drawn anew before somebody comes to its edge. */
    let drawn = { from: 0, until: 0 };
    const draw = () => {
      frame = 0;
      const root = view.root();
      const dom = view.dom();
      if (!root || !dom) return;
      const { top: origin } = root.getBoundingClientRect();
      const topOf = (index: number) =>
        (dom.elementOf(text.blocks[index]!)?.getBoundingClientRect().top ?? 0) - origin;
      const until = -origin + innerHeight * 2;
      drawn = { from: -origin - innerHeight, until };
      const from = firstBlock(text.blocks.length, topOf, drawn.from);
      const start = text.blocks[Math.max(0, from - 1)]?.start ?? 0;
      const found: Line[] = [];
      for (let at = Math.max(0, text.map.sentenceAt(start)); at < ticks.length; at += 1) {
        const sentence = text.map.sentences[at]!;
        const box = view.boxesOf({ start: sentence.start, end: sentence.start + 1 })[0];
        if (!box) continue;
        if (box.top > until) break;
        const middle = (box.top + box.bottom) / 2;
        const line = found.at(-1);
        if (line && Math.abs(line.middle - middle) < (box.bottom - box.top) / 2) {
          const known = new Set(line.ticks.map((tick) => tick.sign));
          line.ticks.push(...ticks[at]!.ticks.filter((tick) => !known.has(tick.sign)));
        } else {
          found.push({ middle, ticks: [...ticks[at]!.ticks] });
        }
      }
      found.forEach((line) => line.ticks.sort((a, b) => a.rank - b.rank));
      setLines(found);
    };
    const soon = () => {
      if (frame === 0) frame = requestAnimationFrame(draw);
    };
    const onScroll = () => {
      const top = -(view.root()?.getBoundingClientRect().top ?? 0);
      const isNear = top - innerHeight / 2 < drawn.from || top + innerHeight * 1.5 > drawn.until;
      if (isNear) soon();
    };
    soon();
    const stop = view.onChange(soon);
    addEventListener('scroll', onScroll, { passive: true });
    return () => {
      cancelAnimationFrame(frame);
      stop();
      removeEventListener('scroll', onScroll);
    };
  }, [view, text, ticks]);
  // Said in words by the text's own highlights and by what the cursor announces.
  return (
    <div className="bench-margin" aria-hidden="true">
      {lines.map((line) => (
        <Ticks key={Math.round(line.middle)} line={line} />
      ))}
    </div>
  );
}

function Ticks({ line }: { line: Line }) {
  const t = useText();
  const shown = line.ticks.slice(0, MOST);
  return (
    <span
      className="bench-ticks"
      ref={(element) => {
        if (element) element.style.top = `${line.middle}px`;
      }}
    >
      {shown.map((tick) => (
        <i key={tick.sign} className={`tone-${tick.tone}`} title={t(tick.title)}>
          {tick.sign}
        </i>
      ))}
    </span>
  );
}

function firstBlock(count: number, topOf: (index: number) => number, above: number): number {
  let low = 0;
  let high = count;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (topOf(middle) < above) low = middle + 1;
    else high = middle;
  }
  return low;
}
