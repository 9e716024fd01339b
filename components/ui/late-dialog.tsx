'use client';

import { lateDialog } from './late';

export const Dialog = lateDialog(async () => (await import('./dialog')).Dialog);
