'use client';

import { Button } from '@/components/ui/button';
import { useText } from '@/components/ui/text';
import { leavePlace } from '@/components/repair/begin-attaching';
import { useBench, useBenchStore } from './bench-store';

/**
 * While the text waits for the words of a place: what it waits for, and both ways on. Here and not beside the words, as
 * on a phone the sheet of the claim lies there; and as what has buttons needs no keys in its sentence.
 */
export function PlacingFoot({ isFurther, onPlace }: { isFurther: boolean; onPlace: () => void }) {
  const t = useText();
  const store = useBenchStore();
  const isSelected = useBench((state) => state.cursor !== null);
  return (
    <footer className="bench-foot is-placing">
      <p role="status">
        {isFurther
          ? t('Select the further place of this claim in the text.')
          : t('Select the words on which this claim stands now.')}
        {/* Keys that are printed on a button are not heard. */}
        <span className="sr-only"> {t('Enter takes the selected words, Escape leaves it as it is.')}</span>
      </p>
      <Button kind="primary" keys="enter" disabled={!isSelected} onClick={onPlace}>
        {isFurther ? t('Add this place') : t('Attach here')}
      </Button>
      <Button keys="escape" onClick={() => leavePlace(store)}>
        {t('Leave it as it is')}
      </Button>
    </footer>
  );
}
