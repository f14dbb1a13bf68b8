/** How long each plan for teachers takes, story by story, beside what the guide promises. */
import { longStories, PLAN_IDS, PLANS } from '../../classroom/teach/plans.ts';
import { type Reckoned, reckonPlan } from '../../classroom/teach/reckon.ts';
import { findStory, storyIds } from '../shelf.ts';

/** Rows of a table: plan, story, stretch, words, presses, votes, minutes at 150 and at 130 words a minute. */
export function reckonLessons(): readonly string[] {
  const stories = storyIds().map(findStory);
  const long = new Set(longStories(stories).map(({ id }) => id));
  return PLAN_IDS.flatMap((id) => {
    const plan = PLANS[id];
    const played = stories.filter(({ id: own }) =>
      plan.story === null ? long.has(own) : own === plan.story,
    );
    return played.flatMap((story) => {
      const { toStop, whole } = reckonPlan(plan, story);
      return [
        ...(toStop ? [row(id, story.id, 'to the first vote', toStop)] : []),
        row(id, story.id, 'the whole play', whole),
      ];
    });
  });
}

function row(
  plan: string,
  story: string,
  what: string,
  { words, presses, votes, minutes }: Reckoned,
): string {
  const [quick, slow] = minutes.map((each) => each.toFixed(1));
  return `| ${plan} | ${story} | ${what} | ${words} | ${presses} | ${votes} | ${quick}–${slow} |`;
}
