'use client';

import { useEffect, useId, useMemo, useRef, useState } from 'react';
import { Button } from '@/components/ui/button';
import { Select } from '@/components/ui/select';
import { useText } from '@/components/ui/text';
import { TextField } from '@/components/ui/text-field';
import type { ArticlePurpose } from '@/lib/domain/article';
import type { Claimant } from '@/lib/domain/claimant';
import { ClaimKind, RiskReason } from '@/lib/domain/claim';
import { claimKindLabel, riskReasonLabel } from '@/lib/domain/claim-words';
import { saidOf, type Text, text } from '@/lib/language/text';
import type { ClaimDraft } from './bench-store';

interface ClaimFormProps {
  draft: ClaimDraft;
  words: string;
  purpose: ArticlePurpose;
  /** Names that were given before in this article. */
  names: readonly string[];
  onChange: (draft: ClaimDraft) => void;
  onMake: () => void;
  onClose: () => void;
}

/** What can be chosen, in the reader's language. */
function useOptions() {
  const t = useText();
  return useMemo(() => {
    const kinds = ClaimKind.options.map((value) => ({ value, label: t.said(saidOf(claimKindLabel[value])) }));
    const contentKinds = kinds.flatMap(({ value, label }) =>
      value === 'quotation' || value === 'paraphrase' ? [] : [{ value, label }],
    );
    const risks = [
      { value: 'normal', label: t('Normal') },
      ...RiskReason.options.map((value) => ({
        value,
        label: t('High: {reason}', { reason: t.said(saidOf(riskReasonLabel[value])).toLowerCase() }),
      })),
    ];
    return { kinds, contentKinds, risks };
  }, [t]);
}
const claimantTypes: { value: Claimant['type']; label: Text }[] = [
  { value: 'us', label: text('We') },
  { value: 'person', label: text('A person') },
  { value: 'organisation', label: text('An organisation') },
];
/** What somebody else has published is theirs to answer for. */
const others = claimantTypes.slice(1);
const isNameless = (claimant: Claimant) => claimant.type !== 'us' && claimant.name.trim() === '';
const riskOf = (value: string): RiskReason | null => RiskReason.safeParse(value).data ?? null;

/** What a claim needs to begin with. Typing a letter chooses the kind, Enter saves from anywhere in it. */
export function ClaimForm({ draft, words, purpose, names, onChange, onMake, onClose }: ClaimFormProps) {
  const t = useText();
  const { kinds, contentKinds, risks } = useOptions();
  const first = useRef<HTMLSelectElement>(null);
  const nameList = useId();
  const title = useId();
  useEffect(() => first.current?.focus({ preventScroll: true }), []);
  const isQuotation = draft.kind === 'quotation';
  const isOurs = purpose === 'before_publication';
  // Said beside the field once it was asked for, in our words and not in those of the browser.
  const [isAsked, setAsked] = useState(false);
  const missing = (of: Claimant) => (isAsked && isNameless(of) ? t('Say who.') : null);
  return (
    <form
      aria-labelledby={title}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        const { speaker, claimant } = draft;
        const asked = [...(isQuotation ? [speaker] : []), ...(isQuotation && isOurs ? [] : [claimant])];
        if (!asked.some(isNameless)) return onMake();
        const form = event.currentTarget;
        setAsked(true);
        requestAnimationFrame(() => form.querySelector<HTMLElement>('[aria-invalid=true]')?.focus());
      }}
      onKeyDown={(event) => {
        if (event.key === 'Escape') {
          event.preventDefault();
          onClose();
        }
        // A list has no use for Enter; in this form it saves from there too.
        if (event.key === 'Enter' && event.target instanceof HTMLSelectElement) {
          event.preventDefault();
          event.currentTarget.requestSubmit();
        }
      }}
      className="bench-form"
    >
      <div>
        <h2 id={title} className="label">
          {t('New claim')}
        </h2>
        <p className="bench-form-words">{words}</p>
      </div>
      {draft.problem ? (
        <p role="alert" className="bench-form-problem">
          {draft.problem}
        </p>
      ) : null}
      <div className="bench-form-fields">
        <Select
          ref={first}
          label={t('Kind')}
          options={kinds}
          value={draft.kind}
          onChange={(kind) => onChange({ ...draft, kind })}
          hint={isQuotation ? t('Makes two claims: its wording and its content.') : undefined}
        />
        {isQuotation ? (
          <>
            <ClaimantFields
              label={t('Said by')}
              claimant={draft.speaker}
              types={others}
              nameList={nameList}
              error={missing(draft.speaker)}
              onChange={(speaker) => (speaker.type === 'us' ? undefined : onChange({ ...draft, speaker }))}
            />
            <Select
              label={t('What it says: kind')}
              options={contentKinds}
              value={draft.contentKind}
              onChange={(contentKind) => onChange({ ...draft, contentKind })}
            />
            <Select
              label={t('What it says: risk')}
              options={risks}
              value={draft.contentRisk ?? 'normal'}
              onChange={(risk) => onChange({ ...draft, contentRisk: riskOf(risk) })}
            />
          </>
        ) : null}
        {isQuotation && isOurs ? null : (
          <ClaimantFields
            label={isQuotation ? t('Printed by') : t('Claimant')}
            claimant={draft.claimant}
            types={isOurs ? claimantTypes : others}
            nameList={nameList}
            error={missing(draft.claimant)}
            onChange={(claimant) => onChange({ ...draft, claimant })}
          />
        )}
        <Select
          label={isQuotation ? t('Wording: risk') : t('Risk')}
          options={risks}
          value={draft.riskReason ?? 'normal'}
          onChange={(risk) => onChange({ ...draft, riskReason: riskOf(risk) })}
        />
        <datalist id={nameList}>
          {names.map((name) => (
            <option key={name} value={name} />
          ))}
        </datalist>
      </div>
      <div className="bench-form-actions">
        <Button kind="primary" type="submit" keys="enter">
          {isQuotation ? t('Make two claims') : t('Make a claim')}
        </Button>
        <Button kind="quiet" keys="escape" onClick={onClose}>
          {t('Not now')}
        </Button>
      </div>
    </form>
  );
}

interface ClaimantFieldsProps {
  label: string;
  claimant: Claimant;
  types: readonly { value: Claimant['type']; label: Text }[];
  nameList: string;
  /** What is wrong with the name. */
  error: string | null;
  onChange: (claimant: Claimant) => void;
}

function ClaimantFields({ label, claimant, types, nameList, error, onChange }: ClaimantFieldsProps) {
  const t = useText();
  const { name, role } = claimant.type === 'us' ? { name: '', role: '' } : claimant;
  return (
    <>
      <Select
        label={label}
        options={types.map((one) => ({ value: one.value, label: t(one.label) }))}
        value={claimant.type}
        onChange={(type) => onChange(type === 'us' ? { type } : { type, name, role })}
      />
      {claimant.type === 'us' ? null : (
        <div className="bench-form-pair">
          <TextField
            label={t('Name')}
            required
            maxLength={200}
            autoComplete="off"
            list={nameList}
            value={name}
            error={error}
            onChange={(event) => onChange({ ...claimant, name: event.target.value })}
          />
          <TextField
            label={t('Role')}
            isOptional
            maxLength={200}
            autoComplete="off"
            value={role}
            onChange={(event) => onChange({ ...claimant, role: event.target.value })}
          />
        </div>
      )}
    </>
  );
}
