'use client';

import { useState } from 'react';
import {
  FileError,
  FileInput,
  refusedFile,
  fieldsOfText,
  useFileChoice,
} from '@/components/intake/file-choice';
import { type ChosenFile, textOf } from '@/components/intake/intake-draft';
import { useNewsroom } from '@/components/frame/newsroom-context';
import { useOperationForm } from '@/components/frame/use-operation-form';
import { useKeptText } from '@/components/claims/use-kept-text';
import { Button } from '@/components/ui/button';
import { TextArea } from '@/components/ui/text-field';
import { useText } from '@/components/ui/text';
import type { ArticleDocument } from '@/lib/article/article-document';
import { FormDialog } from './form-dialog';

interface WholeTextDialogProps {
  articleId: string;
  language: string;
  onText: (document: ArticleDocument) => void;
  onClose: () => void;
}

/** Another text instead of all that stands there: pasted, or from a file. Read as a new article's is; undone like every edit. */
export function WholeTextDialog({ articleId, language, onText, onClose }: WholeTextDialogProps) {
  const t = useText();
  const { newsroom } = useNewsroom();
  const [typed, setTyped] = useKeptText(articleId, 'article-text-whole');
  const [file, setFile] = useState<ChosenFile | null>(null);
  const { input, problem, choose, open } = useFileChoice(setFile);
  const reading = useOperationForm('article.preview', ({ content }) => {
    setTyped('');
    // The server has checked it against the schema.
    onText(content as ArticleDocument);
  });
  const send = () =>
    reading.send({
      params: { slug: newsroom.slug },
      body: { language, ...textOf({ file, text: typed }) },
    });
  return (
    <FormDialog
      id="whole-text"
      className="gap-3"
      form={reading}
      isBusy={reading.isBusy}
      shown={fieldsOfText}
      onSend={send}
      onClose={onClose}
      title={t('Paste a whole new text')}
      description={t('It takes the place of all that stands there now. Undo brings that back.')}
      go={t('Replace the text')}
      others={
        <>
          {file ? (
            <Button onClick={() => setFile(null)}>{t('Paste the text instead')}</Button>
          ) : (
            <Button onClick={open}>{t('Choose a file…')}</Button>
          )}
          <span className="text-sm text-ink-3">{t('.txt or .md')}</span>
        </>
      }
    >
      {file ? (
        <div>
          <p className="label">{t('File')}</p>
          <p className="mt-1 font-serif text-xl break-words">{file.name}</p>
        </div>
      ) : (
        <TextArea
          label={t('Text')}
          hint={t('Headings with #, quotations with >, lists with -, as in Markdown; plain text is fine.')}
          rows={10}
          value={typed}
          onChange={(event) => setTyped(event.target.value)}
          error={reading.error('markdown') ?? reading.error('text')}
          controlClassName="max-h-[45dvh] font-serif text-lg leading-relaxed"
        />
      )}
      <FileError message={problem ?? refusedFile(reading)} />
      <FileInput input={input} choose={choose} />
    </FormDialog>
  );
}
