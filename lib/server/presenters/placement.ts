/** Why: a place in the text as it is answered: in code points, and with what it was followed from. */
import type { CodePointIndex } from '@/lib/anchoring/code-points';
import { type PlacementView, PlacementView as Shape } from '@/lib/api/views/claim-view';
import type { Placement } from '../db/generated/client';

export const placementView = (row: Placement, index: CodePointIndex): PlacementView => ({
  id: row.id,
  lineId: row.lineId,
  outcome: row.outcome,
  start: row.start === null ? null : index.toCodePoints(row.start),
  end: row.end === null ? null : index.toCodePoints(row.end),
  exact: row.exact,
  prefix: row.prefix,
  suffix: row.suffix,
  isSettled: row.settledById !== null,
  was: Shape.shape.was.parse(row.was),
  changes: Shape.shape.changes.parse(row.changes),
});
