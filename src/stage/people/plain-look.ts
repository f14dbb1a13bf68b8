/** How somebody looks whom nobody has drawn: told from the name alone, and never as the other one of the two. Pure. */
import type { Names } from '../picture.ts';

export interface PlainLook {
  readonly skin: string; // colours as CSS has them
  readonly hair: string;
  readonly cut: Cut;
  readonly cloth: string;
  readonly top: Top;
}

export const CUTS = ['short', 'bob', 'bun', 'curls', 'long'] as const;
export type Cut = (typeof CUTS)[number];

export const TOPS = ['plain', 'stripes', 'collar', 'dots'] as const;
export type Top = (typeof TOPS)[number];

const SKINS: readonly string[] = ['#ffdcb3', '#d18b5a', '#8a5420', '#6b4a3a', '#f0b98a'];
const HAIRS: readonly string[] = ['#231f1c', '#3a1f1d', '#8c5a2b', '#b9b3aa', '#a8452f'];
const CLOTHS: readonly string[] = ['#e07a5f', '#6b9384', '#7aa5cf', '#c79bdc', '#e0a83c', '#d98a94'];

/** The same names give the same looks; the two differ in all of it. */
export function plainLooks({ responsible, hurt }: Names): Readonly<Record<keyof Names, PlainLook>> {
  const one = lookOf(responsible, null);
  return { responsible: one, hurt: lookOf(hurt, one) };
}

function lookOf(name: string, unlike: PlainLook | null): PlainLook {
  let dice = hash(name.normalize('NFC').toLowerCase());
  const pick = <T>(all: readonly T[], taken: T | undefined): T => {
    const free = all.filter((each) => each !== taken);
    dice = next(dice);
    return free[dice % free.length] as T;
  };
  return {
    skin: pick(SKINS, unlike?.skin),
    hair: pick(HAIRS, unlike?.hair),
    cut: pick(CUTS, unlike?.cut),
    cloth: pick(CLOTHS, unlike?.cloth),
    top: pick(TOPS, unlike?.top),
  };
}

/** FNV-1a. */
function hash(text: string): number {
  let sum = 0x811c9dc5;
  for (const sign of text) sum = Math.imul(sum ^ (sign.codePointAt(0) ?? 0), 0x01000193);
  return sum >>> 0;
}

/** Stirs the bits, so that each pick is another throw. */
function next(dice: number): number {
  let mixed = Math.imul(dice ^ (dice >>> 15), 0x2c1b3c6d);
  mixed = Math.imul(mixed ^ (mixed >>> 12), 0x297a2d39);
  return (mixed ^ (mixed >>> 15)) >>> 0;
}
