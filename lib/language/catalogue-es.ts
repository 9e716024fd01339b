/** Why: all of Spanish in one place. Only the server and the Spanish pages load it. */
import type { Catalogue } from './translate';
import app from './es/app.json';
import audit from './es/audit.json';
import desk from './es/desk.json';
import sources from './es/sources.json';

export const spanish: Catalogue = { ...app, ...audit, ...desk, ...sources };
