'use client';

import { Link } from './link';
import { classNames } from './class-names';
import { ariaKeys, Kbd } from './kbd';
import { useKeysHere } from './single-key-setting';
import { Spinner } from './spinner';

/** One primary action a page; plain for the rest; quiet inside lines and bars. */
export type ButtonKind = 'primary' | 'plain' | 'quiet';

const shared =
  'inline-flex min-h-8 items-center justify-center gap-2 rounded-md border px-2.5 py-1 text-base font-medium whitespace-nowrap no-underline select-none max-sm:min-h-10 ' +
  'aria-disabled:cursor-default aria-disabled:opacity-60 disabled:opacity-60';

const kinds: Record<ButtonKind, string> = {
  primary: 'border-ink bg-ink text-paper enabled:hover:bg-ink/90',
  plain: 'border-rule-2 bg-transparent text-ink hover:bg-hover',
  quiet: 'border-transparent bg-transparent text-ink-2 hover:bg-hover hover:text-ink',
};

export const buttonClass = (kind: ButtonKind, className?: string) =>
  classNames(shared, kinds[kind], className);

interface Shown {
  kind?: ButtonKind;
  /** The keys that press it, printed on it: "e", "mod+enter". */
  keys?: string;
}

export interface ButtonProps extends Shown, React.ComponentPropsWithRef<'button'> {
  /** At work: keeps its size and the focus, and is not pressed twice. */
  isBusy?: boolean;
}

export function Button({
  kind = 'plain',
  keys,
  isBusy = false,
  className,
  children,
  type = 'button',
  disabled,
  onClick,
  ...rest
}: ButtonProps) {
  const keysHere = useKeysHere(keys);
  return (
    <button
      {...rest}
      type={type}
      disabled={disabled && !isBusy}
      // At work not `disabled`, which would take the focus away; a form is not sent by a click that is prevented.
      aria-disabled={isBusy || undefined}
      aria-busy={isBusy || undefined}
      aria-keyshortcuts={keysHere ? ariaKeys(keysHere) : undefined}
      className={buttonClass(kind, className)}
      onClick={isBusy ? (event) => event.preventDefault() : onClick}
    >
      {isBusy ? <Spinner /> : null}
      {children}
      {keysHere ? <Kbd keys={keysHere} isBare={kind === 'primary'} /> : null}
    </button>
  );
}

interface ButtonLinkProps extends Shown, Omit<React.ComponentProps<typeof Link>, 'className'> {
  className?: string;
}

/** A link that looks like a button: it leads somewhere, it does nothing. */
export function ButtonLink({ kind = 'plain', keys, className, children, ...rest }: ButtonLinkProps) {
  const keysHere = useKeysHere(keys);
  return (
    <Link
      {...rest}
      aria-keyshortcuts={keysHere ? ariaKeys(keysHere) : undefined}
      className={buttonClass(kind, className)}
    >
      {children}
      {keysHere ? <Kbd keys={keysHere} isBare={kind === 'primary'} /> : null}
    </Link>
  );
}
