'use client';

import { Button } from '@/components/ui/button';
import { useText } from '@/components/ui/text';

/** Ctrl P does the same; where no script runs, that is the way, and this is not shown. */
export function PrintButton() {
  const t = useText();
  return (
    <span className="needs-script print:hidden">
      <Button kind="primary" onClick={() => window.print()}>
        {t('Print')}
      </Button>
    </span>
  );
}
