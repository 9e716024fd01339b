/** A text in which what was looked for is marked. Offsets are code points, as the API gives them. */
export function MarkedText({
  text,
  marks,
}: {
  text: string;
  marks: readonly { start: number; end: number }[];
}) {
  if (marks.length === 0) return text;
  const letters = [...text];
  const cut = (start: number, end?: number) => letters.slice(start, end).join('');
  return (
    <>
      {marks.map(({ start, end }, at) => (
        <span key={start}>
          {cut(marks[at - 1]?.end ?? 0, start)}
          <mark className="rounded-xs bg-rule px-px font-semibold text-ink">{cut(start, end)}</mark>
        </span>
      ))}
      {cut(marks.at(-1)!.end)}
    </>
  );
}
