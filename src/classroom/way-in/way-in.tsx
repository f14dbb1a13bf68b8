/** How one comes into a room: its picture, its letters and its link, and what to do where no other device gets there. */
import { CopyLine } from '../../look/copy-line.tsx';
import { QrPicture } from '../../look/qr-picture.tsx';
import { isOnlyHere } from '../../look/reach.ts';
import { linksTo } from '../../session/room-links.ts';
import { WAY_IN } from './words.ts';
import './way-in.css';

interface WayInProps {
  readonly letters: string;
  readonly addresses: readonly string[]; // of this Seams, that other devices of the network can open
}

export function WayIn({ letters, addresses }: WayInProps) {
  const [link = '', ...others] = linksTo(letters, location.href, addresses);
  return (
    <div class="way-in">
      <QrPicture text={link} label={WAY_IN.qr} />
      <div class="way-in-words">
        <p class="way-in-letters" title={WAY_IN.letters} translate={false}>
          {letters}
        </p>
        <p>{WAY_IN.how}</p>
        <CopyLine text={link} button={WAY_IN.copy} />
        {isOnlyHere(link) && (
          <p class="notice" role="note">
            <strong>{WAY_IN.onlyHere}</strong> {WAY_IN.onlyHereWhy} {WAY_IN.onlyHereDo}
          </p>
        )}
        {others.length > 0 && (
          <p class="soft">
            {WAY_IN.more} {others.join(' · ')}
          </p>
        )}
      </div>
    </div>
  );
}
