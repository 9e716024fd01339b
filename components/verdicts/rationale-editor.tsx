'use client';

import { useEffect, useId, useState } from 'react';
import { latePart } from '@/components/ui/late';
import { useText } from '@/components/ui/text';
import type { RichText } from '@/lib/domain/rich-text';
import { afterPaint } from '@/lib/editor/after-paint';

const RationaleField = latePart(async () => (await import('./rationale-field')).RationaleField);

interface RationaleEditorProps {
  label: string;
  hint?: string;
  error?: string | null;
  isOptional?: boolean;
  value: RichText;
  onChange: (value: RichText) => void;
}

/** Why a rating was given: words with emphasis, lists and links. */
export function RationaleEditor({ label, hint, error, isOptional, value, onChange }: RationaleEditorProps) {
  const t = useText();
  const id = useId();
  // An editor of its own and its tools: the panel around it is painted first, with room kept for them.
  const [isPainted, setPainted] = useState(false);
  useEffect(() => afterPaint(() => setPainted(true)), []);
  const described = [hint ? `${id}-hint` : null, error ? `${id}-error` : null].filter(Boolean).join(' ');

  return (
    <div>
      <p id={`${id}-label`} className="mb-1 font-medium">
        {label}
        {isOptional ? <span className="ml-1.5 font-normal text-ink-3">{t('optional')}</span> : null}
      </p>
      {hint ? (
        <p id={`${id}-hint`} className="mb-1.5 text-sm text-ink-2">
          {hint}
        </p>
      ) : null}
      <div
        className={`min-h-[calc(6rem+3px)] rounded-md border bg-sheet focus-within:outline-2 focus-within:outline-offset-1 focus-within:outline-focus ${error ? 'border-wrong' : 'border-field'}`}
      >
        {isPainted ? (
          <RationaleField
            labelledBy={`${id}-label`}
            describedBy={described}
            isWrong={Boolean(error)}
            value={value}
            onChange={onChange}
          />
        ) : null}
      </div>
      {error ? (
        <p id={`${id}-error`} className="mt-1 text-sm text-wrong">
          {error}
        </p>
      ) : null}
    </div>
  );
}
