'use client';

import { useRef, useState } from 'react';
import { ProblemBanner } from '@/components/frame/problem-banner';
import type { OperationForm } from '@/components/frame/use-operation-form';
import { Banner } from '@/components/ui/banner';
import { Button } from '@/components/ui/button';
import { classNames } from '@/components/ui/class-names';
import { TextArea } from '@/components/ui/text-field';
import { useText } from '@/components/ui/text';
import type { Translate } from '@/lib/language/translate';
import { longestText } from '@/lib/domain/article-words';
import { readFile, type IntakeDraft } from './intake-draft';

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
  const chooser = useRef<HTMLInputElement>(null);
  const [fileProblem, setFileProblem] = useState<string | null>(null);
  const [isOver, setOver] = useState(false);

  const choose = async (file: File | undefined) => {
    if (!file) return;
    setFileProblem(null);
    // Four bytes a character at most: what is longer is refused before it is read.
    if (file.size > longestText * 4) {
      setFileProblem(t('This file is too large for one article. Split the text into several.'));
      return;
    }
    try {
      const chosen = await readFile(file);
      onDraft((now) => ({ ...now, file: chosen }));
    } catch {
      setFileProblem(t('This file could not be read. Choose it again, or paste its text.'));
    }
  };

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
      <ProblemBanner
        problem={form.problem}
        shown={['markdown', 'text', 'file', 'file.name', 'file.base64']}
      />
      {draft.file ? (
        <div className="border-y border-rule py-6">
          <p className="label">{t('File')}</p>
          <p className="mt-1 font-serif text-xl break-words">{draft.file.name}</p>
          <p className="text-ink-2">{size(t, draft.file.bytes)}</p>
          <FileError
            message={
              fileProblem ?? form.error('file') ?? form.error('file.base64') ?? form.error('file.name')
            }
          />
          <div className="mt-3 flex flex-wrap gap-2">
            <Button onClick={() => chooser.current?.click()}>{t('Another file…')}</Button>
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
          <FileError message={fileProblem} />
        </div>
      )}
      <div className="flex flex-wrap items-center gap-2">
        <Button type="submit" kind="primary" keys="mod+enter" isBusy={form.isBusy} disabled={!isReady}>
          {t('Preview')}
        </Button>
        {draft.file ? null : (
          <Button onClick={() => chooser.current?.click()} disabled={!isReady}>
            {t('Choose a file…')}
          </Button>
        )}
        <span className="text-sm text-ink-3">{t('.txt or .md')}</span>
        <input
          ref={chooser}
          type="file"
          accept=".txt,.md,.markdown,text/plain,text/markdown"
          aria-label={t('File')}
          tabIndex={-1}
          className="sr-only"
          onChange={(event) => {
            void choose(event.target.files?.[0]);
            event.target.value = '';
          }}
        />
      </div>
    </form>
  );
}

function FileError({ message }: { message: string | null }) {
  return message ? (
    <p role="alert" className="mt-1 text-sm text-wrong">
      {message}
    </p>
  ) : null;
}
