'use client';

import { TextArea } from '@/components/ui/text-field';
import { useText } from '@/components/ui/text';
import { WordDiff } from '../claims/word-diff';

interface SuggestedWordingProps {
  label?: string;
  /** As they stand in the article. */
  words: string;
  /** Null: nothing suggested yet; the field then holds the words, to be changed. */
  value: string | null;
  onChange: (value: string) => void;
  isQuotation: boolean;
  isOptional?: boolean;
  error?: string | null;
}

/** The words that should stand there instead: typed over the present ones, and shown as what changes. */
export function SuggestedWording(props: SuggestedWordingProps) {
  const t = useText();
  const { label = t('Suggested wording'), words, value, onChange, isQuotation, isOptional, error } = props;
  const text = value ?? words;
  return (
    <div>
      <TextArea
        label={label}
        isOptional={isOptional ?? false}
        hint={
          isQuotation ? t('Inside quotation marks: the source’s own words or their translation.') : undefined
        }
        rows={2}
        maxLength={4_000}
        value={text}
        onChange={(event) => onChange(event.target.value)}
        controlClassName="font-serif text-lg"
        error={error}
      />
      <p className="mt-1.5 font-serif text-lg" aria-live="polite">
        {text.trim() === words.trim() ? (
          <span className="font-sans text-sm text-ink-2">{t('Nothing changed yet.')}</span>
        ) : (
          <WordDiff before={words} after={text.trim()} />
        )}
      </p>
    </div>
  );
}
