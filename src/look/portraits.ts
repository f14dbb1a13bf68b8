/** Pictures of the people, head and shoulders, drawn facing right. */

const FILES = import.meta.glob<string>('../../assets/portraits/*.webp', {
  eager: true,
  query: '?url',
  import: 'default',
});

/** The address of a person's picture, or null for somebody who was never drawn. `name` as in the story. */
export function portraitOf(name: string): string | null {
  return FILES[`../../assets/portraits/${name.toLowerCase()}.webp`] ?? null;
}
