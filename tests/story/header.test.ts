import { expect, test } from 'vitest';
import { readHeader } from '../../src/story/header.ts';

test('reads all that a Seams story says of itself', () => {
  const tags = [
    'title: On: Credit',
    'breach: none',
    'responsible: Sami',
    'hurt: Juno',
    'minutes: 3',
    'ages: 12+',
    'content: Two strangers.',
    'summary: A bus stop.',
    'temperament: hurt quick',
    'temperament: responsible guarded',
  ];
  expect(readHeader(tags, 'on-credit')).toEqual({
    title: 'On: Credit',
    breach: 'none',
    responsible: 'Sami',
    hurt: 'Juno',
    minutes: 3,
    ages: '12+',
    content: 'Two strangers.',
    summary: 'A bus stop.',
    temperaments: { responsible: 'guarded', hurt: 'quick' },
  });
});

test('a foreign file gets a quiet header', () => {
  expect(readHeader(['author: somebody', 'theme: dark'], 'the_long-night')).toEqual({
    title: 'The long night',
    breach: null,
    responsible: 'One',
    hurt: 'Other',
    minutes: 0,
    ages: '',
    content: '',
    summary: '',
    temperaments: { responsible: null, hurt: null },
  });
});

test('odd values fall back', () => {
  const header = readHeader(['minutes: many', 'content: None', 'temperament: hurt', 'title:'], 'x');
  expect(header).toMatchObject({ minutes: 0, content: '', title: 'X', temperaments: { hurt: null } });
});
