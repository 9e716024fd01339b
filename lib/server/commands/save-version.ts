/** Why: the text may change while it is checked; what was judged is followed, and what changed under it says so. */
import { notFound } from '@/lib/domain/errors';
import { requirePermission } from '@/lib/domain/policy';
import { command } from '../command';
import { lockArticle } from '../db/locks';
import { requireBase, saveText } from '../db/save-text';
import { readVersion } from '../intake/read-version';
import { savedVersionView } from '../presenters/saved-version';

export const saveVersion = command('version.save', {
  load: (context, { params }) => lockArticle(context, params.id, 'update'),
  permit: ({ member, facts }) => requirePermission(member, 'version.save', facts),
  run: async (context, subject, { body }) => {
    const { db } = context;
    const { article } = subject;
    const base = await requireBase(context, subject, body);
    const restoredFrom = body.restore ?? null;
    const older =
      restoredFrom === null
        ? null
        : await db.articleVersion.findUnique({
            where: { articleId_number: { articleId: article.id, number: restoredFrom } },
          });
    if (restoredFrom !== null && older === null) throw notFound();
    const saved = await saveText(context, subject, base, {
      text: readVersion(body, older?.content, article.language, base),
      origin: restoredFrom === null ? 'edited' : 'restored',
      restoredFrom,
      note: body.note,
    });
    return { audit: saved.audit, view: await savedVersionView(context, saved) };
  },
});
