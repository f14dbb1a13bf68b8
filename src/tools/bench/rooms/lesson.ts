/** A class of one teacher and thirty phones, as the measurements use it. */
import type { Act } from '../../../rooms/acts.ts';
import type { OwnerView, View } from '../../../rooms/view.ts';
import { Phone } from './phone.ts';

export const PUPILS = 30;
export const OPTIONS = ['own-it', 'explain', 'wait', 'leave'] as const;

export interface Lesson {
  readonly letters: string;
  readonly teacher: Phone;
  readonly phones: readonly Phone[];
  /** What the teacher was told last. */
  view: OwnerView | null;
  onView: (view: OwnerView) => void;
}

export function standing(n: number, step: 'first' | 'shown'): Act {
  return {
    do: 'stand',
    code: `1WY4-806E-CCSS-${n}`,
    n,
    step,
    options: [...OPTIONS],
    by: null,
    halves: false,
  };
}

/** Opens a room, lets everybody join and gives each a line. `network`: all share one address. */
export async function beginLesson(port: number, network: string): Promise<Lesson> {
  const teacher = new Phone(port, network);
  const letters = await teacher.open();
  const phones = Array.from({ length: PUPILS }, () => new Phone(port, network));
  const lesson: Lesson = { letters, teacher, phones, view: null, onView: () => {} };
  await teacher.listen(letters, (view) => {
    if (view.for !== 'owner') return;
    lesson.view = view;
    lesson.onView(view);
  });
  await Promise.all(
    phones.map(async (phone) => {
      await phone.ask(letters, { do: 'join' });
      await phone.listen(letters, () => {});
    }),
  );
  return lesson;
}

/** Resolves when the teacher is told something of which this is true. */
export function untilTold(lesson: Lesson, holds: (view: OwnerView) => boolean): Promise<void> {
  return new Promise((resolve) => {
    const look = (view: View | null) => {
      if (view?.for === 'owner' && holds(view)) resolve();
    };
    const before = lesson.onView;
    lesson.onView = (view) => {
      before(view);
      look(view);
    };
    look(lesson.view);
  });
}
