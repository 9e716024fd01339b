'use client';

import { useEffect, useMemo } from 'react';
import type { OperationForm } from '@/components/frame/use-operation-form';
import { ProblemBanner } from '@/components/frame/problem-banner';
import { Banner } from '@/components/ui/banner';
import { Button } from '@/components/ui/button';
import { useText } from '@/components/ui/text';
import type { PreviewView } from '@/lib/api/views/article-view';
import type { MemberView } from '@/lib/api/views/newsroom-view';
import type { ArticleDocument } from '@/lib/article/article-document';
import { withParts } from '@/lib/article/with-parts';
import { IntakeFieldsForm, shownFields } from './intake-fields';
import type { IntakeFields } from './intake-draft';
import { PrintedArticle } from './printed-article';

interface IntakeDetailsProps {
  preview: PreviewView;
  fields: IntakeFields;
  onFields: (fields: IntakeFields) => void;
  onBack: () => void;
  onSave: () => void;
  form: OperationForm;
  isBusy: boolean;
  members: readonly MemberView[];
}

/** The second step: the article as it will stand, and what is said about it. */
export function IntakeDetails(props: IntakeDetailsProps) {
  const t = useText();
  const { preview, fields, onFields, onBack, onSave, form, isBusy, members } = props;
  // What is typed beside the text is printed too: it moves into the page as it is typed.
  const doc = useMemo(
    () =>
      withParts(
        preview.content as ArticleDocument,
        { headline: fields.title, standfirst: fields.standfirst, byline: fields.byline },
        { headline: preview.headline, standfirst: preview.standfirst, byline: preview.byline },
      ),
    [preview, fields.title, fields.standfirst, fields.byline],
  );
  // The text has gone, and the focus with it: it goes on where the details begin.
  const { ref } = form;
  useEffect(() => ref.current?.querySelector<HTMLElement>('input:checked')?.focus(), [ref]);
  return (
    <div className="mx-auto grid max-w-6xl gap-x-14 px-5 pt-9 pb-24 max-sm:px-3.5 max-sm:pt-6 lg:grid-cols-[minmax(0,40rem)_minmax(0,1fr)]">
      <section aria-labelledby="as-read" className="min-w-0 max-lg:order-2 max-lg:mt-10">
        <p id="as-read" className="label mb-5 border-b border-rule pb-2">
          {t('As it will stand · {words, number} words · {sentences, number} sentences', {
            words: preview.wordCount,
            sentences: preview.sentences.length,
          })}
        </p>
        <PrintedArticle doc={doc} language={fields.language} isPart />
      </section>
      <form
        ref={form.ref}
        method="post"
        noValidate
        aria-labelledby="about-it"
        className="flex min-w-0 flex-col gap-4 self-start lg:sticky lg:top-16 lg:max-h-[calc(100dvh-5rem)] lg:overflow-y-auto lg:px-1 lg:pb-1"
        onSubmit={(event) => {
          event.preventDefault();
          onSave();
        }}
        onKeyDown={(event) => {
          if (event.key === 'Enter' && (event.metaKey || event.ctrlKey)) {
            event.preventDefault();
            onSave();
          }
        }}
      >
        <h1 id="about-it" className="font-serif text-2xl font-semibold tracking-[-0.012em]">
          {t('New article')}
        </h1>
        <ProblemBanner problem={form.problem} shown={shownFields} />
        {preview.warnings.length > 0 ? (
          <Banner title={t('Worth a look')}>
            <ul>
              {preview.warnings.map((warning) => (
                <li key={warning}>{warning}</li>
              ))}
            </ul>
          </Banner>
        ) : null}
        <IntakeFieldsForm fields={fields} onFields={onFields} error={form.error} members={members} />
        <div className="flex flex-wrap gap-2 border-t border-rule bg-paper pt-4 lg:sticky lg:bottom-0 lg:pb-3">
          <Button type="submit" kind="primary" keys="mod+enter" isBusy={isBusy}>
            {t('Save and open')}
          </Button>
          <Button kind="quiet" onClick={onBack} disabled={isBusy}>
            {t('Back to the text')}
          </Button>
        </div>
      </form>
    </div>
  );
}
