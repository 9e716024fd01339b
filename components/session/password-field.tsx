'use client';

import { useState } from 'react';
import { classNames } from '@/components/ui/class-names';
import { controlClass, Field } from '@/components/ui/field';
import { useText } from '@/components/ui/text';
import type { Translate } from '@/lib/language/translate';

interface PasswordFieldProps {
  label: string;
  value: string;
  onChange: (value: string) => void;
  error?: string | null;
  /** A new one is measured; an old one is only asked for. */
  isNew?: boolean;
  name?: string;
}

/** From what length on a password is long enough to say nothing about it: SECURITY, line 28. */
const unremarkable = 15;
const shortest = 12;
const longest = 128;

function advice(t: Translate, length: number): string {
  if (length === 0)
    return t('{shortest} to {longest} characters. A short sentence works well.', { shortest, longest });
  if (length < shortest) return t('{length} of at least {shortest} characters.', { length, shortest });
  if (length < unremarkable)
    return t('Allowed, but short: {enough} or more are much harder to guess.', { enough: unremarkable });
  if (length > longest) return t('{length} characters: at most {longest}.', { length, longest });
  return t('Good length.');
}

/** A password, hidden unless asked for; pasting and password managers work. */
export function PasswordField({
  label,
  value,
  onChange,
  error,
  isNew = false,
  name = 'password',
}: PasswordFieldProps) {
  const t = useText();
  const [isShown, setShown] = useState(false);
  return (
    <Field label={label} error={error} {...(isNew ? { hint: advice(t, value.length) } : {})}>
      {(control) => (
        <span className="flex gap-2">
          <input
            {...control}
            type={isShown ? 'text' : 'password'}
            name={name}
            value={value}
            onChange={(event) => onChange(event.target.value)}
            autoComplete={isNew ? 'new-password' : 'current-password'}
            autoCapitalize="none"
            spellCheck={false}
            className={classNames(controlClass, isShown && 'font-mono')}
          />
          <button
            type="button"
            aria-pressed={isShown}
            aria-label={t('Show {what}', { what: label.toLowerCase() })}
            onClick={() => setShown(!isShown)}
            className="min-w-14 rounded-md border border-rule-2 px-2 text-sm text-ink-2 hover:bg-hover hover:text-ink"
          >
            {isShown ? t('Hide') : t('Show')}
          </button>
        </span>
      )}
    </Field>
  );
}
