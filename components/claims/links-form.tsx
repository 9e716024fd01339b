'use client';

import { type ReactNode, useState } from 'react';
import { Checkbox } from '@/components/ui/checkbox';
import { FieldGroup } from '@/components/ui/field';
import { TextField } from '@/components/ui/text-field';
import { useText } from '@/components/ui/text';
import type { ClaimView } from '@/lib/api/views/claim-view';
import { KeptForm } from './kept-form';
import { usePanelScope } from './panel-context';

interface LinksFormProps {
  claim: ClaimView;
  /** The ids of the claims that are ticked. */
  chosen: readonly string[];
  onChoose: (ids: string[]) => void;
  /** Null while what was ticked has met somebody else's change. */
  onSave: (() => void) | null;
  onClose: () => void;
  /** Null where nothing is ticked otherwise than it is recorded. */
  onDrop: (() => void) | null;
  /** Why it was not saved. */
  children: ReactNode;
}

/** Ticks the claims of the article that one rests on. Closed, it keeps them. */
export function LinksForm({ claim, chosen, onChoose, onSave, onClose, onDrop, children }: LinksFormProps) {
  const t = useText();
  const { claims } = usePanelScope();
  const [query, setQuery] = useState('');
  const offered = claims.filter(
    (one) =>
      one.id !== claim.id &&
      (chosen.includes(one.id) || one.statement.toLowerCase().includes(query.trim().toLowerCase())),
  );
  return (
    <KeptForm label={t('Choose what it rests on')} onSave={onSave} onClose={onClose} onDrop={onDrop}>
      <TextField
        label={t('Find a claim of this article')}
        hint={claim.verdicts.length > 0 ? t('Other links make the verdict stale.') : undefined}
        autoFocus
        value={query}
        onChange={(event) => setQuery(event.target.value)}
      />
      <FieldGroup label={t('Rests on')}>
        <div className="max-h-60 overflow-y-auto">
          {offered.map((one) => (
            <Checkbox
              key={one.id}
              label={<span className="font-serif">{one.statement}</span>}
              checked={chosen.includes(one.id)}
              onChange={(isOn) => onChoose(isOn ? [...chosen, one.id] : chosen.filter((id) => id !== one.id))}
            />
          ))}
          {offered.length === 0 ? <p className="text-ink-2">{t('No claim with these words.')}</p> : null}
        </div>
      </FieldGroup>
      {children}
    </KeptForm>
  );
}
