'use client';

import { useText } from '@/components/ui/text';
import { ReasonForm } from './reason-form';

interface TakeAwayFormProps {
  /** The words of the place. */
  words: string;
  draftKey: string;
  onSend: (reason: string) => void;
  onClose: () => void;
}

/** A place that a verdict judged goes with a reason. */
export function TakeAwayForm({ words, ...rest }: TakeAwayFormProps) {
  const t = useText();
  return (
    <ReasonForm
      {...rest}
      title={t('Take the place “{words}” away', { words })}
      hint={t('A verdict judged these words here. They leave the check, as those of a dismissed claim do.')}
      sendLabel={t('Take away')}
    />
  );
}
