/** Why: all of Spanish in one place. Only the server and the Spanish pages load it. */
import type { Catalogue } from './translate';
import app from './es/app.json';
import reviews from './es/reviews.json';
import server from './es/server.json';
import ticks from './es/ticks.json';
import workbench from './es/workbench.json';

export const spanish: Catalogue = { ...app, ...reviews, ...server, ...ticks, ...workbench };
