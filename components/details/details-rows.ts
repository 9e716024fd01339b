/** Why: of a refused change of an article's details both versions are shown, field by field. */
import type { ConflictRow } from '@/components/claims/conflict-notice';
import { printDay, printMoment } from '@/components/frame/moment';
import { fromField } from '@/components/frame/moment-field';
import { type Text, text } from '@/lib/language/text';
import type { Translate } from '@/lib/language/translate';
import { type Access, type Details, type DetailsDraft, type Said, withDraft } from './details-draft';

export const saidLabel: Record<keyof Said, Text> = {
  byline: text('Byline'),
  outlet: text('Outlet'),
  publishedOn: text('Publication date'),
  deadline: text('Deadline'),
  language: text('Language'),
};

/** Words can be made of both; a day, a moment and a language are one or the other. */
const isWritten = (field: keyof Said) => field === 'byline' || field === 'outlet';

interface Printing {
  t: Translate;
  timeZone: string;
  now: string;
  nameOf: (memberId: string) => string;
}

function printed(field: keyof Said, value: string, { t, timeZone, now }: Printing): string {
  if (value === '') return '';
  if (field === 'publishedOn') return printDay(t, value);
  if (field === 'deadline') {
    const instant = fromField(value, timeZone);
    return instant ? printMoment(t, instant, timeZone, now) : value;
  }
  if (field === 'language') return new Intl.DisplayNames(t.language, { type: 'language' }).of(value) ?? value;
  return value;
}

/** Only what was touched: the rest stays as somebody else has it. */
export function detailsRows(now: Details, draft: DetailsDraft, printing: Printing): ConflictRow[] {
  const { t, nameOf } = printing;
  const mine = withDraft(now, draft);
  const names = (ids: readonly string[]) => ids.map(nameOf).sort().join(', ');
  const seenBy = ({ restricted, memberIds }: Access) =>
    restricted ? t('Restricted to {names}', { names: names(memberIds) }) : t('All of the newsroom');
  const rows = (Object.keys(draft.said) as (keyof Said)[]).map((field): ConflictRow => ({
    ...{ field, label: t(saidLabel[field]) },
    current: printed(field, now.said[field], printing),
    yours: printed(field, mine.said[field], printing),
    ...(isWritten(field) ? { merge: 'write' as const } : {}),
  }));
  if (draft.access)
    rows.push({
      ...{ field: 'access', label: t('article:: Who may see it') },
      ...{ current: seenBy(now.access), yours: seenBy(mine.access) },
      ...(now.access.restricted && mine.access.restricted ? { merge: 'both' as const } : {}),
    });
  if (draft.writerIds)
    rows.push({
      ...{ field: 'writers', label: t('Writers'), merge: 'both' },
      ...{ current: names(now.writerIds), yours: names(mine.writerIds) },
    });
  return rows;
}
