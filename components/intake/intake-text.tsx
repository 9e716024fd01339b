'use client';

import { useState } from 'react';
import { ProblemBanner } from '@/components/frame/problem-banner';
import type { OperationForm } from '@/components/frame/use-operation-form';
import { Banner } from '@/components/ui/banner';
import { Button } from '@/components/ui/button';
import { classNames } from '@/components/ui/class-names';
import { TextArea } from '@/components/ui/text-field';
import { useText } from '@/components/ui/text';
import type { Translate } from '@/lib/language/translate';
import { FileError, FileInput, refusedFile, fieldsOfText, useFileChoice } from './file-choice';
import type { IntakeDraft } from './intake-draft';

interface IntakeTextProps {
  draft: IntakeDraft;
  onDraft: (change: (now: IntakeDraft) => IntakeDraft) => void;
  isReady: boolean;
  wasKept: boolean;
  onStartAfresh: () => void;
  onPreview: () => void;
  form: OperationForm;
}

const size = (t: Translate, bytes: number) =>
  bytes < 1000
    ? t('{count, plural, one {# byte} other {# bytes}}', { count: bytes })
    : t('{count, number} kB', { count: Math.round(bytes / 1000) });

/** The first step: the text itself. */
export function IntakeText(props: IntakeTextProps) {
  const { draft, onDraft, isReady, wasKept, onStartAfresh, onPreview, form } = props;
  const t = useText();
  const { input, problem, choose, open } = useFileChoice((file) => onDraft((now) => ({ ...now, file })));
  const [isOver, setOver] = useState(false);

  const textError = form.error('markdown') ?? form.error('text');
  return (
    <form
      ref={form.ref}
      method="post"
      noValidate
      className="flex flex-col gap-4"
      onSubmit={(event) => {
        event.preventDefault();
        onPreview();
      }}
      onKeyDown={(event) => {
        if (event.key === 'Enter' && (event.metaKey || event.ctrlKey)) {
          event.preventDefault();
          onPreview();
        }
      }}
    >
      {wasKept ? (
        <Banner
          actions={
            <Button kind="quiet" onClick={onStartAfresh}>
              {t('Start afresh')}
            </Button>
          }
        >
          {t('This is what you had begun in this browser.')}
        </Banner>
      ) : null}
      <ProblemBanner problem={form.problem} shown={fieldsOfText} />
      {draft.file ? (
        <div className="border-y border-rule py-6">
          <p className="label">{t('File')}</p>
          <p className="mt-1 font-serif text-xl break-words">{draft.file.name}</p>
          <p className="text-ink-2">{size(t, draft.file.bytes)}</p>
          <FileError message={problem ?? refusedFile(form)} className="mt-1" />
          <div className="mt-3 flex flex-wrap gap-2">
            <Button onClick={open}>{t('Another file…')}</Button>
            <Button kind="quiet" onClick={() => onDraft((now) => ({ ...now, file: null }))}>
              {t('Paste the text instead')}
            </Button>
          </div>
        </div>
      ) : (
        <div
          onDragOver={(event) => {
            if (!event.dataTransfer.types.includes('Files')) return;
            event.preventDefault();
            setOver(true);
          }}
          onDragLeave={() => setOver(false)}
          onDrop={(event) => {
            if (event.dataTransfer.files.length === 0) return;
            event.preventDefault();
            setOver(false);
            void choose(event.dataTransfer.files[0]);
          }}
        >
          <TextArea
            label={t('Text')}
            hint={t(
              'Headings with #, quotations with >, lists with -, as in Markdown; plain text is fine. A file can be dropped here.',
            )}
            rows={14}
            value={draft.text}
            disabled={!isReady}
            onChange={(event) => onDraft((now) => ({ ...now, text: event.target.value }))}
            error={textError}
            controlClassName={classNames(
              'max-h-[60dvh] min-h-80 font-serif text-lg leading-relaxed',
              isOver && 'outline-2 outline-focus',
            )}
          />
          <FileError message={problem} className="mt-1" />
        </div>
      )}
      <div className="flex flex-wrap items-center gap-2">
        <Button type="submit" kind="primary" keys="mod+enter" isBusy={form.isBusy} disabled={!isReady}>
          {t('Preview')}
        </Button>
        {draft.file ? null : (
          <Button onClick={open} disabled={!isReady}>
            {t('Choose a file…')}
          </Button>
        )}
        <span className="text-sm text-ink-3">{t('.txt or .md')}</span>
        <FileInput input={input} choose={choose} />
      </div>
    </form>
  );
}
