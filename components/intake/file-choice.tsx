'use client';

import { useRef, useState } from 'react';
import type { OperationForm } from '@/components/frame/use-operation-form';
import { classNames } from '@/components/ui/class-names';
import { useText } from '@/components/ui/text';
import { longestText } from '@/lib/domain/article-words';
import { type ChosenFile, readFile } from './intake-draft';

/** A file that is taken instead of a pasted text: `open` asks for one, `onFile` is told once it has been read. */
export function useFileChoice(onFile: (file: ChosenFile) => void) {
  const t = useText();
  const input = useRef<HTMLInputElement>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const choose = async (file: File | undefined) => {
    if (!file) return;
    setProblem(null);
    // Four bytes a character at most: what is longer is refused before it is read.
    if (file.size > longestText * 4) {
      setProblem(t('This file is too large for one article. Split the text into several.'));
      return;
    }
    try {
      onFile(await readFile(file));
    } catch {
      setProblem(t('This file could not be read. Choose it again, or paste its text.'));
    }
  };
  return { input, problem, choose, open: () => input.current?.click() };
}

/** What the browser asks for a file with. Nobody sees it: buttons open it. */
export function FileInput({ input, choose }: Pick<ReturnType<typeof useFileChoice>, 'input' | 'choose'>) {
  const t = useText();
  return (
    <input
      ref={input}
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
  );
}

/** The fields in which a text is sent, as they stand beside what is wrong with them. */
export const fieldsOfText = ['markdown', 'text', 'file', 'file.name', 'file.base64'];

/** What the server has against the file. */
export const refusedFile = ({ error }: Pick<OperationForm, 'error'>): string | null =>
  error('file') ?? error('file.base64') ?? error('file.name');

export function FileError({ message, className }: { message: string | null; className?: string }) {
  return message ? (
    <p role="alert" className={classNames(className, 'text-sm text-wrong')}>
      {message}
    </p>
  ) : null;
}
