/** Why: all of Spanish, for the server: what its answers say reaches the browser as answers, not as a catalogue. */
import { spanish } from './catalogue-es';
import type { Catalogue } from './translate';
import server from './es/server.json';

export const spanishOnTheServer: Catalogue = { ...spanish, ...server };
