import { fileAfter, rowsAt } from '../../../src/simulator/feed';
import { createRandom } from '../../../src/simulator/random';
import { rosterOf, teamAt, teamCount } from '../../../src/simulator/roster';
import { simulateGame } from '../../../src/simulator/simulate-game';

const game = simulateGame({ seed: 11, gameId: 'demo-1', date: '2024-12-25', homeTeam: teamAt(3), awayTeam: teamAt(8) });

describe('simulateGame', () => {
  it('declares the game that was asked for, five starters a team', () => {
    const { declaration } = game;
    expect(game.gameId).toBe('demo-1');
    expect(declaration).toMatchObject({
      date: '2024-12-25',
      season: '2024-25',
      homeTeam: teamAt(3),
      awayTeam: teamAt(8),
    });
    for (const { teamId } of [declaration.homeTeam, declaration.awayTeam]) {
      const players = declaration.players.filter((player) => player.teamId === teamId);
      expect(players.filter((player) => player.starter)).toHaveLength(5);
      expect(players.length).toBeGreaterThanOrEqual(10);
      expect(players.length).toBeLessThanOrEqual(13);
    }
  });

  it('puts a game of July in the season that begins then', () => {
    expect(simulateGame({ seed: 1, date: '2099-07-01' }).declaration.season).toBe('2099-00');
  });

  it('tells the instant of every play from the tip-off on', () => {
    const { plays } = simulateGame({ seed: 1, startsAt: '2025-03-01T20:30:00+01:00' });
    expect(plays[0]?.occurredAt).toBe('2025-03-01T19:30:00.000Z');
  });

  it('finds an opponent for the one team that is given', () => {
    for (let seed = 0; seed < 200; seed += 1) {
      const { homeTeam, awayTeam } = simulateGame({
        seed: seed % 5,
        ...(seed % 2 ? { homeTeam: teamAt(seed) } : { awayTeam: teamAt(seed) }),
      }).declaration;
      expect(homeTeam.teamId).not.toBe(awayTeam.teamId);
    }
  });

  it.each([
    ['a seed that is no whole number', { seed: 0.5 }, /^seed: /],
    ['a date that is none', { seed: 1, date: 'tomorrow' }, /^date, startsAt: /],
    ['an instant that is none', { seed: 1, startsAt: 'now' }, /^date, startsAt: /],
    ['a team against itself', { seed: 1, homeTeam: teamAt(1), awayTeam: teamAt(1) }, /^homeTeam, awayTeam: /],
  ])('refuses %s', (_what, input, message) => {
    expect(() => simulateGame(input)).toThrow(
      expect.objectContaining({ name: 'RangeError', message: expect.stringMatching(message) as string }),
    );
  });
});

describe('the feed of a simulated game', () => {
  it('over a few games has late plays, edits, edits taken back, and deletions', () => {
    const feeds = [1, 2, 3, 4, 5].flatMap((seed) => simulateGame({ seed }).feed);
    expect(new Set(feeds.map((step) => step.kind))).toStrictEqual(new Set(['play', 'late', 'edit', 'delete']));
    expect(feeds.some((step) => step.kind === 'edit' && step.row.version === 3)).toBe(true);
  });

  it('can be had as whole files: nothing at first, the final plays at last', () => {
    const { feed, plays } = game;
    expect(fileAfter(feed, 0)).toStrictEqual([]);
    expect(fileAfter(feed, 1)).toHaveLength(1);
    expect(fileAfter(feed, feed.length).map((row) => row.play)).toStrictEqual(plays);
    expect(rowsAt(feed, -1)).toStrictEqual([]);
    expect(rowsAt(feed, feed.at(-1)?.at ?? 0).map((row) => row.play)).toStrictEqual(plays);
  });

  it('ends with the end of the game', () => {
    expect(game.feed.at(-1)).toMatchObject({ kind: 'play', row: { play: { type: 'gameEnd' } } });
  });
});

describe('the invented teams', () => {
  const teams = Array.from({ length: teamCount }, (_, n) => teamAt(n));

  it('have tricodes and names of their own', () => {
    expect(new Set(teams.map((team) => team.tricode)).size).toBe(teamCount);
    expect(new Set(teams.map((team) => team.name)).size).toBe(teamCount);
  });

  it('have the same players every night, none of whom plays for two', () => {
    expect(rosterOf(teamAt(5))).toStrictEqual(rosterOf(teamAt(5)));
    const ids = teams.flatMap((team) => rosterOf(team).map((player) => player.personId));
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('stay out of the ranges of the league’s ids', () => {
    const people = teams.flatMap((team) => rosterOf(team).map((player) => player.personId));
    expect(Math.min(...people)).toBeGreaterThan(900_000_000);
    expect(Math.max(...teams.map((team) => team.teamId))).toBeLessThan(1_000_000_000);
  });
});

describe('createRandom', () => {
  it('draws the same numbers on every machine', () => {
    const random = createRandom(1, 2);
    expect([random.integer(0, 999_999), random.integer(0, 999_999), random.integer(0, 999_999)]).toMatchInlineSnapshot(`
     [
       141189,
       251711,
       842389,
     ]
    `);
  });

  it('draws otherwise for seeds that differ beyond 32 bits, and for another stream', () => {
    const first = (seed: number, stream?: number): number => createRandom(seed, stream).next();
    expect(new Set([first(1), first(2 ** 32 + 1), first(-1), first(1, 1)]).size).toBe(4);
  });

  it('never picks what has no weight', () => {
    const random = createRandom(3);
    for (let n = 0; n < 500; n += 1)
      expect(random.weighted(['a', 'b', 'c'], (item) => (item === 'b' ? 1 : 0))).toBe('b');
    expect(random.weighted(['a'], () => 0)).toBeUndefined();
  });
});
