import { foldGame } from '../../../src/domain/box-score/game-fold';
import { formulasOf } from '../../../src/domain/formula-version';
import { ruleSetNamed } from '../../../src/domain/rules/rule-sets';
import { HOME, Scorer, SHEET } from './scorer';

describe('plus and minus', () => {
  it('are the points for and against while a player is on court', () => {
    const game = new Scorer().made(1, 3).goesOut(1).comesIn(6).made(11, 2);
    expect(game.player(1)).toMatchObject({ plus: 3, minus: 0, plusMinusPoints: 3 });
    expect(game.player(2)).toMatchObject({ plus: 3, minus: 2, plusMinusPoints: 1 });
    expect(game.player(6)).toMatchObject({ plus: 0, minus: 2, plusMinusPoints: -2 });
    expect(game.player(16)).toMatchObject({ plus: 0, minus: 0 });
  });
});

/** A substitution, and a foul after it at the same clock: 1 is out and 6 is in when 2 throws. */
function fouledAfterSubstitution(rules: string): Scorer {
  return new Scorer(rules)
    .at('5:00')
    .foul(11, 'personal', { drawnPersonId: 1 })
    .goesOut(1)
    .comesIn(6)
    .foul(12, 'personal', { drawnPersonId: 2 })
    .freeThrow(2, true, '1 of 2')
    .freeThrow(2, true, '2 of 2');
}

describe('free throws until 2023-24', () => {
  it.each(['nba-2020', 'nba-2021', 'nba-2022', 'nba-2023'])(
    'count to those on court when the clock stopped, before any substitution at that clock: %s',
    (rules) => {
      const game = fouledAfterSubstitution(rules);
      expect(game.player(1).plus).toBe(2);
      expect(game.player(6).plus).toBe(0);
    },
  );

  it('technical ones too', () => {
    const game = new Scorer('nba-2023').at('5:00').turnover(11).goesOut(1).comesIn(6).foul(12, 'technical');
    game.freeThrow(2, true, '1 of 1', { kind: 'technical' });
    expect(game.player(1).plus).toBe(1);
    expect(game.player(6).plus).toBe(0);
  });

  it('at the clock with which a period begins count to those who begin it', () => {
    const start = { qualifiers: ['startperiod'] };
    const game = new Scorer('nba-2023')
      .at('0:00')
      .other('periodEnd')
      .at('12:00', 2)
      .goesOut(1, start)
      .comesIn(6, start);
    game.foul(11, 'technical').freeThrow(2, true, '1 of 1', { kind: 'technical' });
    expect(game.player(1).plus).toBe(0);
    expect(game.player(6).plus).toBe(1);
  });
});

/** Houston at Orlando, 0022300066, 2:05 of the first quarter: Sengun comes in for Landale, and tips in the throw that misses. */
function tippedIn(rules: string): Scorer {
  return new Scorer(rules).at('2:05').foul(11).goesOut(2).comesIn(6).freeThrow(1, false).rebound(6).made(6, 2);
}

describe('a basket at a clock at which someone came in', () => {
  it.each(['nba-2020', 'nba-2021', 'nba-2022', 'nba-2023'])(
    'counts until 2023-24 to those on court when the clock stopped: %s',
    (rules) => {
      const game = tippedIn(rules);
      expect([2, 6].map((personId) => game.player(personId).plus)).toStrictEqual([2, 0]);
    },
  );

  it.each(['nba-2024', 'nba-2025'])('counts from 2024-25 to those on court: %s', (rules) => {
    const game = tippedIn(rules);
    expect([2, 6].map((personId) => game.player(personId).plus)).toStrictEqual([0, 2]);
  });
});

describe('a clock that stops in two periods at the same time left', () => {
  it('stops twice', () => {
    const game = new Scorer('nba-2023').at('0:00').goesOut(1).comesIn(6).at('0:00', 2).made(6);
    expect([1, 6].map((personId) => game.player(personId).plus)).toStrictEqual([0, 2]);
  });
});

describe('the first version of the formulas', () => {
  const rules = ruleSetNamed('nba-2023', formulasOf(1));
  const plusOf = (game: Scorer, personId: number) =>
    foldGame(SHEET, rules, game.plays).home.players.find((player) => player.personId === personId)?.statistics.plus;

  it('has until 2023-24 free throws count to those on court when the clock stopped', () => {
    const game = fouledAfterSubstitution('nba-2023');
    expect([1, 6].map((personId) => plusOf(game, personId))).toStrictEqual([2, 0]);
  });

  it('has baskets count to those on court', () => {
    const game = tippedIn('nba-2023');
    expect([2, 6].map((personId) => plusOf(game, personId))).toStrictEqual([0, 2]);
  });
});

describe('free throws from 2024-25', () => {
  it.each(['nba-2024', 'nba-2025'])('count to those on court at the foul: %s', (rules) => {
    const game = fouledAfterSubstitution(rules);
    expect(game.player(1).plus).toBe(0);
    expect(game.player(6).plus).toBe(2);
  });

  it('do not count to who comes in between them', () => {
    const game = new Scorer()
      .at('5:00')
      .foul(11)
      .freeThrow(1, true, '1 of 2')
      .goesOut(2)
      .comesIn(6)
      .goesOut(12)
      .comesIn(16);
    game.freeThrow(1, true, '2 of 2');
    expect([2, 6].map((personId) => game.player(personId).plus)).toStrictEqual([2, 0]);
    expect([12, 16].map((personId) => game.player(personId).minus)).toStrictEqual([2, 0]);
  });

  it('that are technical count to those at the technical, and leave the others to their foul', () => {
    const game = new Scorer().at('5:00').foul(11).goesOut(2).comesIn(6).foul(12, 'technical');
    game.freeThrow(3, true, '1 of 1', { kind: 'technical' }).freeThrow(1, true, '2 of 2');
    expect(game.player(2).plus).toBe(1);
    expect(game.player(6).plus).toBe(1);
  });

  it('of a stranger to both rosters count to those at the foul too', () => {
    const game = new Scorer().at('5:00').foul(11).goesOut(1).comesIn(6).freeThrow(99, true, '1 of 1', { teamId: HOME });
    expect([1, 6].map((personId) => game.player(personId).plus)).toStrictEqual([1, 0]);
  });

  it('put who shoots for an injured player in his place', () => {
    const game = new Scorer().at('5:00').foul(11, 'personal', { drawnPersonId: 1 }).goesOut(1).comesIn(6);
    game.freeThrow(6, true, '1 of 2').freeThrow(6, true, '2 of 2');
    expect(game.player(6).plus).toBe(2);
    expect(game.player(1).plus).toBe(0);
    expect(game.player(2).plus).toBe(2);
  });

  it('leave in his place who was fouled, where a team-mate shoots who was on court too', () => {
    const game = new Scorer().at('5:00').foul(11, 'personal', { drawnPersonId: 1 }).goesOut(1).comesIn(6);
    game.freeThrow(2, true);
    expect([1, 2, 6].map((personId) => game.player(personId).plus)).toStrictEqual([1, 1, 0]);
  });

  /** Denver at Detroit, 0022400850, 0:07.2 of the second quarter: the technical stands behind its throw, the one before is eleven minutes old. */
  it('count to those on court where their foul does not stand before them at their clock', () => {
    const game = new Scorer().at('11:11').foul(12, 'technical').at('7:00').goesOut(1).comesIn(6);
    game.at('0:07.2').goesOut(2).comesIn(7);
    game.freeThrow(3, true, '1 of 1', { kind: 'technical' }).foul(12, 'technical');
    expect([1, 2, 6, 7].map((personId) => game.player(personId).plus)).toStrictEqual([0, 0, 1, 1]);
  });
});
