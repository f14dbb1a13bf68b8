/**
 * What is offered through a thread (`<- weather`) stands together with what is offered where the thread begins: one
 * decision, not two. Pure.
 */

/** Where the content of a compiled story leads; both are paths such as `.yard.g-0`. */
export interface Lead {
  readonly from: string;
  readonly to: string;
  readonly thread: boolean; // false: a divert
}

/**
 * The choices of each place with those of its threads, `own` being the place's own, in the order of the file. A place
 * that only threads lead to is none of its own.
 */
export function joinThreads<Choice>(
  own: ReadonlyMap<string, readonly Choice[]>,
  leads: readonly Lead[],
): ReadonlyMap<string, readonly Choice[]> {
  const threads = leads.filter(({ thread }) => thread);
  const led = new Set(leads.filter(({ thread }) => !thread).map(({ to }) => to));
  const apart = new Set(threads.map(({ to }) => to).filter((to) => !led.has(to)));
  const gather = (path: string, before: ReadonlySet<string>): readonly Choice[] => [
    ...(own.get(path) ?? []),
    ...threads
      .filter(({ from, to }) => from === path && !before.has(to))
      .flatMap(({ to }) => gather(to, new Set([...before, to]))),
  ];
  const places = [...new Set([...own.keys(), ...threads.map(({ from }) => from)])];
  const joined = places
    .filter((path) => !apart.has(path))
    .map((path) => [path, gather(path, new Set([path]))] as const);
  return new Map(joined.filter(([, choices]) => choices.length > 0));
}
