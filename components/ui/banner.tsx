import { classNames } from './class-names';

interface BannerProps {
  /** A problem interrupts a screen reader, a notice waits. */
  kind?: 'problem' | 'notice';
  title?: React.ReactNode;
  children?: React.ReactNode;
  /** Buttons, at its end. */
  actions?: React.ReactNode;
  /** Its buttons stand below all that it says, however much room is beside it. */
  isTall?: boolean;
  className?: string;
}

/** Says what went wrong, or what one should know, where it matters. */
export function Banner({
  kind = 'notice',
  title,
  children,
  actions,
  isTall = false,
  className,
}: BannerProps) {
  return (
    <div
      role={kind === 'problem' ? 'alert' : 'status'}
      className={classNames(
        'flex flex-wrap items-center gap-x-4 gap-y-2 border-l-[3px] bg-sheet px-3 py-2 text-base',
        kind === 'problem' ? 'border-wrong' : 'border-rule-2',
        className,
      )}
    >
      <div className={classNames('min-w-48 flex-1', isTall && 'basis-full')}>
        {title ? (
          <p className={classNames('font-semibold', kind === 'problem' ? 'text-wrong' : 'text-ink')}>
            {title}
          </p>
        ) : null}
        {children ? <div className="text-ink">{children}</div> : null}
      </div>
      {actions ? <div className="flex flex-wrap gap-2">{actions}</div> : null}
    </div>
  );
}
