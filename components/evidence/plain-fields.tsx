'use client';

import { useState } from 'react';
import { fromField, toField } from '@/components/frame/moment-field';
import { TextArea, TextField } from '@/components/ui/text-field';
import { useText } from '@/components/ui/text';
import { usePanelScope } from '../claims/panel-context';
import type { FormFieldsProps } from './evidence-draft';

/** The words of a source, and their translation where they are in another language. */
export function QuoteFields({ draft, onChange, errorOf }: FormFieldsProps) {
  const t = useText();
  const { quote } = draft;
  const set = (part: Partial<typeof quote>) => onChange({ quote: { ...quote, ...part } });
  const isTranslated = Boolean(quote.language || quote.translation || quote.translator);
  return (
    <>
      <TextArea
        label={t('Exact words')}
        hint={t('As they stand in the source, in its language.')}
        value={quote.quote}
        onChange={(event) => set({ quote: event.target.value })}
        error={errorOf('detail.quote')}
        controlClassName="font-serif"
      />
      <details open={isTranslated || undefined} className="space-y-3">
        <summary className="text-sm font-medium text-ink-2">
          {isTranslated ? t('Translation') : t('Add a translation')}
        </summary>
        <div className="mt-2 space-y-3">
          <div className="grid gap-3 sm:grid-cols-2">
            <TextField
              label={t('Language of the original')}
              hint={t('A code, such as es or fr.')}
              isOptional
              value={quote.language}
              onChange={(event) => set({ language: event.target.value })}
              error={errorOf('detail.language')}
            />
            <TextField
              label={t('Translator')}
              hint={t('Who made it: a person or a programme.')}
              isOptional
              value={quote.translator}
              onChange={(event) => set({ translator: event.target.value })}
              error={errorOf('detail.translator')}
            />
          </div>
          <TextArea
            label={t('Translation')}
            isOptional
            rows={2}
            value={quote.translation}
            onChange={(event) => set({ translation: event.target.value })}
            error={errorOf('detail.translation')}
            controlClassName="font-serif"
          />
        </div>
      </details>
    </>
  );
}

/** A call or a viewing, in the checker's words. */
export function NotesFields({ draft, onChange, errorOf }: FormFieldsProps) {
  const t = useText();
  const { newsroom } = usePanelScope();
  const { notes } = draft;
  const set = (part: Partial<typeof notes>) => onChange({ notes: { ...notes, ...part } });
  const [at, setAt] = useState(() => (notes.at ? toField(notes.at, newsroom.timeZone) : ''));
  return (
    <>
      <TextArea
        label={t('Notes')}
        hint={t('What was said or seen, in your words.')}
        value={notes.notes}
        onChange={(event) => set({ notes: event.target.value })}
        error={errorOf('detail.notes')}
      />
      <div className="grid gap-3 sm:grid-cols-2">
        <TextField
          label={t('label:: Who')}
          value={notes.who}
          onChange={(event) => set({ who: event.target.value })}
          error={errorOf('detail.who')}
        />
        <TextField
          label={t('label:: How')}
          hint={t('Telephone, in person, on video…')}
          value={notes.how}
          onChange={(event) => set({ how: event.target.value })}
          error={errorOf('detail.how')}
        />
      </div>
      <TextField
        label={t('label:: When')}
        isOptional
        type="datetime-local"
        value={at}
        onChange={(event) => {
          setAt(event.target.value);
          set({ at: event.target.value ? fromField(event.target.value, newsroom.timeZone) : null });
        }}
        error={errorOf('detail.at')}
      />
    </>
  );
}

/** What was read or searched, from where to where, and is not there. */
export function AbsenceFields({ draft, onChange, errorOf }: FormFieldsProps) {
  const t = useText();
  const { absence } = draft;
  const set = (part: Partial<typeof absence>) => onChange({ absence: { ...absence, ...part } });
  return (
    <>
      <TextField
        label={t('What is not there')}
        value={absence.sought}
        onChange={(event) => set({ sought: event.target.value })}
        error={errorOf('detail.sought')}
      />
      <TextArea
        label={t('Read or searched')}
        hint={t('Which record, which words were looked for.')}
        rows={2}
        value={absence.searched}
        onChange={(event) => set({ searched: event.target.value })}
        error={errorOf('detail.searched')}
      />
      <div className="grid gap-3 sm:grid-cols-2">
        <TextField
          label={t('range:: From')}
          hint={t('A page, a date, a place in it.')}
          value={absence.from}
          onChange={(event) => set({ from: event.target.value })}
          error={errorOf('detail.from')}
        />
        <TextField
          label={t('range:: To')}
          hint={t('As far as you looked.')}
          value={absence.to}
          onChange={(event) => set({ to: event.target.value })}
          error={errorOf('detail.to')}
        />
      </div>
    </>
  );
}
