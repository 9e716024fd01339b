'use client';

import { lateForm } from './late';

export const Dialog = lateForm(async () => (await import('./dialog')).Dialog);
