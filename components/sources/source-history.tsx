'use client';

import { printMoment } from '@/components/frame/moment';
import { useNewsroom } from '@/components/frame/newsroom-context';
import { useText } from '@/components/ui/text';
import type { SourceDetailView } from '@/lib/api/views/source-view';
import { text, type Text } from '@/lib/language/text';
import type { Translate } from '@/lib/language/translate';

const recordOf = (saved: unknown): Record<string, unknown> =>
  typeof saved === 'object' && saved !== null ? { ...saved } : {};
const names: Record<string, Text> = {
  kind: text('kind'),
  title: text('title'),
  publisher: text('publisher'),
  author: text('author'),
  publishedOn: text('published'),
  accessedOn: text('seen on'),
  url: text('web address'),
  note: text('note'),
  copyOfId: text('copy or rewrite of'),
  confidential: text('confidential'),
};

/** The fields in which two saved records differ, in words. */
function changed(t: Translate, before: unknown, after: unknown): string {
  const [old, saved] = [recordOf(before), recordOf(after)];
  const differing = Object.keys(names).filter(
    (name) => JSON.stringify(old[name]) !== JSON.stringify(saved[name]),
  );
  return differing
    .map((name) =>
      name === 'title' ? t('title (was “{title}”)', { title: String(old['title']) }) : t(names[name]!),
    )
    .join(', ');
}

/** What the record said before; nothing of it is lost. */
export function SourceHistory({ source, now }: { source: SourceDetailView; now: string }) {
  const { newsroom } = useNewsroom();
  const t = useText();
  const revisions = [...source.revisions].sort((a, b) => b.number - a.number);
  if (revisions.length < 2) return null;
  return (
    <>
      <h2 className="mt-10 mb-2 font-serif text-xl font-semibold">{t('What the record said before')}</h2>
      <ol className="border-t border-ink">
        {revisions.map((revision, at) => {
          const earlier = revisions[at + 1];
          return (
            <li key={revision.number} className="border-b border-rule py-2">
              <span className="font-semibold">{revision.by.name}</span>,{' '}
              <time dateTime={revision.at}>{printMoment(t, revision.at, newsroom.timeZone, now)}</time>:{' '}
              {earlier
                ? t('corrected {fields}', {
                    fields: changed(t, earlier.record, revision.record) || t('nothing'),
                  })
                : t('added it')}
            </li>
          );
        })}
      </ol>
    </>
  );
}
