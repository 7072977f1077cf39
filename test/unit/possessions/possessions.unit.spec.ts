import { foldGame, GameFold } from '../../../src/domain/box-score/game-fold';
import { endedByTime } from '../../../src/domain/possessions/ended-by-time';
import type { Possession } from '../../../src/domain/possessions/possession';
import { possessionsOf } from '../../../src/domain/possessions/possessions-of';
import { ruleSetNamed } from '../../../src/domain/rules/rule-sets';
import { AWAY, HOME, Scorer, SHEET } from '../box-score/scorer';

const RULES = ruleSetNamed('nba-2024');

function possessions(game: Scorer, completed = false): readonly Possession[] {
  const fold = new GameFold(SHEET, RULES);
  const plays = game.plays.map((effective) => ({ play: effective.play, ...fold.apply(effective) }));
  const played = possessionsOf(SHEET, RULES, plays);
  return completed ? endedByTime(played) : played;
}

/** `home: period-start to made-basket, 2 points (1 2)`. */
function told(game: Scorer, completed = false): string[] {
  return possessions(game, completed).map(({ teamId, start, end, points, playIds }) => {
    const team = teamId === HOME ? 'home' : 'away';
    return `${team}: ${start.type} to ${end?.type ?? 'now'}, ${points} points (${playIds.join(' ')})`;
  });
}

function counted(game: Scorer): [home: number, away: number] {
  const { home, away } = foldGame(SHEET, RULES, game.plays, { completed: true });
  return [home.statistics.possessions, away.statistics.possessions];
}

describe('a possession', () => {
  it('goes from how the team came by the ball to how it lost it', () => {
    const game = new Scorer().at('11:40').made(1).at('11:20').missed(11).at('11:18').rebound(2).at('11:00');
    expect(possessions(game.turnover(3, { stealPersonId: 12 }))).toEqual([
      {
        teamId: HOME,
        period: 1,
        start: { clock: 'PT12M00.00S', type: 'period-start' },
        end: { clock: 'PT11M40.00S', type: 'made-basket' },
        points: 2,
        playIds: [1],
      },
      {
        teamId: AWAY,
        period: 1,
        start: { clock: 'PT11M40.00S', type: 'made-basket' },
        end: { clock: 'PT11M18.00S', type: 'defensive-rebound' },
        points: 0,
        playIds: [2, 3],
      },
      {
        teamId: HOME,
        period: 1,
        start: { clock: 'PT11M18.00S', type: 'defensive-rebound' },
        end: { clock: 'PT11M00.00S', type: 'turnover' },
        points: 0,
        playIds: [4],
      },
      { teamId: AWAY, period: 1, start: { clock: 'PT11M00.00S', type: 'steal' }, points: 0, playIds: [] },
    ]);
  });

  it('goes on with an offensive rebound, the team’s too', () => {
    const game = new Scorer().missed(1).rebound(2).missed(2).rebound(undefined, { teamId: HOME }).made(3, 3);
    expect(told(game)[0]).toBe('home: period-start to made-basket, 3 points (1 2 3 4 5)');
  });

  it('has the throw for a basket that was fouled, made or missed', () => {
    const made = new Scorer().made(1).foul(11).freeThrow(1, true).missed(11).rebound(undefined, { teamId: HOME });
    expect(told(made).slice(0, 2)).toEqual([
      'home: period-start to made-free-throw, 3 points (1 2 3)',
      'away: made-free-throw to team-rebound, 0 points (4 5)',
    ]);
    const missed = new Scorer().made(1).foul(11).freeThrow(1, false).rebound(2).made(2);
    expect(told(missed)[0]).toBe('home: period-start to made-basket, 4 points (1 2 3 4 5)');
  });

  it('ends with the last throw of a trip, or with the rebound of it', () => {
    const trip = (last: boolean): Scorer =>
      new Scorer().foul(11).freeThrow(1, true, '1 of 2').freeThrow(1, last, '2 of 2');
    expect(told(trip(true))[0]).toBe('home: period-start to made-free-throw, 2 points (1 2 3)');
    expect(told(trip(false).rebound(12))[0]).toBe('home: period-start to defensive-rebound, 1 points (1 2 3 4)');
  });

  it('ends with its period; one in which a team does nothing is none', () => {
    const game = new Scorer().at('0:04').made(1).at('0:00').missed(11).rebound(undefined, { teamId: AWAY });
    expect(told(game.other('periodEnd').at('11:50', 2).made(12))).toEqual([
      'home: period-start to made-basket, 2 points (1)',
      'away: made-basket to period-end, 0 points (2 3)',
      'away: period-start to made-basket, 2 points (5)',
      'home: made-basket to now, 0 points ()',
    ]);
    expect(told(new Scorer().at('0:04').made(1), true)).toEqual(['home: period-start to made-basket, 2 points (1)']);
  });

  it('begins a quarter with twelve minutes, an overtime with five', () => {
    const game = new Scorer().at('4:40', 5).made(1);
    expect(possessions(game)[0]?.start).toEqual({ clock: 'PT05M00.00S', type: 'period-start' });
  });

  it('may change hands by a jump ball, or in ways that the feed does not tell', () => {
    const game = new Scorer().missed(1).rebound(2).other('jumpBall').made(11).made(12);
    expect(told(game).slice(0, 3)).toEqual([
      'home: period-start to jump-ball, 0 points (1 2)',
      'away: jump-ball to made-basket, 2 points (3 4)',
      'away: unknown to made-basket, 2 points (5)',
    ]);
  });
});

describe('throws after which the shooters keep the ball', () => {
  it.each([
    ['technical', '1 of 1'],
    ['flagrant', '2 of 2'],
    ['clear-path', '2 of 2'],
    ['away-from-play', '1 of 1'],
    ['transition take', '1 of 1'],
  ])('are a possession of their own in the midst of another, and are counted as one: %s', (kind, trip) => {
    const game = new Scorer().missed(11).rebound(1).foul(11).freeThrow(2, true, trip, { kind }).made(3);
    expect(told(game).slice(1, 3)).toEqual([
      'home: defensive-rebound to made-basket, 2 points (5)',
      'home: foul to made-free-throw, 1 points (3 4)',
    ]);
    expect(counted(game)).toEqual([2, 1]);
  });

  /** 0022000060, San Antonio against the Lakers, 1 January 2021: DeRozan’s throw, which the feed lets his team rebound. */
  it('are one too where they miss, whatever the feed says of a rebound', () => {
    const game = new Scorer().made(11).foul(11).freeThrow(1, false, '1 of 1', { kind: 'away-from-play' });
    game.rebound(undefined, { teamId: HOME, kind: 'offensive' }).made(2, 3);
    expect(told(game).slice(1, 3)).toEqual([
      'home: made-basket to made-basket, 3 points (5)',
      'home: foul to missed-free-throw, 0 points (2 3)',
    ]);
    expect(counted(game)).toEqual([2, 1]);
  });

  it('belong to the basket where they are for a foul on it, and leave its team the ball', () => {
    const game = new Scorer().made(1).foul(11).freeThrow(1, true, '1 of 1', { kind: 'flagrant' }).made(2, 3);
    expect(told(game).slice(0, 2)).toEqual([
      'home: period-start to made-basket, 3 points (1 2 3)',
      'home: foul to made-basket, 3 points (4)',
    ]);
    expect(counted(game)).toEqual([2, 0]);
  });
});
