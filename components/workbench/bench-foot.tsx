'use client';

import { Kbd } from '@/components/ui/kbd';
import { useBench } from './bench-store';

/** At the foot of the page: what the keys do now. */
export function BenchFoot({ onList }: { onList: () => void }) {
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
      <button type="button" onClick={onList}>
        <Kbd keys="j" /> <Kbd keys="k" /> sentence <Kbd keys="←" /> <Kbd keys="→" /> word <Kbd keys="enter" />{' '}
        claim <Kbd keys="0" /> nothing to check <Kbd keys="s" /> source in hand <Kbd keys="t" /> tick{' '}
        <Kbd keys="n" /> <Kbd keys="p" /> claims <Kbd keys="u" /> not yet looked at <Kbd keys="?" /> all keys
      </button>
    </footer>
  );
}
