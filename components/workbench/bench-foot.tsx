'use client';

import { Kbd } from '@/components/ui/kbd';
import { showOverlay } from '@/components/frame/overlay';
import { useSingleKeysOn } from '@/components/ui/single-key-setting';
import { useBench } from './bench-store';

/** At the foot of the page: what the keys do now. */
export function BenchFoot() {
  const areKeysOn = useSingleKeysOn();
  const isPlacing = useBench((state) => state.placeFor !== null);
  if (isPlacing) {
    return (
      <footer className="bench-foot is-placing" role="status">
        Select the further place of this claim in the text, then <Kbd keys="enter" />. <Kbd keys="escape" />{' '}
        leaves it as it is.
      </footer>
    );
  }
  return (
    <footer className="bench-foot">
      <button type="button" onClick={() => showOverlay('keys')}>
        {areKeysOn ? (
          <>
            <Kbd keys="j" /> <Kbd keys="k" /> sentence <Kbd keys="←" /> <Kbd keys="→" /> word <Kbd keys="f" />{' '}
            figure, name, date <Kbd keys="enter" /> claim <Kbd keys="0" /> nothing to check <Kbd keys="n" />{' '}
            <Kbd keys="p" /> claims <Kbd keys="u" /> not yet looked at <Kbd keys="?" /> all keys
          </>
        ) : (
          'all keys'
        )}
      </button>
    </footer>
  );
}
