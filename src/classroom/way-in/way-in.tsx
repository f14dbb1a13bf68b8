/** How one comes into a room: its picture, its letters and its link, and what to do where no other device gets there. */
import { CopyLine } from '../../look/copy-line.tsx';
import { QrPicture } from '../../look/qr-picture.tsx';
import { isOnlyHere } from '../../look/reach.ts';
import { hrefOf } from '../../session/route.ts';
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

/**
 * Links into a room, the best first: this page's own address, unless it leads other devices nowhere and Seams has better
 * ones. `here`: the address of this page; `addresses`: others of this Seams.
 */
export function linksTo(letters: string, here: string, addresses: readonly string[]): readonly string[] {
  const own = here.replace(/#.*$/, '');
  const others = addresses.filter((address) => address !== own && !isOnlyHere(address));
  const bases = isOnlyHere(own) && others.length > 0 ? others : [own];
  return bases.map((base) => base + hrefOf({ page: 'join', letters }));
}
