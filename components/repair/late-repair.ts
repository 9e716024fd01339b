'use client';

import { latePart } from '@/components/ui/late';

/** Few claims have a place that waits: what settles it comes when one is opened. */
export const RepairSection = latePart(async () => (await import('./repair-section')).RepairSection);

/** An approved wording that is not in the text yet. */
export const PutIn = latePart(async () => (await import('./put-in')).PutIn);
