'use client';

import { useText } from '@/components/ui/text';
import { LanguageSwitch } from './language-switch';
import { SingleKeysSwitch } from './single-keys-switch';

/** What somebody has set for this browser. */
export function Preferences() {
  const t = useText();
  return (
    <section>
      <h2 className="mt-10 mb-3 font-serif text-lg font-semibold">{t('Language and keys')}</h2>
      <LanguageSwitch className="mb-4" />
      <SingleKeysSwitch />
    </section>
  );
}
