/** Why: all of Spanish in one place. Only the server and the Spanish pages load it. */
import type { Catalogue } from './translate';
import app from './es/app.json';
import domain from './es/domain.json';
import intake from './es/intake.json';
import report from './es/report.json';
import session from './es/session.json';
import settings from './es/settings.json';

export const spanish: Catalogue = { ...app, ...domain, ...intake, ...report, ...session, ...settings };
