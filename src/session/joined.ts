/** What every kind of room gives the view of a device that is in. */
import type { Line, LineState } from '../rooms/line.ts';
import type { MemberView } from '../rooms/view.ts';
import type { App } from './app.ts';

export interface JoinedProps {
  readonly app: App;
  readonly line: Line;
  readonly view: MemberView;
  readonly state: LineState; // of the line
}
