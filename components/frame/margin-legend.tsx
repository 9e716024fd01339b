import { useText } from '@/components/ui/text';
import { IN_WORK, NOT_LOOKED_AT, NOTHING } from '@/lib/editor/margin-ticks';
import { text } from '@/lib/language/text';

const signs = [
  NOT_LOOKED_AT,
  IN_WORK,
  { sign: '!', title: text('Stale') },
  { sign: '✓ ✗ …', title: text('Settled or to be changed: the sign of the approved rating') },
  NOTHING,
];

/** What the signs beside the lines of a text mean. */
export function MarginLegend() {
  const t = useText();
  return (
    <section className="mb-6 break-inside-avoid">
      <h3 className="label mb-2">{t('Signs in the margin')}</h3>
      <dl className="grid grid-cols-[5.5rem_1fr] items-baseline gap-y-1.5">
        {signs.map(({ sign, title }) => (
          <div key={sign} className="contents">
            <dt className="font-semibold">{sign}</dt>
            <dd>{t(title)}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
