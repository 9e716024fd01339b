'use client';

import { type ReactNode, useRef, useState } from 'react';
import { Button } from '@/components/ui/button';
import { Checkbox } from '@/components/ui/checkbox';
import { FieldGroup } from '@/components/ui/field';
import { TextField } from '@/components/ui/text-field';
import { useText } from '@/components/ui/text';
import type { ClaimView } from '@/lib/api/views/claim-view';
import { usePanelScope } from './panel-context';
import { useFocusHome } from './use-focus-home';

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
  const form = useRef<HTMLFormElement>(null);
  useFocusHome(form);
  const offered = claims.filter(
    (one) =>
      one.id !== claim.id &&
      (chosen.includes(one.id) || one.statement.toLowerCase().includes(query.trim().toLowerCase())),
  );
  return (
    <form
      ref={form}
      aria-label={t('Choose what it rests on')}
      className="space-y-2"
      onSubmit={(event) => {
        event.preventDefault();
        onSave?.();
      }}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.preventDefault();
        onClose();
      }}
    >
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
      <div className="flex flex-wrap gap-2">
        {onSave === null ? null : (
          <Button kind="primary" type="submit">
            {t('Save')}
          </Button>
        )}
        <Button kind="quiet" keys="escape" onClick={onClose}>
          {t('Close')}
        </Button>
        {onDrop === null ? null : (
          <Button kind="quiet" onClick={onDrop} className="ml-auto">
            {t('Drop the change')}
          </Button>
        )}
      </div>
      {children}
    </form>
  );
}
