/** Where class plays are kept: of each story as many as a teacher wants, each in a place of its own. Pure. */

/** A class play among all that are kept. */
export interface Place {
  readonly story: string;
  readonly id: string;
}

/** The one place that a story had up to 0.2; what lies there has kept it. */
export const FIRST_PLACE = 'first';

const BETWEEN = '\n'; // stands in no story id

/** The name of its row. */
export function rowOf({ story, id }: Place): string {
  return id === FIRST_PLACE ? story : `${story}${BETWEEN}${id}`;
}

/** The place that a row's name tells. */
export function placeOf(row: string): Place {
  const [story = '', ...id] = row.split(BETWEEN);
  return { story, id: id.length === 0 ? FIRST_PLACE : id.join(BETWEEN) };
}
