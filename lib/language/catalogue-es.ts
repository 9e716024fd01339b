/** Why: all of Spanish in one place. Only the server and the Spanish pages load it. */
import type { Catalogue } from './translate';
import app from './es/app.json';
import claims from './es/claims.json';
import comments from './es/comments.json';
import evidence from './es/evidence.json';
import session from './es/session.json';
import unsent from './es/unsent.json';
import verdicts from './es/verdicts.json';
import workbench from './es/workbench.json';

export const spanish: Catalogue = {
  ...app,
  ...claims,
  ...comments,
  ...evidence,
  ...session,
  ...unsent,
  ...verdicts,
  ...workbench,
};
