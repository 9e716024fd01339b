'use client';

import { LanguageSwitch } from '@/components/frame/language-switch';
import { useText } from '@/components/ui/text';
import { Wordmark } from '@/components/ui/wordmark';

const brand = 'stet';

interface DoorProps {
  title: string;
  lead?: React.ReactNode;
  children: React.ReactNode;
}

/** The pages before the desk: one column, a masthead, one thing to do. */
export function Door({ title, lead, children }: DoorProps) {
  const t = useText();
  return (
    <main className="mx-auto flex w-full max-w-104 flex-col px-5 pt-[max(3rem,14dvh)] pb-16">
      <p className="flex items-baseline gap-3 border-b border-ink pb-3">
        <span className="border-b-[3px] border-dotted border-ink pb-0.5 font-serif text-3xl leading-none">
          <Wordmark label={brand} />
        </span>
        <span className="text-ink-2">{t('let it stand')}</span>
      </p>
      <h1 className="mt-6 font-serif text-2xl font-semibold tracking-[-0.012em] text-balance">{title}</h1>
      {lead ? <div className="mt-1.5 text-ink-2">{lead}</div> : null}
      <div className="mt-6">{children}</div>
      <LanguageSwitch className="mt-12 border-t border-rule pt-3 text-sm" />
    </main>
  );
}
