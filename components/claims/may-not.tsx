/** What this person may not do here, and why: in words, where the button would stand. */
export function MayNot({ what, why }: { what: string; why: string | null }) {
  if (why === null) return null;
  return (
    <p className="mt-2 text-sm text-ink-2">
      <b className="font-medium">{what}:</b> {why}
    </p>
  );
}
