'use client';

import { RightIcon } from '@/components/ui/icons';
import { useId } from 'react';
import { focusHome } from './use-focus-home';

interface PanelSectionProps {
  title: string;
  /** Small, at the end of the title's line. */
  aside?: React.ReactNode;
  children: React.ReactNode;
}

/** A part of the panel under its own heading, parted from the next by a rule. */
export function PanelSection({ title, aside, children }: PanelSectionProps) {
  const id = useId();
  return (
    <section
      {...focusHome}
      aria-labelledby={id}
      className="border-b border-rule px-4 py-3 -outline-offset-2 last:border-b-0"
    >
      <div className="mb-1.5 flex items-baseline gap-2">
        <h3 id={id} className="label">
          {title}
        </h3>
        {aside ? <div className="ml-auto text-sm text-ink-2">{aside}</div> : null}
      </div>
      {children}
    </section>
  );
}

/** The same, folded: for what is looked up now and then. */
export function FoldedSection({ title, aside, children }: PanelSectionProps) {
  return (
    <details className="group border-b border-rule px-4 py-2.5 last:border-b-0">
      <summary className="flex items-center gap-1.5 rounded">
        <RightIcon className="-ml-1 size-3.5 shrink-0 text-ink-3 group-open:rotate-90" />
        <span className="label shrink-0 group-open:text-ink">{title}</span>
        {aside ? <span className="ml-auto min-w-0 truncate pl-3 text-sm text-ink-2">{aside}</span> : null}
      </summary>
      <div {...focusHome} className="mt-2">
        {children}
      </div>
    </details>
  );
}
