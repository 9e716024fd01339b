'use client';

import { useState } from 'react';
import { Dialog } from '@/components/ui/late-dialog';
import { Kbd } from '@/components/ui/kbd';
import { isSingleKey, useSingleKeysOn } from '@/components/ui/single-key-setting';
import { useText } from '@/components/ui/text';
import { saidOf } from '@/lib/language/text';
import { everywhere, places } from './known-keys';
import { MarginLegend } from './margin-legend';
import { type PageAction, type PageActions, pageActions } from './page-actions';
import { SingleKeysSwitch } from './single-keys-switch';

const always: PageActions = { place: places.everywhere, actions: Object.values(everywhere) };

/** `?`: the keys of this page, then those of every page. */
export function KeySheet({ onClose }: { onClose: () => void }) {
  const t = useText();
  const [groups] = useState(() => [...pageActions(), always]);
  return (
    <Dialog isOpen onClose={onClose} title={t('From the keyboard')} isWide>
      {/* First: it takes the focus, which would bring the end of a long list into sight. */}
      <div className="mb-4 border-b border-rule pb-3">
        <SingleKeysSwitch />
      </div>
      <div className="gap-x-10 sm:columns-2">
        {groups.map(({ place, actions }) => (
          <Keys
            key={place}
            place={place}
            actions={actions.filter((one) => one.keys.length > 0 && !one.isUnlisted)}
          />
        ))}
        {groups.some(({ place }) => place === places.text) ? <MarginLegend /> : null}
      </div>
    </Dialog>
  );
}

function Keys({ place, actions }: { place: string; actions: readonly PageAction[] }) {
  const t = useText();
  const areOn = useSingleKeysOn();
  if (actions.length === 0) return null;
  return (
    <section className="mb-6 break-inside-avoid">
      <h3 className="label mb-2">{t.said(saidOf(place))}</h3>
      <dl className="grid grid-cols-[5.5rem_1fr] items-baseline gap-y-1.5">
        {actions.map(({ keys, label }) => {
          const isOff = !areOn && keys.every(isSingleKey);
          return (
            <div key={`${label} ${keys.join()}`} className="contents">
              <dt className={isOff ? 'line-through' : ''}>
                <span className="sr-only">{keys.join(` ${t('or')} `)}</span>
                {keys.map((one) => (
                  <Kbd key={one} keys={one} isListed className="mr-1" />
                ))}
              </dt>
              <dd className={isOff ? 'text-ink-2' : ''}>
                {t.said(saidOf(label))}
                {isOff ? <span className="sr-only"> ({t('switched off')})</span> : null}
              </dd>
            </div>
          );
        })}
      </dl>
    </section>
  );
}
