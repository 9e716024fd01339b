import { useState } from 'react';
import { Banner } from '@/components/ui/banner';
import { Button } from '@/components/ui/button';
import { useText } from '@/components/ui/text';

/** Another tab writes in this text: why nothing can be written here, and the way to do it here after all. */
export function ElsewhereNotice({ onHere }: { onHere: () => Promise<void> }) {
  const t = useText();
  const [isBusy, setBusy] = useState(false);
  const goOn = () => {
    setBusy(true);
    void onHere();
  };
  return (
    <Banner
      className="mb-3"
      title={t('You are writing in this text in another tab.')}
      actions={
        <Button disabled={isBusy} onClick={goOn}>
          {t('Go on here')}
        </Button>
      }
    >
      {t(
        'So that neither overwrites the other, one tab writes at a time. What you have written there comes along.',
      )}
    </Banner>
  );
}
