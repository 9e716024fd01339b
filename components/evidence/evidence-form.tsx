'use client';

import { flushSync } from 'react-dom';
import { useEffect, useRef, useState } from 'react';
import { Button } from '@/components/ui/button';
import { isPending } from '@/components/unsent/pending';
import { RadioList } from '@/components/ui/radio-list';
import { TextField } from '@/components/ui/text-field';
import { useText } from '@/components/ui/text';
import type { ClaimView } from '@/lib/api/views/claim-view';
import { EvidenceLevel, type EvidenceForm as Form, Stance } from '@/lib/domain/evidence';
import { evidenceFormLabel } from '@/lib/domain/evidence-words';
import { saidOf, type Text, text } from '@/lib/language/text';
import { draftKey } from '../claims/drafts';
import { usePanelScope } from '../claims/panel-context';
import { useFocusHome } from '../claims/use-focus-home';
import { asPicked } from './evidence-draft';
import { EvidenceFormProblem } from './evidence-form-problem';
import { levelLabel, stanceLabel } from './evidence-labels';
import { FormFields } from './form-fields';
import { SourceForm } from './source-form';
import { SourcePicker } from './source-picker';
import { type EvidenceInForm, useEvidenceForm } from './use-evidence-form';

const forms = Object.keys(evidenceFormLabel) as Form[];

/** What each is for, for who meets it the first time. */
const formHint: Record<Form, Text> = {
  quote: text('The exact words of a source.'),
  notes: text('A call or a viewing, in your own words.'),
  absence: text('What you looked for, and where, and it is not there.'),
  calculation: text('A figure worked out from others.'),
  set: text('Every one of a group, gone through for “first”, “only”, “most” or “all”.'),
};

interface EvidenceFormProps extends EvidenceInForm {
  claim: ClaimView;
  /** Added, changed, or put away: what was typed stays unless it was sent. */
  onClose: () => void;
}

/** The use of a source for a claim: in one of five forms, each with what it needs. */
export function EvidenceForm({ claim, evidence, isAgain = false, onClose }: EvidenceFormProps) {
  const t = useText();
  const { userId } = usePanelScope();
  const form = useEvidenceForm(claim, { evidence, isAgain }, onClose);
  const { draft, keep, errorOf } = form;
  const [newTitle, setNewTitle] = useState<string | null>(null);
  const element = useRef<HTMLFormElement>(null);
  useFocusHome(element);
  const locator = useRef<HTMLInputElement>(null);
  // Most evidence is a quote: what is asked for first is where it stands. The other forms are one Shift Tab away.
  useEffect(() => element.current?.querySelector<HTMLElement>('[role="combobox"]')?.focus(), []);

  const send = () => {
    if (form.send().length > 0)
      requestAnimationFrame(() =>
        element.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus(),
      );
  };
  const backToSource = () => {
    setNewTitle(null);
    requestAnimationFrame(() => element.current?.querySelector<HTMLElement>('[role="combobox"]')?.focus());
  };
  const isNew = evidence === null || isAgain;
  const title = isAgain ? t('Take the evidence up again') : isNew ? t('Add evidence') : t('Change evidence');
  return (
    <form
      ref={element}
      aria-label={title}
      className="mt-3 space-y-3 border-l-[3px] border-ink-3 pl-3"
      onSubmit={(event) => {
        event.preventDefault();
        send();
      }}
      onKeyDown={(event) => {
        if (event.defaultPrevented || event.nativeEvent.isComposing) return;
        if (event.key === 'Escape') onClose();
        else if (event.key === 'Enter' && (event.metaKey || event.ctrlKey)) send();
        else return;
        event.preventDefault();
      }}
    >
      <p className="font-semibold">{title}</p>
      <RadioList
        label={t('evidence:: Form')}
        hint={t(formHint[draft.form])}
        isRow
        options={forms.map((value) => ({ value, label: t.said(saidOf(evidenceFormLabel[value])) }))}
        value={draft.form}
        onChange={(next) => keep({ form: next })}
      />
      {newTitle === null ? (
        <SourcePicker
          label={t('Source')}
          isOptional={draft.form !== 'quote'}
          value={draft.source}
          onChange={(source) => keep({ source })}
          onCreate={setNewTitle}
          error={errorOf('sourceId')}
        />
      ) : (
        <SourceForm
          draftKey={draftKey(userId, claim.id, 'source')}
          title={newTitle}
          onMade={(source) => {
            // Drawn first: what takes the focus is brought into sight where it stands then.
            flushSync(() => {
              keep({ source: asPicked(source) });
              setNewTitle(null);
            });
            locator.current?.focus();
          }}
          onCancel={backToSource}
        />
      )}
      <TextField
        ref={locator}
        label={t('Where in it')}
        hint={t('Page, paragraph, timecode, table cell.')}
        isOptional
        value={draft.locator}
        onChange={(event) => keep({ locator: event.target.value })}
        error={errorOf('locator')}
      />
      <FormFields
        draft={draft}
        others={claim.evidence.filter(
          (one) => !one.isWithdrawn && !isPending(one.id) && one.id !== evidence?.id,
        )}
        onChange={keep}
        errorOf={errorOf}
      />
      <RadioList
        label={t('Level, for this claim')}
        isRow
        options={EvidenceLevel.options.map((value) => ({ value, label: t(levelLabel[value]) }))}
        value={draft.level}
        onChange={(level) => keep({ level })}
      />
      <RadioList
        label={t('Stance')}
        isRow
        options={Stance.options.map((value) => ({ value, label: t(stanceLabel[value]) }))}
        value={draft.stance}
        onChange={(stance) => keep({ stance })}
      />
      {isNew ? null : (
        <TextField
          label={t('Why it is changed')}
          isOptional
          value={draft.reason}
          onChange={(event) => keep({ reason: event.target.value })}
          error={errorOf('reason')}
        />
      )}
      <EvidenceFormProblem form={form} />
      <div className="flex flex-wrap gap-2">
        {form.conflict ? null : (
          <Button kind="primary" type="submit" keys="mod+enter">
            {isNew ? t('evidence:: Add') : t('Save the change')}
          </Button>
        )}
        <Button kind="quiet" keys="escape" onClick={onClose}>
          {t('Close')}
        </Button>
        {form.hasDraft ? (
          <Button kind="quiet" onClick={form.drop} className="ml-auto">
            {t('Drop the draft')}
          </Button>
        ) : null}
      </div>
    </form>
  );
}
