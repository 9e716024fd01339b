/** Why: what a Spanish page says in the browser; one chunk that no other page loads. What the server alone says: catalogue-es-server.ts. */
import type { Catalogue } from './translate';
import api from './es/api.json';
import app from './es/app.json';
import domain from './es/domain.json';
import editor from './es/editor.json';
import frame from './es/frame.json';
import ui from './es/ui.json';

export const spanish: Catalogue = { ...api, ...app, ...domain, ...editor, ...frame, ...ui };
