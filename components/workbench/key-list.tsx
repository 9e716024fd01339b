'use client';

import { Dialog } from '@/components/ui/late-dialog';
import { Kbd } from '@/components/ui/kbd';

const text: [string[], string][] = [
  [['j', '↓'], 'Next sentence'],
  [['k', '↑'], 'Previous sentence'],
  [['→', '←'], 'Word by word in it'],
  [['shift'], 'With one of these: extend'],
  [['u'], 'Next words not yet looked at'],
  [['enter'], 'Make it a claim; on an open claim: into its panel'],
  [['0'], 'Nothing to check here; again: take that back'],
  [['n', 'p'], 'Next, previous claim'],
  [['escape'], 'One step back'],
  [['?'], 'This list'],
];
const claim: [string[], string][] = [
  [['1', '…', '9'], 'Rating, in the order of its scale'],
  [['e'], 'Add evidence'],
  [['mod+enter'], 'Submit'],
  [['a'], 'Approve'],
  [['w'], 'Approve with other wording'],
  [['r'], 'Send back'],
  [['o'], 'Override'],
];

export function KeyList({ isOpen, onClose }: { isOpen: boolean; onClose: () => void }) {
  return (
    <Dialog isOpen={isOpen} onClose={onClose} title="From the keyboard" isWide>
      <div className="grid gap-x-10 gap-y-6 sm:grid-cols-2">
        <Keys title="In the text" rows={text} />
        <Keys title="In an open claim" rows={claim} />
      </div>
    </Dialog>
  );
}

function Keys({ title, rows }: { title: string; rows: [string[], string][] }) {
  return (
    <section>
      <h3 className="label mb-2">{title}</h3>
      <dl className="grid grid-cols-[5.5rem_1fr] items-baseline gap-y-1.5">
        {rows.map(([keys, does]) => (
          <div key={does} className="contents">
            <dt>
              <span className="sr-only">{keys.join(' or ')}</span>
              {keys.map((one) => (
                <Kbd key={one} keys={one} className="mr-1" />
              ))}
            </dt>
            <dd>{does}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
