/** Why: one source recorded twice becomes one in lists and counts, while everything that cites it says what it always said. */
import { DomainError, invalidField } from '@/lib/domain/errors';
import { requirePermission } from '@/lib/domain/policy';
import { command } from '../command';
import type { Context } from '../context';
import { changeSourceRow } from '../db/change-source';
import type { Source } from '../db/generated/client';
import { lockSources } from '../db/lock-source';
import { loadSourceView } from '../queries/get-source';

export const mergeSource = command('source.merge', {
  load: (context, { params, body }) => lockSources(context, params.id, body.intoId),
  permit: ({ member }) => requirePermission(member, 'source.merge'),
  run: async (context, { source, member, other: into }, { body }) => {
    const { db } = context;
    if (into === null) throw invalidField('intoId', 'Choose a source of this newsroom that you may see.');
    if (source.mergedIntoId === into.id)
      return { audit: null, view: await loadSourceView(db, member, source.id) };
    await requireMergeable(context, source, into);
    const change = { source, member, expectedVersion: body.expectedVersion, yours: body };
    await changeSourceRow(context, change, { mergedIntoId: into.id });
    return {
      audit: {
        type: 'source.merged',
        subjects: [source.id, into.id],
        codes: { into: into.id },
        before: { mergedIntoId: source.mergedIntoId },
        after: { mergedIntoId: into.id },
      },
      view: await loadSourceView(db, member, source.id),
    };
  },
});

async function requireMergeable({ db }: Context, source: Source, into: Source): Promise<void> {
  if (source.id === into.id) throw invalidField('intoId', 'Choose another source: this is the same record.');
  if (source.confidential || into.confidential)
    throw new DomainError(
      'wrong_state',
      'A confidential source stands by itself. It is merged with no other.',
    );
  if (into.mergedIntoId !== null)
    throw new DomainError(
      'wrong_state',
      'That source is merged into another itself. Choose the one that was kept.',
    );
  if (source.mergedIntoId !== null)
    throw new DomainError('wrong_state', 'This source is merged into another already. Undo that first.');
  if ((await db.source.count({ where: { mergedIntoId: source.id } })) > 0)
    throw new DomainError(
      'wrong_state',
      'Other sources are merged into this one. Merge the other way round.',
    );
}
