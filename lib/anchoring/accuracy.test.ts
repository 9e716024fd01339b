import { describe, expect, test } from 'vitest';
import { type Script } from '../testing/edited-text';
import { type EditKind, grade, type Grades, rangeIn, taskOf, ungraded } from '../testing/grade';
import { mapVersion } from './diff-map';

const SCRIPTS: readonly Script[] = ['latin', 'marks', 'rightToLeft', 'emoji'];

function gradesOf(edit: EditKind): Grades {
  const grades = ungraded();
  SCRIPTS.forEach((script, number) => {
    const task = taskOf(40 + number, script, 1500, edit, 400);
    const mapper = mapVersion(task.old.text, task.now.text);
    grade(
      task,
      task.highlights.map((highlight) => mapper.map(rangeIn(task, highlight))),
      grades,
    );
  });
  return grades;
}

// The same on 144,000 highlights: npm run bench -- anchoring-accuracy
describe('against what is known of every word', () => {
  test.each<[EditKind, number]>([
    [{ kind: 'copy', share: 0.05 }, 0.995],
    [{ kind: 'copy', share: 0.15 }, 0.995],
    [{ kind: 'copy', share: 0.3 }, 0.95],
    [{ kind: 'newsroom', share: 0.03 }, 0.95],
  ])('%j: none misplaced, none dropped, %d exact', (edit, share) => {
    const grades = gradesOf(edit);
    expect(grades).toMatchObject({ highlights: 1600, misplaced: 0, dropped: 0 });
    expect(grades.exact / grades.highlights).toBeGreaterThanOrEqual(share);
  });
});
