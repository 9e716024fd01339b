'use client';

import { Link } from '@/components/ui/link';
import { useText } from '@/components/ui/text';
import { Wordmark } from '@/components/ui/wordmark';

/** The proof-reader's mark: let it stand. */
export function Mark({ href }: { href: string }) {
  const t = useText();
  return (
    <Link
      href={href}
      aria-label={t('Stet: to the desk')}
      className="border-b-2 border-dotted border-ink pb-px font-serif text-xl leading-none no-underline"
    >
      <Wordmark />
    </Link>
  );
}
