/** Why: a page may be written just before a change of the page before it is recorded, and come just after. */
import { inTab } from '@/components/frame/drafts';

const key = 'stet.recorded';

/** The server has recorded a change. */
export const noteRecorded = (): unknown => inTab((tab) => tab.setItem(key, String(Date.now())));

/** Whether a change was recorded since this page was asked for: it may have been written without it. */
export const mayLackRecorded = (): boolean =>
  Number(inTab((tab) => tab.getItem(key))) > performance.timeOrigin;
