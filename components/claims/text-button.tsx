import { classNames } from '@/components/ui/class-names';

/** A small thing to do, in a line of text: as quiet as a link, as large as a finger needs on a phone. */
export function TextButton({
  className,
  isBusy,
  ...rest
}: React.ComponentPropsWithRef<'button'> & { isBusy?: boolean }) {
  return (
    <button
      type="button"
      {...rest}
      disabled={isBusy || rest.disabled}
      aria-busy={isBusy || undefined}
      className={classNames(
        '-mx-1 min-h-6 rounded px-1 text-sm font-medium text-ink-2 underline decoration-rule-2 underline-offset-4 hover:bg-hover hover:text-ink disabled:opacity-60 max-sm:min-h-9',
        className,
      )}
    />
  );
}
