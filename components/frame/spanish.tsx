'use client';

import { useEffect } from 'react';
import { TextProvider } from '@/components/ui/text';
import { sayProblemsIn } from '@/lib/api/client';
import { spanish } from '@/lib/language/catalogue-es';
import { translator } from '@/lib/language/translate';
import es from 'zod/v4/locales/es.js';

const translate = translator('es', spanish, es().localeError);

export default function Spanish({ children }: { children: React.ReactNode }) {
  useEffect(() => sayProblemsIn(translate), []);
  return <TextProvider value={translate}>{children}</TextProvider>;
}
