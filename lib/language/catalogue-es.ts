/** Why: what a Spanish page says in the browser; one chunk that no other page loads. What the server alone says: catalogue-es-server.ts. */
import type { Catalogue } from './translate';
import api from './es/api.json';
import app from './es/app.json';
import article from './es/article.json';
import audit from './es/audit.json';
import claims from './es/claims.json';
import comments from './es/comments.json';
import desk from './es/desk.json';
import details from './es/details.json';
import domain from './es/domain.json';
import editing from './es/editing.json';
import editor from './es/editor.json';
import evidence from './es/evidence.json';
import frame from './es/frame.json';
import intake from './es/intake.json';
import repair from './es/repair.json';
import report from './es/report.json';
import reviews from './es/reviews.json';
import session from './es/session.json';
import settings from './es/settings.json';
import sources from './es/sources.json';
import ticks from './es/ticks.json';
import ui from './es/ui.json';
import unsent from './es/unsent.json';
import verdicts from './es/verdicts.json';
import versions from './es/versions.json';
import workbench from './es/workbench.json';

export const spanish: Catalogue = {
  ...api,
  ...app,
  ...article,
  ...audit,
  ...claims,
  ...comments,
  ...desk,
  ...details,
  ...domain,
  ...editing,
  ...editor,
  ...evidence,
  ...frame,
  ...intake,
  ...repair,
  ...report,
  ...reviews,
  ...session,
  ...settings,
  ...sources,
  ...ticks,
  ...ui,
  ...unsent,
  ...verdicts,
  ...versions,
  ...workbench,
};
