'use client';

import { useText } from '@/components/ui/text';
import { classNames } from '@/components/ui/class-names';
import { interfaceLanguageNames, interfaceLanguages } from '@/lib/language/interface-language';
import { chooseLanguage } from './chosen-language';

/** The languages of the desk, each in its own words. */
export function LanguageSwitch({ className }: { className?: string }) {
  const t = useText();
  return (
    <ul aria-label={t('Language of the desk')} className={classNames('flex gap-x-3', className)}>
      {interfaceLanguages.map((language) => (
        <li key={language} lang={language}>
          <button
            type="button"
            aria-pressed={language === t.language}
            onClick={() => (language === t.language ? undefined : chooseLanguage(language))}
            className={classNames(
              'min-h-8 border-b-2 px-0.5',
              language === t.language
                ? 'border-ink font-semibold text-ink'
                : 'border-transparent text-ink-2 hover:border-rule-2 hover:text-ink',
            )}
          >
            {interfaceLanguageNames[language]}
          </button>
        </li>
      ))}
    </ul>
  );
}
