'use client';

import { useEffect, useRef, useState } from 'react';
import { z } from 'zod';
import { Button } from '@/components/ui/button';
import { TextArea } from '@/components/ui/text-field';
import { useText } from '@/components/ui/text';
import { useDraft } from './drafts';
import { useFocusHome } from './use-focus-home';

const Text = z.string();

interface ReasonFormProps {
  /** Where the words are kept until they are sent. */
  draftKey: string;
  /** What is about to be done, as a heading. */
  title: string;
  hint?: string;
  label?: string;
  sendLabel: string;
  isBusy?: boolean;
  isOptional?: boolean;
  error?: string | null;
  /** Further fields, above the reason. */
  children?: React.ReactNode;
  /** False holds the sending back: something above is still missing. */
  onSend: (reason: string) => void | false;
  onClose: () => void;
}

/** A few words that go into the record, and what they are for. Esc closes it and keeps them. */
export function ReasonForm(props: ReasonFormProps) {
  const t = useText();
  const { draftKey, title, hint, label = t('Reason'), sendLabel, isBusy = false, isOptional = false } = props;
  const { value, keep } = useDraft(draftKey, Text);
  const [isMissing, setMissing] = useState(false);
  const form = useRef<HTMLFormElement>(null);
  useFocusHome(form);
  useEffect(() => {
    form.current?.querySelector<HTMLElement>('input:checked, input, textarea')?.focus();
  }, []);

  const send = () => {
    const reason = (value ?? '').trim();
    setMissing(!isOptional && reason === '');
    if (!isOptional && reason === '') form.current?.querySelector('textarea')?.focus();
    else props.onSend(reason);
  };
  return (
    <form
      ref={form}
      aria-label={title}
      className="my-2 space-y-3 border-l-[3px] border-ink-3 pl-3"
      onSubmit={(event) => {
        event.preventDefault();
        send();
      }}
      onKeyDown={(event) => {
        if (event.key === 'Escape' && !event.nativeEvent.isComposing) props.onClose();
        else if (event.key === 'Enter' && (event.metaKey || event.ctrlKey)) send();
        else return;
        event.preventDefault();
      }}
    >
      <p className="font-semibold">{title}</p>
      {props.children}
      <TextArea
        label={label}
        hint={hint}
        isOptional={isOptional}
        rows={2}
        maxLength={2_000}
        value={value ?? ''}
        onChange={(event) => {
          setMissing(false);
          keep(event.target.value);
        }}
        error={isMissing ? t('Say why: it goes into the record.') : props.error}
      />
      <div className="flex flex-wrap gap-2">
        <Button kind="primary" type="submit" keys="mod+enter" isBusy={isBusy}>
          {sendLabel}
        </Button>
        <Button kind="quiet" keys="escape" onClick={props.onClose}>
          {t('Cancel')}
        </Button>
      </div>
    </form>
  );
}
