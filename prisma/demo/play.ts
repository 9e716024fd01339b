/** Why: what the people of the demo newsroom have done by the time somebody looks. */
import { playApproved } from './scene-approved';
import { playOpen } from './scene-open';
import { playWaiting } from './scene-waiting';
import { demoSources } from './sources';
import { stageOf, type Cast, type Do } from './stage';
import { demoStory } from './story';

const hour = 3_600_000;

/** Plays the article from its first saving to a desk in the middle of its work. `now` is what the deadline counts from. */
export async function playDemo(act: Do, slug: string, cast: Cast, now: Date): Promise<void> {
  const article = await act(cast.writer, 'article.create', {
    params: { slug },
    body: {
      markdown: demoStory,
      purpose: 'before_publication',
      standfirst: 'Demonstration: contains planted errors',
      outlet: 'The Arrow Courier',
      language: 'en',
      deadline: new Date(Math.ceil((now.getTime() + 26 * hour) / hour) * hour).toISOString(),
    },
  });
  await act(cast.writer, 'article.set_state', { params: { id: article.id }, body: { to: 'in_check' } });

  const source = {} as Record<keyof typeof demoSources, string>;
  for (const key of Object.keys(demoSources) as (keyof typeof demoSources)[]) {
    const who = key === 'foreman' ? cast.secondChecker : cast.checker;
    source[key] = (await act(who, 'source.create', { params: { slug }, body: demoSources[key] })).id;
  }
  const stage = stageOf(act, cast, article, source);
  await playApproved(stage);
  await playWaiting(stage);
  await playOpen(stage);
}
