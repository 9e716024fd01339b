'use client';

import { Dialog } from '@/components/ui/dialog';
import { Kbd } from '@/components/ui/kbd';
import { useText } from '@/components/ui/text';
import { type Text, text } from '@/lib/language/text';

const inText: [string[], Text][] = [
  [['j', '↓'], text('Next sentence')],
  [['k', '↑'], text('Previous sentence')],
  [['→', '←'], text('Word by word in it')],
  [['shift'], text('With one of these: extend')],
  [['u'], text('Next words not yet looked at')],
  [['enter'], text('Make it a claim; on an open claim: into its panel')],
  [['0'], text('Nothing to check here; again: take that back')],
  [['s'], text('Take a source up; with Shift: put it down')],
  [['t'], text('Tick these words against the source in hand')],
  [['l'], text('Where in the source: page, paragraph, table')],
  [['n', 'p'], text('Next, previous claim')],
  [['escape'], text('One step back')],
  [['?'], text('This list')],
];
const inClaim: [string[], Text][] = [
  [['1', '…', '9'], text('Rating, in the order of its scale')],
  [['e'], text('Add evidence')],
  [['mod+enter'], text('Submit')],
  [['a'], text('Approve')],
  [['w'], text('Approve with other wording')],
  [['r'], text('Send back')],
  [['o'], text('Override')],
];

export function KeyList({ isOpen, onClose }: { isOpen: boolean; onClose: () => void }) {
  const t = useText();
  return (
    <Dialog isOpen={isOpen} onClose={onClose} title={t('From the keyboard')} isWide>
      <div className="grid gap-x-10 gap-y-6 sm:grid-cols-2">
        <Keys title={t('In the text')} rows={inText} />
        <Keys title={t('In an open claim')} rows={inClaim} />
      </div>
    </Dialog>
  );
}

function Keys({ title, rows }: { title: string; rows: [string[], Text][] }) {
  const t = useText();
  return (
    <section>
      <h3 className="label mb-2">{title}</h3>
      <dl className="grid grid-cols-[5.5rem_1fr] items-baseline gap-y-1.5">
        {rows.map(([keys, does]) => (
          <div key={does} className="contents">
            <dt>
              <span className="sr-only">{keys.join(` ${t('or')} `)}</span>
              {keys.map((one) => (
                <Kbd key={one} keys={one} className="mr-1" />
              ))}
            </dt>
            <dd>{t(does)}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
