/** Why: a source as it is answered; a confidential one is named to those who are named on it, and to nobody else. */
import type { CitedSourceView, SourceView } from '@/lib/api/views/source-view';
import type { ActingMember } from '@/lib/domain/actor';
import { type SourceFields, SourceKind } from '@/lib/domain/source';
import type { Prisma } from '../db/generated/client';
import { personSelect, personView } from './person';
import { dayView } from './time';

const access = (member: ActingMember) =>
  ({ where: { memberId: member.memberId }, select: { memberId: true } }) as const;

/** What is read of a source for one member; `access` holds that member or nobody. */
export const sourceInclude = (member: ActingMember) =>
  ({
    createdBy: { select: personSelect },
    access: access(member),
    copyOf: { select: { id: true, title: true, confidential: true, access: access(member) } },
  }) as const satisfies Prisma.SourceInclude;

export type SourceRow = Prisma.SourceGetPayload<{ include: ReturnType<typeof sourceInclude> }>;

export const confidentialLabel = 'confidential source';

/** Whether the member whom it was read for may see it. */
export const isSourceVisible = (row: { confidential: boolean; access: unknown[] }): boolean =>
  !row.confidential || row.access.length > 0;

/** @param row a source that the member may see. */
export const sourceView = (row: SourceRow): SourceView => ({
  id: row.id,
  ...sourceRecord(row),
  copyOf: row.copyOf && copyView(row.copyOf),
  version: row.version,
  createdBy: personView(row.createdBy),
  createdAt: row.createdAt.toISOString(),
});

// That it is a copy is said to everybody: who is not told would count one source as two.
const copyView = (copy: NonNullable<SourceRow['copyOf']>): SourceView['copyOf'] =>
  isSourceVisible(copy) ? { id: copy.id, title: copy.title } : { id: null, title: confidentialLabel };

export const citedSourceView = (row: SourceRow): CitedSourceView =>
  isSourceVisible(row)
    ? { isVisible: true, source: sourceView(row) }
    : { isVisible: false, label: confidentialLabel };

/** The fields of the record, without what it is a copy of. */
export const sourceRecord = (
  row: Omit<SourceRow, 'createdBy' | 'access' | 'copyOf'>,
): Omit<SourceFields, 'copyOfId'> => ({
  kind: SourceKind.parse(row.kind),
  title: row.title,
  publisher: row.publisher,
  author: row.author,
  publishedOn: dayView(row.publishedOn),
  accessedOn: dayView(row.accessedOn),
  url: row.url,
  note: row.note,
  confidential: row.confidential,
});
