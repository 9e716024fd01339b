'use client';

import { latePart } from './late';

export const Dialog = latePart(async () => (await import('./dialog')).Dialog);
