/** What to do where there is nothing yet. */
export function EmptyState({
  title,
  children,
  action,
}: {
  title: string;
  children?: React.ReactNode;
  action?: React.ReactNode;
}) {
  return (
    <div className="border-y border-rule py-10 text-center">
      <p className="font-serif text-xl text-balance">{title}</p>
      {children ? <div className="mx-auto mt-1 max-w-prose text-ink-2">{children}</div> : null}
      {action ? <div className="mt-4">{action}</div> : null}
    </div>
  );
}
