/** Why: what was merged by mistake is a source of its own again, with every use that it ever had. */
import { DomainError } from '@/lib/domain/errors';
import { requirePermission } from '@/lib/domain/policy';
import { command } from '../command';
import { changeSourceRow, requireSourceVersion } from '../db/change-source';
import { lockSource } from '../db/lock-source';
import { loadSourceView } from '../queries/get-source';

export const unmergeSource = command('source.unmerge', {
  load: (context, { params }) => lockSource(context, params.id),
  permit: ({ member }) => requirePermission(member, 'source.merge'),
  run: async (context, { source, member }, { body }) => {
    const change = { source, member, expectedVersion: body.expectedVersion, yours: body };
    await requireSourceVersion(context, change);
    const from = source.mergedIntoId;
    if (from === null)
      throw new DomainError('wrong_state', 'This source is merged into no other: there is nothing to part.');
    await changeSourceRow(context, change, { mergedIntoId: null });
    return {
      audit: {
        type: 'source.unmerged',
        subjects: [source.id, from],
        codes: { from },
        before: { mergedIntoId: from },
        after: { mergedIntoId: null },
      },
      view: await loadSourceView(context.db, member, source.id),
    };
  },
});
