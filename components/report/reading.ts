/** Why: what every part of a report is given: whose language it speaks and whose clock it goes by. */
import { printDay, toField } from '@/components/frame/moment';
import type { Translate } from '@/lib/language/translate';
import { saidOf } from '@/lib/language/text';

export interface ReportReading {
  t: Translate;
  timeZone: string;
  slug: string;
}

/** A word of the domain or a label of a scale in the reader's language; one that a newsroom made up stays as it is. */
export const worded = ({ t }: Pick<ReportReading, 't'>, label: string): string => t.said(saidOf(label));

/** Paper knows no “today”: day and time in full. */
export function stamp({ timeZone }: Pick<ReportReading, 'timeZone'>, instant: string): string {
  const [day = '', clock = ''] = toField(instant, timeZone).split('T');
  return `${printDay(day)}, ${clock}`;
}
