'use client';

import { useEffect } from 'react';
import { chosenLanguage } from '@/components/frame/chosen-language';
import { late, useLate } from '@/components/ui/late';
import { english, translator } from '@/lib/language/translate';
import './globals.css';

// There with the first sign of a hand, long before it may be needed; English where it could not be fetched.
const words = late(async () =>
  chosenLanguage() === 'es'
    ? translator('es', (await import('@/lib/language/es/app.json')).default)
    : english,
);

/** The last resort, when the frame itself fails: no part of it is used here, and the way back is a full load. */
export default function GlobalError({ retry }: { error: unknown; retry: () => void }) {
  const t = useLate(words) ?? english;
  useEffect(() => words.fetch(), []);
  return (
    <html lang={t.language}>
      <body>
        <title>{`${t('Something went wrong here')} · Stet`}</title>
        <main className="mx-auto max-w-prose px-5 pt-24">
          <h1 className="font-serif text-2xl font-semibold">{t('Something went wrong here')}</h1>
          <p className="mt-2">{t('The error was recorded. Nothing was changed.')}</p>
          <p className="mt-6 flex items-center gap-4">
            <button
              type="button"
              onClick={retry}
              className="rounded-md border border-ink bg-ink px-3 py-2 font-medium text-paper"
            >
              {t('Try again')}
            </button>
            <a href="/" className="link">
              {t('To the desk')}
            </a>
          </p>
        </main>
      </body>
    </html>
  );
}
