'use client';

import { useText } from '@/components/ui/text';
import type { ProgressView } from '@/lib/api/views/article-view';
import { coverageLabel } from '@/lib/domain/coverage-words';
import type { Translate } from '@/lib/language/translate';

const parts = [
  { name: 'settled', className: 'fill-confirmed' },
  { name: 'in_work', className: 'fill-context' },
  { name: 'nothing_to_check', className: 'fill-rule-2' },
] as const;

/** What is left, in one line. */
function inWords(counts: ProgressView, all: number, t: Translate): string {
  const said = (name: keyof ProgressView) =>
    t('{count, number} of {all, number} words {state}', {
      count: counts[name],
      all,
      state: t(coverageLabel[name]),
    });
  for (const name of ['not_looked_at', 'in_work'] as const) {
    if (counts[name] > 0) return said(name);
  }
  return said('settled');
}

/** How far an article is, in words. What nobody has looked at is hatched. */
export function ProgressBar({ counts }: { counts: ProgressView }) {
  const t = useText();
  const all = counts.settled + counts.in_work + counts.nothing_to_check + counts.not_looked_at;
  const label = (['settled', 'in_work', 'nothing_to_check', 'not_looked_at'] as const)
    .map((name) => `${t.number(counts[name])} ${t(coverageLabel[name])}`)
    .join(', ');
  let x = 0;
  return (
    <span className="block min-w-40" title={label}>
      <span className="block text-sm text-ink-2 md:whitespace-nowrap">{inWords(counts, all, t)}</span>
      <span className="hatched mt-1 block h-2 overflow-hidden rounded-full">
        <svg
          role="img"
          aria-label={t('Words: {counts}', { counts: label })}
          className="block h-2 w-full"
          preserveAspectRatio="none"
          viewBox="0 0 100 8"
        >
          {parts.map(({ name, className }) => {
            const width = all === 0 ? 0 : (counts[name] / all) * 100;
            const at = x;
            x += width;
            return <rect key={name} x={at} y="0" width={width} height="8" className={className} />;
          })}
        </svg>
      </span>
    </span>
  );
}
