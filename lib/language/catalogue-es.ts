/** Why: all of Spanish in one place. Only the server and the Spanish pages load it. */
import type { Catalogue } from './translate';
import app from './es/app.json';
import editor from './es/editor.json';
import frame from './es/frame.json';
import ui from './es/ui.json';

export const spanish: Catalogue = { ...app, ...editor, ...frame, ...ui };
