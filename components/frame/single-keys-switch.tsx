'use client';

import { Checkbox } from '@/components/ui/checkbox';
import { setSingleKeys, useSingleKeysOn } from '@/components/ui/single-key-setting';
import { useText } from '@/components/ui/text';

/** For those whose speech or switch input would set them off, and whose keyboard is not theirs alone. */
export function SingleKeysSwitch() {
  const t = useText();
  return (
    <Checkbox
      label={t('Single keys are shortcuts')}
      hint={t('In this browser. Arrows, Enter, Escape and keys pressed with Ctrl or ⌘ work either way.')}
      checked={useSingleKeysOn()}
      onChange={setSingleKeys}
    />
  );
}
