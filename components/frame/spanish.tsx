'use client';

import { TextProvider } from '@/components/ui/text';
import { spanish } from '@/lib/language/catalogue-es';
import { translator } from '@/lib/language/translate';

const translate = translator('es', spanish);

export default function Spanish({ children }: { children: React.ReactNode }) {
  return <TextProvider value={translate}>{children}</TextProvider>;
}
