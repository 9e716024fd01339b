import { z } from 'zod';
import type { SourceView } from '@/lib/api/views/source-view';
import { SourceKind } from '@/lib/domain/source';

const text = z.string();

/** A source's record as its form holds it: empty where nothing is said. */
export const SourceRecord = z.strictObject({
  kind: SourceKind,
  title: text,
  publisher: text,
  author: text,
  publishedOn: text,
  accessedOn: text,
  url: text,
  note: text,
  copyOf: z.strictObject({ id: text, title: text }).nullable(),
  confidential: z.boolean(),
});
export type SourceRecord = z.infer<typeof SourceRecord>;

/** As it is kept until it is sent, with a name of its own. */
export const KeptRecord = z.strictObject({ id: text, record: SourceRecord });
export type KeptRecord = z.infer<typeof KeptRecord>;

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
