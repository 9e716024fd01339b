import { useText } from '@/components/ui/text';

/** A stretch in which nothing happened: counted, and there to be opened. */
export function Unchanged({ count, children }: { count: number; children: React.ReactNode }) {
  const t = useText();
  return (
    <details className="cmp-fold">
      <summary lang={t.language}>
        {t('{count, plural, one {# paragraph unchanged} other {# paragraphs unchanged}}', { count })}
      </summary>
      {children}
    </details>
  );
}
