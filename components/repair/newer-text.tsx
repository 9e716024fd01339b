'use client';

import { useState } from 'react';
import { Banner } from '@/components/ui/banner';
import { Button } from '@/components/ui/button';
import { useText } from '@/components/ui/text';

interface NewerTextProps {
  /** The version on the page, and the one that was saved since. */
  shown: number;
  newer: number;
  onLoad: () => Promise<void>;
}

/** Somebody saved a version while this one is open: it is said, and nothing moves until the reader wants it to. */
export function NewerText({ shown, newer, onLoad }: NewerTextProps) {
  const t = useText();
  const [isLoading, setLoading] = useState(false);
  const load = () => {
    setLoading(true);
    void onLoad().finally(() => setLoading(false));
  };
  return (
    <div className="bench-newer">
      <Banner
        title={t('The text is at version {number} now', { number: newer })}
        actions={
          <Button kind="primary" isBusy={isLoading} onClick={load}>
            {t('Load version {number}', { number: newer })}
          </Button>
        }
      >
        {t(
          'This page shows version {number}: new marks on it are refused. What you have selected and typed comes along.',
          { number: shown },
        )}
      </Banner>
    </div>
  );
}
