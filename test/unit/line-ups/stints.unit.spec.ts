import { ruleSetNamed } from '../../../src/domain/rules/rule-sets';
import type { PlayerGameTotals } from '../../../src/domain/line-ups/game-totals';
import { StintFold } from '../../../src/domain/line-ups/stint-fold';
import { AWAY, HOME, Scorer, SHEET } from '../box-score/scorer';

function fold(game: Scorer, rules = 'nba-2024'): StintFold {
  const stints = new StintFold(SHEET, ruleSetNamed(rules));
  for (const play of game.plays) stints.apply(play);
  return stints;
}

function player(game: Scorer, personId: number, rules?: string): PlayerGameTotals {
  const { home, away } = fold(game, rules).totals();
  return [...home.players, ...away.players].find((other) => other.personId === personId) as PlayerGameTotals;
}

const MINUTE = 6000;

describe('stints', () => {
  it('end where a line-up changes, whichever team’s', () => {
    const game = new Scorer().at('11:00').made(1).at('10:00').goesOut(1).comesIn(6).at('9:30').made(11, 3);
    expect(fold(game).stints()).toMatchObject([
      { time: 2 * MINUTE, home: { onCourt: [1, 2, 3, 4, 5], totals: { points: 2, time: 10 * MINUTE } } },
      { time: MINUTE / 2, home: { onCourt: [2, 3, 4, 5, 6], totals: { points: 0 } }, away: { totals: { points: 3 } } },
    ]);
  });

  it('end with their period, to which its last seconds belong', () => {
    const game = new Scorer().at('0:03').missed(1).rebound(undefined, { teamId: HOME }).at('11:50', 2).made(11);
    expect(fold(game).stints()).toMatchObject([
      { period: 1, time: 12 * MINUTE, home: { totals: { possessions: 1, reboundsTeamOffensive: 1 } } },
      { period: 2, time: 1000, home: { totals: { possessions: 0 } }, away: { totals: { possessions: 1 } } },
    ]);
  });

  it('run to the end of a completed game, with those who came in last', () => {
    const game = new Scorer().at('0:10', 4).made(1).goesOut(1).comesIn(6);
    const [, last] = fold(game).stints({ completed: true }).slice(-2);
    expect(last).toMatchObject({ time: 1000, home: { onCourt: [2, 3, 4, 5, 6], totals: { time: 5000 } } });
    const timeOf = (completed: boolean) =>
      fold(game)
        .totals({ completed })
        .home.players.slice(0, 6)
        .map(({ player: { time } }) => time);
    const untilThen = 48 * MINUTE - 1000;
    expect(timeOf(false)).toStrictEqual([...Array<number>(5).fill(untilThen), 0]);
    expect(timeOf(true)).toStrictEqual([untilThen, ...Array<number>(4).fill(48 * MINUTE), 1000]);
  });

  it('of a completed game have the possession in which its time ran out', () => {
    const game = new Scorer().at('0:10', 4).missed(1).rebound(undefined, { teamId: HOME });
    const possessions = (completed: boolean) => fold(game).stints({ completed }).at(-1)?.home.totals.possessions;
    expect([possessions(false), possessions(true)]).toStrictEqual([0, 1]);
  });

  it('are another one in another period, though the same ten go on', () => {
    const game = new Scorer().at('0:00').made(1).at('12:00', 2).made(2, 3);
    expect(fold(game).stints()).toMatchObject([
      { period: 1, time: 12 * MINUTE, home: { totals: { points: 2 } } },
      { period: 2, time: 0, home: { totals: { points: 3 } } },
    ]);
  });

  it('are one where the same five come back before the clock runs', () => {
    const game = new Scorer().at('11:00').made(1).goesOut(2).comesIn(6).goesOut(6).comesIn(2).at('10:00').made(11);
    expect(fold(game).stints()).toHaveLength(1);
  });

  it('take no notice of the moment between the halves of a substitution', () => {
    const game = new Scorer().at('10:00').goesOut(1).foul(undefined, 'technical').comesIn(6).at('9:00').made(2);
    expect(fold(game).stints()).toHaveLength(2);
  });
});

describe('what counts to a player on court', () => {
  it('has the free throws of the foul before he went out, and not the rebound after', () => {
    const game = new Scorer()
      .at('5:00')
      .foul(11)
      .freeThrow(2, true, '1 of 2')
      .goesOut(1)
      .comesIn(6)
      .freeThrow(2, false, '2 of 2')
      .rebound(12);
    expect(player(game, 1).onCourt).toMatchObject({
      team: { points: 1, freeThrowsAttempted: 2, freeThrowTrips: 1, possessions: 1 },
      opponent: { reboundsDefensive: 0 },
    });
    expect(player(game, 6).onCourt).toMatchObject({
      team: { points: 0, freeThrowsAttempted: 0, possessions: 0 },
      opponent: { reboundsDefensive: 1 },
    });
  });

  it('has the possession that ends with those throws, whatever happens in between', () => {
    const game = new Scorer().at('5:00').foul(11).freeThrow(2, false, '1 of 2').goesOut(1).comesIn(6);
    game.rebound(undefined, { teamId: HOME, kind: 'deadBall' }).freeThrow(2, true, '2 of 2');
    expect([1, 6].map((personId) => player(game, personId).onCourt.team.possessions)).toStrictEqual([1, 0]);
  });

  it('has no possession that others end after a rebound of the team', () => {
    const game = new Scorer().at('5:00').missed(1).rebound(undefined, { teamId: HOME }).goesOut(1).comesIn(6);
    game.at('4:50').made(6);
    expect([1, 6].map((personId) => player(game, personId).onCourt.team.possessions)).toStrictEqual([0, 1]);
  });

  it('has all that happens at the clock at which he went out, until 2023-24', () => {
    const game = new Scorer()
      .at('5:00')
      .foul(11)
      .goesOut(1)
      .comesIn(6)
      .freeThrow(2, false, '2 of 2')
      .rebound(6)
      .made(6);
    const whole = { team: { points: 2, reboundsOffensive: 1, possessions: 1 } };
    const nothing = { team: { points: 0, reboundsOffensive: 0, possessions: 0 } };
    expect(player(game, 1, 'nba-2023').onCourt).toMatchObject(whole);
    expect(player(game, 6, 'nba-2023').onCourt).toMatchObject(nothing);
    expect(player(game, 6, 'nba-2024').onCourt.team).toMatchObject({ points: 2, reboundsOffensive: 1, possessions: 0 });
  });

  it('has the throws of who shoots for an injured player, in a line-up that never was on court', () => {
    const game = new Scorer().at('5:00').foul(11, 'personal', { drawnPersonId: 1 }).goesOut(1).goesOut(2);
    game.comesIn(6).comesIn(7).freeThrow(6, true, '1 of 2').freeThrow(6, true, '2 of 2');
    expect(fold(game).stints().at(-1)).toMatchObject({
      time: 0,
      home: { onCourt: [2, 3, 4, 5, 6], totals: { points: 2 } },
    });
    expect(player(game, 6).onCourt.team.points).toBe(2);
    expect(player(game, 7).onCourt.team.points).toBe(0);
  });
});

describe('totals', () => {
  it('keep what is the team’s own apart, and leave dead-ball rebounds out', () => {
    const own = { teamId: HOME };
    const game = new Scorer()
      .missed(1)
      .rebound(undefined, own)
      .turnover(undefined, own)
      .missed(11)
      .rebound(undefined, own);
    game
      .foul(12)
      .freeThrow(1, false, '1 of 2')
      .rebound(undefined, { kind: 'deadBall', ...own });
    game.freeThrow(1, true, '2 of 2').turnover(2);
    expect(fold(game).totals().home.team).toMatchObject({
      reboundsTeamOffensive: 1,
      reboundsTeamDefensive: 1,
      reboundsOffensive: 0,
      turnovers: 1,
      turnoversTeam: 1,
      possessions: 3,
    });
  });

  it.each([
    ['home', 1, 11, HOME],
    ['away', 11, 1, AWAY],
  ] as const)('have the rebounds of the %s team beside those of its players', (side, shooter, opponent, teamId) => {
    const game = new Scorer().missed(shooter).rebound(shooter).missed(shooter).rebound(undefined, { teamId });
    game.missed(shooter).rebound(undefined, { teamId }).missed(shooter).rebound(opponent).missed(opponent);
    expect(fold(game.rebound(undefined, { teamId })).totals()[side].team).toMatchObject({
      ...{ reboundsOffensive: 1, reboundsDefensive: 0, reboundsTeamOffensive: 2, reboundsTeamDefensive: 1 },
    });
  });

  it('have single throws among the trips of a team and not of who throws them', () => {
    const game = new Scorer().foul(11, 'technical').freeThrow(1, true, '1 of 1', { kind: 'technical' });
    for (const at of ['8:00', '7:30', '7:20'])
      game.at(at).foul(11).freeThrow(1, true, '1 of 2').freeThrow(1, true, '2 of 2');
    game.at('7:10').foul(11).freeThrow(1, true, '1 of 3').freeThrow(1, true, '2 of 3').freeThrow(1, true, '3 of 3');
    game.at('7:00').made(1).foul(11).freeThrow(1, true);
    expect(player(game, 1).player.freeThrowTrips).toBe(4);
    expect(fold(game).totals().home.team.freeThrowTrips).toBe(5);
  });
});
