/** Who they are. Each differs from the others in head, hair, skin and clothes. */

import type { HeadName } from './body/head.ts';
import type { Garment } from './clothes/cloth.ts';
import { coat, hoodie, ringerTee, sweater } from './clothes/garments.ts';
import { cardigan, jacket } from './clothes/jackets.ts';
import { officeJumper, wrapBlouse } from './clothes/tops.ts';
import type { ThingName } from './things/things.ts';

export type Person = {
  readonly id: string;
  readonly head: HeadName;
  /** How far the face is moved to sit well in the head's outline. */
  readonly faceShift: readonly [x: number, y: number];
  readonly skin: string;
  readonly hair: string;
  /** A cap or a hair band, where the head has one. */
  readonly cap: string;
  /** How broad the body is: 1 as Open Peeps draws it. */
  readonly breadth: number;
  readonly garment: Garment;
  readonly trousers: string;
  /** The thing of their story, theirs to have when the stage says so. */
  readonly thing: ThingName | null;
};

export const PEOPLE: readonly Person[] = [
  {
    id: 'nadia',
    head: 'mediumBangs2',
    faceShift: [-8, 0],
    skin: '#c98b5c',
    hair: '#4a312c',
    cap: '#e2795a',
    breadth: 0.93,
    garment: sweater('#e9b24b', '#b9772a'),
    trousers: '#5f6f8f',
    thing: 'scarf',
  },
  {
    id: 'vera',
    head: 'bangs',
    faceShift: [-9, 0],
    skin: '#f3cfae',
    hair: '#b5562e',
    cap: '#5f7fb0',
    breadth: 0.91,
    garment: coat('#6f88b5'),
    trousers: '#6d5a66',
    thing: 'scarf',
  },
  {
    id: 'sami',
    head: 'hatBeanie',
    faceShift: [-5, 0],
    skin: '#966446',
    hair: '#1d1a19',
    cap: '#d96f4e',
    breadth: 1.02,
    garment: hoodie('#8a9a6b', '#f2ead9'),
    trousers: '#4f5a68',
    thing: null,
  },
  {
    id: 'juno',
    head: 'medium1',
    faceShift: [-15, 12],
    skin: '#e6b184',
    hair: '#1d1a19',
    cap: '#8f6bb0',
    breadth: 0.9,
    garment: ringerTee('#f4eee0', '#a8557a'),
    trousers: '#59708c',
    thing: null,
  },
  {
    id: 'daniel',
    head: 'grayShort',
    faceShift: [-6, 0],
    skin: '#dda57c',
    hair: '#6a4c40',
    cap: '#a88877',
    breadth: 1.05,
    garment: jacket('#8b7b6f', '#c3d6e4'),
    trousers: '#59616e',
    thing: 'sign',
  },
  {
    id: 'maya',
    head: 'grayMedium',
    faceShift: [-10, 0],
    skin: '#dda57c',
    hair: '#6a4034',
    cap: '#e0a93f',
    breadth: 0.88,
    garment: cardigan('#a34a5c', '#fdf6e8', '#f3e3bd'),
    trousers: '#4d5672',
    thing: 'sign',
  },
  {
    id: 'tomas',
    head: 'short4',
    faceShift: [-8, 0],
    skin: '#f6d2ba',
    hair: '#cf9c4f',
    cap: '#5b8f8a',
    breadth: 0.98,
    garment: officeJumper('#4f9990', '#fdf6e8', '#394a6b'),
    trousers: '#6f6a63',
    thing: 'lunch-box',
  },
  {
    id: 'leila',
    head: 'grayBun',
    faceShift: [-10, 0],
    skin: '#b5794f',
    hair: '#43293a',
    cap: '#e9b24b',
    breadth: 0.9,
    garment: wrapBlouse('#e27d60', '#fbe3cf'),
    trousers: '#56657a',
    thing: 'lunch-box',
  },
];
