import type { SourceView } from '@/lib/api/views/source-view';
import type { SourceKind } from '@/lib/domain/source';

/** A source's record as its form holds it: empty where nothing is said. */
export interface SourceRecord {
  kind: SourceKind;
  title: string;
  publisher: string;
  author: string;
  publishedOn: string;
  accessedOn: string;
  url: string;
  note: string;
  copyOf: { id: string; title: string } | null;
  confidential: boolean;
}

export const emptyRecord: SourceRecord = {
  kind: 'document',
  title: '',
  publisher: '',
  author: '',
  publishedOn: '',
  accessedOn: '',
  url: '',
  note: '',
  copyOf: null,
  confidential: false,
};

export const recordOf = (source: SourceView): SourceRecord => ({
  kind: source.kind,
  title: source.title,
  publisher: source.publisher,
  author: source.author,
  publishedOn: source.publishedOn ?? '',
  accessedOn: source.accessedOn ?? '',
  url: source.url ?? '',
  note: source.note,
  // A confidential original stays where it is as long as no other is chosen.
  copyOf: source.copyOf?.id ? { id: source.copyOf.id, title: source.copyOf.title } : null,
  confidential: source.confidential,
});

/** The record as the API takes it. */
export const bodyOf = ({ copyOf, publishedOn, accessedOn, url, ...rest }: SourceRecord) => ({
  ...rest,
  publishedOn: publishedOn || null,
  accessedOn: accessedOn || null,
  url: url.trim() || null,
  copyOfId: copyOf?.id ?? null,
});
