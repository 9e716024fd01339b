'use client';

import { useText } from '@/components/ui/text';
import { UnsentBanner } from '@/components/unsent/unsent-banner';
import { Bar, type BarProps } from './bar';
import { Keyboard } from './keyboard';

interface FrameProps extends BarProps {
  children: React.ReactNode;
}

/** A page of a newsroom: the bar, then paper. Pages bring it themselves, so that the bar is whole on first sight. */
export function Frame({ children, ...bar }: FrameProps) {
  const t = useText();
  return (
    <>
      <a
        href="#main"
        className="sr-only z-50 rounded-md bg-ink px-3 py-2 text-paper focus:not-sr-only focus:fixed focus:top-2 focus:left-2"
      >
        {t('Skip to the page')}
      </a>
      <Bar {...bar} />
      <Keyboard />
      <UnsentBanner />
      <main id="main" tabIndex={-1} className="outline-none">
        {children}
      </main>
    </>
  );
}

interface SheetProps {
  title: string;
  /** Under the title, small. */
  lead?: React.ReactNode;
  /** The page's one primary action, beside the title. */
  action?: React.ReactNode;
  /** For lists and tables; else a column for reading and filling in. */
  isWide?: boolean;
  children: React.ReactNode;
}

/** The paper of a page with a title. */
export function Sheet({ title, lead, action, isWide = false, children }: SheetProps) {
  return (
    <div
      className={`mx-auto px-5 pt-9 pb-24 max-sm:px-3.5 max-sm:pt-6 ${isWide ? 'max-w-6xl' : 'max-w-3xl'}`}
    >
      <div className="mb-6 flex flex-wrap items-end justify-between gap-x-6 gap-y-3">
        <div className="min-w-0">
          <h1 className="font-serif text-3xl font-semibold tracking-[-0.012em] text-balance max-sm:text-2xl">
            {title}
          </h1>
          {lead ? <div className="mt-1 text-ink-2">{lead}</div> : null}
        </div>
        {action}
      </div>
      {children}
    </div>
  );
}
