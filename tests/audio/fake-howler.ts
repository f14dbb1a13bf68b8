/** Stands in for howler: makes no sound, but keeps what was asked of it. */

interface Options {
  readonly src: string[];
  readonly sprite?: Readonly<Record<string, readonly [number, number, boolean?]>>;
  readonly preload?: boolean;
  readonly volume?: number;
}

interface Playing {
  readonly id: number;
  readonly sprite: string;
  readonly from: number; // seconds into the file, at `began`
  readonly began: number; // seconds of the clock
  volume: number;
}

type Heard = () => void;

export const howls: FakeHowl[] = [];
let nextId = 1000;

export class FakeHowl {
  readonly options: Options;
  readonly name: string; // of the file
  readonly played: string[] = [];
  playing: Playing[] = [];
  fades: { readonly id: number; readonly to: number; readonly ms: number }[] = [];
  gone = false;
  private at: 'unloaded' | 'loading' | 'loaded' = 'unloaded';
  private readonly heard = new Map<string, Heard[]>();
  private loudness: number;

  constructor(options: Options) {
    this.options = options;
    this.loudness = options.volume ?? 1;
    this.name = /([\w-]+)\.(ogg|m4a)/.exec(options.src[0] ?? '')?.[1] ?? '';
    howls.push(this);
    if (options.preload !== false) this.load();
  }

  state() {
    return this.at;
  }

  load() {
    this.at = 'loading';
  }

  /** The file has come, or it has not. */
  arrive(event: 'load' | 'loaderror' = 'load') {
    this.at = event === 'load' ? 'loaded' : 'unloaded';
    this.emit(event);
  }

  emit(event: string) {
    const waiting = this.heard.get(event) ?? [];
    this.heard.delete(event);
    for (const each of waiting) each();
  }

  once(event: string, heard: Heard) {
    this.heard.set(event, [...(this.heard.get(event) ?? []), heard]);
  }

  play(sprite = 'all') {
    const place = this.options.sprite ? this.options.sprite[sprite] : [0, 0];
    if (!place) throw new Error(`There is no "${sprite}" in ${this.name}.`);
    nextId += 1;
    this.played.push(sprite);
    const began = FakeHowler.ctx.currentTime;
    this.playing.push({ id: nextId, sprite, from: place[0] / 1000, began, volume: this.loudness });
    return nextId;
  }

  seek(from: number, id: number) {
    const began = FakeHowler.ctx.currentTime;
    this.playing = this.playing.map((each) => (each.id === id ? { ...each, from, began } : each));
  }

  /** Seconds of its round that the first one playing is in. */
  get place(): number {
    const [playing] = this.playing;
    const [start = 0, length = 0] = this.options.sprite?.[playing?.sprite ?? ''] ?? [];
    if (!playing) throw new Error(`${this.name} does not play.`);
    return (FakeHowler.ctx.currentTime - playing.began + playing.from - start / 1000) % (length / 1000);
  }

  stop(id: number) {
    this.playing = this.playing.filter((each) => each.id !== id);
  }

  /** As howler's: with one number that is an id it answers, else it sets. */
  volume(value: number, id?: number) {
    const asked = this.playing.find((each) => each.id === value);
    if (id === undefined && asked) return asked.volume;
    if (id === undefined) this.loudness = value;
    for (const each of this.playing) if (id === undefined || each.id === id) each.volume = value;
    return this;
  }

  fade(_from: number, to: number, ms: number, id: number) {
    this.fades.push({ id, to, ms });
    this.volume(to, id);
  }

  unload() {
    this.gone = true;
    this.playing = [];
  }
}

export const FakeHowler = {
  ctx: {
    currentTime: 0,
    calls: [] as string[],
    suspend: async () => void FakeHowler.ctx.calls.push('suspend'),
    resume: async () => void FakeHowler.ctx.calls.push('resume'),
  },
};
