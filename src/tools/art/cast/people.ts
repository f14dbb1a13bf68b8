/** Who they are. Each differs from the others in head, hair, skin and clothes. */
import type { Garment } from './cloth.ts';
import { coat, hoodie, ringerTee, sweater } from './garments.ts';
import type { HeadName } from './head.ts';

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
  /** Has the green scarf round the neck when the stage says so. */
  readonly scarf: boolean;
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
    scarf: true,
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
    scarf: true,
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
    scarf: false,
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
    scarf: false,
  },
];
