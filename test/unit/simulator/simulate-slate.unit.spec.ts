import { finalPlays } from '../../../src/simulator/feed';
import { simulateSlate } from '../../../src/simulator/simulate-slate';

describe('simulateSlate', () => {
  const slate = simulateSlate(42, 6);

  it('plays that many games under ids of their own, no team twice', () => {
    expect(slate.games.map((game) => game.gameId)).toStrictEqual([1, 2, 3, 4, 5, 6].map((n) => `sim-42-${n}`));
    const teams = slate.games.flatMap(({ declaration }) => [declaration.homeTeam.teamId, declaration.awayTeam.teamId]);
    expect(new Set(teams).size).toBe(12);
  });

  it('interleaves their feeds by time, and leaves each as it is', () => {
    const times = slate.feed.map((step) => step.at);
    expect(times).toStrictEqual([...times].sort((a, b) => a - b));
    for (const { gameId, plays } of slate.games) {
      expect(finalPlays(slate.feed.filter((step) => step.gameId === gameId))).toStrictEqual(plays);
    }
  });

  it('tips off one game after the other', () => {
    const starts = simulateSlate(1, 3, { date: '2025-02-01', stagger: 90 }).games.map(
      ({ plays }) => plays[0]?.occurredAt,
    );
    expect(starts).toStrictEqual(['2025-02-01T19:00:00.000Z', '2025-02-01T19:01:30.000Z', '2025-02-01T19:03:00.000Z']);
  });

  it('is the same from the same seed', () => {
    expect(simulateSlate(42, 6)).toStrictEqual(slate);
    expect(simulateSlate(43, 6)).not.toStrictEqual(slate);
  });

  it('lets teams play again when there are more games than pairs of teams', () => {
    expect(simulateSlate(1, 40).games).toHaveLength(40);
  });

  it.each([
    ['no games', 0, {}, /^games: /],
    ['half a game', 1.5, {}, /^games: /],
    ['a slate that runs backwards', 2, { stagger: -1 }, /^stagger: /],
    ['a date that is none', 1, { date: 'soon' }, /^date, startsAt: /],
  ])('refuses %s', (_what, games, options, message) => {
    expect(() => simulateSlate(1, games, options)).toThrow(message);
  });
});
