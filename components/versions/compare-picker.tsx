'use client';

import { usePathname, useRouter } from 'next/navigation';
import { useState, useTransition } from 'react';
import { Button } from '@/components/ui/button';
import { SelectControl } from '@/components/ui/select';
import { useText } from '@/components/ui/text';

interface ComparePickerProps {
  /** Newest first. */
  numbers: readonly number[];
  from: number;
  to: number;
}

/** Any two, in either order. Without JavaScript the form itself leads there. */
export function ComparePicker({ numbers, from, to }: ComparePickerProps) {
  const t = useText();
  const router = useRouter();
  const path = usePathname();
  const [isGoing, go] = useTransition();
  const [chosen, choose] = useState({ from: String(from), to: String(to) });
  const options = numbers.map((one) => ({
    value: String(one),
    label: t('Version {number}', { number: one }),
  }));
  return (
    <form
      method="get"
      className="cmp-pick"
      aria-label={t('Compare two versions')}
      onSubmit={(event) => {
        event.preventDefault();
        go(() => router.push(`${path}?from=${chosen.from}&to=${chosen.to}`, { scroll: false }));
      }}
    >
      <SelectControl
        name="from"
        aria-label={t('The older one')}
        options={options}
        value={chosen.from}
        onChange={(event) => choose({ ...chosen, from: event.target.value })}
      />
      <span aria-hidden="true">→</span>
      <SelectControl
        name="to"
        aria-label={t('The newer one')}
        options={options}
        value={chosen.to}
        onChange={(event) => choose({ ...chosen, to: event.target.value })}
      />
      <Button type="submit" isBusy={isGoing} disabled={chosen.from === chosen.to}>
        {t('Compare')}
      </Button>
    </form>
  );
}
