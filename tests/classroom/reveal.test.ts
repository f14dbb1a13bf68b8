import { expect, test } from 'vitest';
import { talkAbout } from '../../src/classroom/board/talk.ts';
import { type BoardQuestion, tallyOf } from '../../src/classroom/board/tally.ts';
import { BY_KINDS, BY_MOVE } from '../../src/classroom/board/words-talk.ts';
import { articlesOf, modelViewOf } from '../../src/classroom/reveal/reveal.ts';
import { MOVES } from '../../src/trust/moves.ts';
import { openBond, respond } from '../../src/trust/respond.ts';
import { made } from './class.ts';

const PEOPLE = { responsible: 'Nadia', hurt: 'Vera' };

function question(...plays: string[]): BoardQuestion {
  const [first] = tallyOf(plays.map((text) => made(text))).questions;
  if (!first) throw new Error('nobody decided anything');
  return first;
}

const WALL = question('r wall beg:beg/own:own-it/go', 'r wall own:own-it/beg:beg/go');

test('the model answers every option on the bond as it stood, taken or not', () => {
  const views = modelViewOf(WALL);
  expect(views.map(({ id, plays }) => [id, plays])).toEqual([
    ['wall-beg', 2],
    ['wall-go', 2],
    ['wall-own', 2],
  ]);
  const [beg, go] = views;
  const own = respond(openBond('withheld'), 'responsible', 'beg');
  const by = (all: readonly { role: string; part: string; from: number; to: number }[]) =>
    Object.fromEntries(all.map(({ role, part, from, to }) => [`${role} ${part}`, to - from]));
  expect(by(beg?.changes ?? [])).toEqual(by(own.changes));
  expect(beg?.rules.map(({ id }) => id).sort()).toEqual([...own.rules].sort());
  expect(beg?.rules[0]?.name).not.toBe('');
  expect(go?.changes).toEqual([]);
});

test('the articles: what they hold of its moves, and where they disagree', () => {
  const { claims, disputes } = articlesOf(WALL);
  expect(claims.map(({ move }) => move.id)).toEqual(['beg', 'own-it']);
  expect(disputes.map(({ id }) => id)).toEqual(['forgiveness']);
  expect(articlesOf(question('r wall go/stay'))).toEqual({ claims: [], disputes: [] });
});

test('two questions that fit: by the kinds of what was chosen most, and by its move', () => {
  expect(talkAbout(WALL, PEOPLE)).toEqual([
    BY_KINDS['pitfall practice']?.('Nadia', 'Vera'),
    BY_MOVE.beg?.('Nadia', 'Vera'),
  ]);
  const alone = talkAbout(question('r wall own:own-it/beg:beg'), PEOPLE);
  expect(alone[0]).toContain('Everybody chose this');
  expect(alone[1]).toContain('that was me');
});

test('there is a question for every move and every pair of kinds, and each is a question', () => {
  const moves = Object.keys(MOVES).filter((id) => id !== 'plain');
  expect(Object.keys(BY_MOVE).sort()).toEqual(moves.sort());
  expect(Object.keys(BY_KINDS)).toHaveLength(6);
  const asked = [...Object.values(BY_MOVE), ...Object.values(BY_KINDS)].map((ask) => ask('Nadia', 'Vera'));
  expect(asked.filter((text) => !/^[A-Z“].*\?”?$/.test(text))).toEqual([]);
  expect(new Set(asked).size).toBe(asked.length);
});
