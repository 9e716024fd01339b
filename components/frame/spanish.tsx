'use client';

import { TextProvider } from '@/components/ui/text';
import { spanish } from '@/lib/language/catalogue-es';
import { translator } from '@/lib/language/translate';
import es from 'zod/v4/locales/es.js';

const translate = translator('es', spanish, es().localeError);

export default function Spanish({ children }: { children: React.ReactNode }) {
  return <TextProvider value={translate}>{children}</TextProvider>;
}
