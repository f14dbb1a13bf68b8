/** The class's play on a phone: the phone runs the story itself, from the code that the room passes on. */
import { useEffect, useMemo, useState } from 'preact/hooks';
import { readPlayCode } from '../../journal/play-code.ts';
import { isSameVersion } from '../../journal/version.ts';
import { playCoded } from '../../play/coded.ts';
import type { Play } from '../../play/play.ts';
import type { Opening } from '../../rooms/acts.ts';
import type { App } from '../../session/app.ts';
import type { StoryFile } from '../../story/beat.ts';

export type PhonePlay =
  | { readonly is: 'play'; readonly play: Play | null } // null: it has not begun
  | { readonly is: 'loading' | 'lost' | 'no-story' | 'other-version' };

/** `code`: of the play so far, null before it begins; `again` asks for a story that did not arrive once more. */
export function usePlay(
  app: App,
  { story, version }: Opening,
  code: string | null,
): { readonly came: PhonePlay; again(): void } {
  const card = app.cards.find(({ id }) => id === story);
  const fits = card !== undefined && isSameVersion(card, version);
  const [tried, setTried] = useState(0);
  const [file, setFile] = useState<StoryFile | 'lost' | null>(null);
  useEffect(() => {
    if (!fits) return;
    let gone = false;
    const show = (next: StoryFile | 'lost' | null) => gone || setFile(next);
    show(null);
    app.load(story).then(show, () => show('lost'));
    return () => {
      gone = true;
    };
  }, [story, fits, tried]);
  const came = useMemo((): PhonePlay => {
    if (!card) return { is: 'no-story' };
    if (!fits) return { is: 'other-version' };
    if (file === null) return { is: 'loading' };
    if (file === 'lost') return { is: 'lost' };
    return playOf(app.cards, file, code);
  }, [fits, file, code]);
  return { came, again: () => setTried(tried + 1) };
}

/** The play of a code; one that this phone's story does not go along with comes from another version of it. */
export function playOf(cards: App['cards'], file: StoryFile, code: string | null): PhonePlay {
  if (code === null) return { is: 'play', play: null };
  const read = readPlayCode(code, cards);
  if (!read.ok || read.contents.story !== file.id) return { is: 'other-version' };
  try {
    const { play, parted } = playCoded(file, read.contents);
    return parted ? { is: 'other-version' } : { is: 'play', play };
  } catch (error) {
    console.error(error); // a story that breaks: the class is told on the big screen
    return { is: 'other-version' };
  }
}
