'use client';

import { useText } from '@/components/ui/text';
import { saidOf } from '@/lib/language/text';
import { Kbd } from '@/components/ui/kbd';
import { useKeysHere } from '@/components/ui/single-key-setting';
import type { Coverage } from '@/lib/domain/coverage';
import { type CoverageClass, coverageLabel } from '@/lib/domain/coverage-words';

const ORDER: readonly CoverageClass[] = ['settled', 'in_work', 'nothing_to_check', 'not_looked_at'];
/** Width of the drawing; it is stretched to the bar's. */
const WIDTH = 1_000;

interface CoverageBarProps {
  counts: Coverage['counts'];
  /** Goes to the next words not yet looked at. */
  onNextUnseen: () => void;
}

/** How many words were looked at, and with what result; what was not is hatched, and a press leads there. */
export function CoverageBar({ counts, onNextUnseen }: CoverageBarProps) {
  const t = useText();
  const keysHere = useKeysHere('u');
  const total = ORDER.reduce((sum, one) => sum + counts[one], 0);
  const seen = total - counts.not_looked_at;
  let x = 0;
  return (
    <section className="bench-coverage" aria-label={t('Coverage, in words')}>
      <span className="bench-coverage-seen">
        {t.rich('<b>{seen, number}</b> of {total, number} words', {
          seen,
          total,
          b: (seenOf) => <b key="seen">{seenOf}</b>,
        })}
      </span>
      <button
        type="button"
        className="bench-track hatched"
        onClick={onNextUnseen}
        aria-label={t('Go to the next words not yet looked at')}
      >
        <svg viewBox={`0 0 ${WIDTH} 1`} preserveAspectRatio="none" aria-hidden="true">
          {ORDER.slice(0, 3).map((one) => {
            const width = total === 0 ? 0 : (counts[one] / total) * WIDTH;
            const part = <rect key={one} className={`is-${one}`} x={x} width={width} height="1" />;
            x += width;
            return part;
          })}
        </svg>
      </button>
      <dl className="bench-counts">
        {ORDER.map((one) => (
          <div key={one} className={`is-${one}`}>
            <dt>{t.said(saidOf(coverageLabel[one]))}</dt>
            <dd>{t.number(counts[one])}</dd>
          </div>
        ))}
      </dl>
      {counts.not_looked_at > 0 ? (
        <button type="button" className="bench-next" aria-keyshortcuts={keysHere} onClick={onNextUnseen}>
          {t('next')} <Kbd keys="u" />
        </button>
      ) : null}
    </section>
  );
}
