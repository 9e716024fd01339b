/** Why: what every part of a report is given: whose language it speaks and whose clock it goes by. */
import { printDay } from '@/components/frame/moment';
import { toField } from '@/components/frame/moment-field';
import type { Translate } from '@/lib/language/translate';

export interface ReportReading {
  t: Translate;
  timeZone: string;
  slug: string;
}

/** Paper knows no “today”: day and time in full. */
export function stamp({ t, timeZone }: Pick<ReportReading, 't' | 'timeZone'>, instant: string): string {
  const [day = '', clock = ''] = toField(instant, timeZone).split('T');
  return `${printDay(t, day)}, ${clock}`;
}

/** Words that begin with a quotation mark of their own. */
const OPENS_QUOTED = /^["“„«‘]/u;

/** Words of the article, in this language’s quotation marks unless they have some. */
export const quoted = (t: Translate, words: string): string =>
  OPENS_QUOTED.test(words) ? words : t('“{words}”', { words });
