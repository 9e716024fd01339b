'use client';

import { useText } from '@/components/ui/text';
import { type Text, text } from '@/lib/language/text';
import { useNewsroom } from '@/components/frame/newsroom-context';
import { Kbd } from '@/components/ui/kbd';
import { showOverlay } from '@/components/frame/overlay';
import { useSingleKeysOn } from '@/components/ui/single-key-setting';
import { useBench } from './bench-store';
import { PlacingFoot } from './placing-foot';

type Keys = [string[], Text][];

const inText: Keys = [
  [['j', 'k'], text('sentence')],
  [['←', '→'], text('word')],
  [['f'], text('figure, name, date')],
  [['enter'], text('claim')],
  [['0'], text('nothing to check')],
  [['s'], text('source in hand')],
  [['t'], text('tick')],
  [['n', 'p'], text('claims')],
  [['u'], text('not yet looked at')],
  [['?'], text('all keys')],
];
const rating: Keys = [
  [['1', '…', '9'], text('rating')],
  [['e'], text('evidence')],
  [['mod+enter'], text('submit')],
];
const deciding: Keys = [
  [['a'], text('approve')],
  [['r'], text('send back')],
];
const besides: Keys = [
  [['n', 'p'], text('claims')],
  [['escape'], text('close')],
  [['?'], text('all keys')],
];

/** At the foot of the page: what the keys do now. */
export function BenchFoot({ onPlace }: { onPlace: () => void }) {
  const t = useText();
  const areKeysOn = useSingleKeysOn();
  const placeFor = useBench((state) => state.placeFor);
  const isOpen = useBench((state) => state.openClaimId !== null);
  const isEditor = useNewsroom().newsroom.me.roles.includes('editor');
  const keys = isOpen ? [...rating, ...(isEditor ? deciding : []), ...besides] : inText;
  if (placeFor) return <PlacingFoot isFurther={placeFor.placementId === null} onPlace={onPlace} />;
  return (
    <footer className="bench-foot">
      <button type="button" onClick={() => showOverlay('keys')}>
        {areKeysOn
          ? keys.map(([names, does]) => (
              <span key={does}>
                {names.map((name) => (
                  <Kbd key={name} keys={name} />
                ))}{' '}
                {t(does)}
              </span>
            ))
          : t('all keys')}
      </button>
    </footer>
  );
}
