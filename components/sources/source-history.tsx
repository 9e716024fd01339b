'use client';

import { printMoment } from '@/components/frame/moment';
import { useNewsroom } from '@/components/frame/newsroom-context';
import type { SourceDetailView } from '@/lib/api/views/source-view';

const names: Record<string, string> = {
  kind: 'kind',
  title: 'title',
  publisher: 'publisher',
  author: 'author',
  publishedOn: 'published',
  accessedOn: 'seen on',
  url: 'web address',
  note: 'note',
  copyOfId: 'copy or rewrite of',
  confidential: 'confidential',
};

const recordOf = (saved: unknown): Record<string, unknown> =>
  typeof saved === 'object' && saved !== null ? { ...saved } : {};

/** The fields in which two saved records differ, in words. */
function changed(before: unknown, after: unknown): string {
  const [old, saved] = [recordOf(before), recordOf(after)];
  const differing = Object.keys(names).filter(
    (name) => JSON.stringify(old[name]) !== JSON.stringify(saved[name]),
  );
  return differing
    .map((name) => (name === 'title' ? `title (was “${String(old['title'])}”)` : names[name]!))
    .join(', ');
}

/** What the record said before; nothing of it is lost. */
export function SourceHistory({ source, now }: { source: SourceDetailView; now: string }) {
  const { newsroom } = useNewsroom();
  const revisions = [...source.revisions].sort((a, b) => b.number - a.number);
  if (revisions.length < 2) return null;
  return (
    <>
      <h2 className="mt-10 mb-2 font-serif text-xl font-semibold">What the record said before</h2>
      <ol className="border-t border-ink">
        {revisions.map((revision, at) => {
          const earlier = revisions[at + 1];
          return (
            <li key={revision.number} className="border-b border-rule py-2">
              <span className="font-semibold">{revision.by.name}</span>,{' '}
              <time dateTime={revision.at}>{printMoment(revision.at, newsroom.timeZone, now)}</time>:{' '}
              {earlier ? `corrected ${changed(earlier.record, revision.record) || 'nothing'}` : 'added it'}
            </li>
          );
        })}
      </ol>
    </>
  );
}
