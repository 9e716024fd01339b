'use client';

import { Checkbox } from '@/components/ui/checkbox';
import { isPending } from '@/components/unsent/pending';
import { FieldGroup } from '@/components/ui/field';
import { Kbd } from '@/components/ui/kbd';
import { useText } from '@/components/ui/text';
import type { EvidenceView } from '@/lib/api/views/source-view';
import { evidenceLine } from '../evidence/evidence-line';

interface ReliesOnProps {
  evidence: EvidenceView[];
  /** Null: all of it. */
  value: string[] | null;
  onChange: (ids: string[] | null) => void;
  error?: string | null;
}

/** Which evidence a verdict relies on: when that changes, the verdict goes stale. */
export function ReliesOn({ evidence, value, onChange, error }: ReliesOnProps) {
  const t = useText();
  const usable = evidence.filter((one) => !one.isWithdrawn && !isPending(one.id));
  if (usable.length === 0) {
    return (
      <p className="flex flex-wrap items-center gap-x-1.5 text-sm text-ink-2">
        {t('No evidence yet: the editor will read that it relies on none.')} <Kbd keys="e" />
      </p>
    );
  }
  const chosen = new Set(value ?? usable.map((one) => one.id));
  const toggle = (id: string, isOn: boolean) => {
    const next = usable.map((one) => one.id).filter((one) => (one === id ? isOn : chosen.has(one)));
    onChange(next.length === usable.length ? null : next);
  };
  return (
    <FieldGroup
      label={t('Relies on')}
      hint={t('When evidence that it relies on changes, the verdict goes stale.')}
      error={error ?? null}
    >
      {usable.map((one) => (
        <Checkbox
          key={one.id}
          label={evidenceLine(t, one)}
          checked={chosen.has(one.id)}
          onChange={(isOn) => toggle(one.id, isOn)}
        />
      ))}
    </FieldGroup>
  );
}
