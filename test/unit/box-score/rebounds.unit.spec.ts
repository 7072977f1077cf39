import { GameFold, type PlayOutcome } from '../../../src/domain/box-score/game-fold';
import { Misses } from '../../../src/domain/box-score/misses';
import { ruleSetNamed } from '../../../src/domain/rules/rule-sets';
import { AWAY, HOME, Scorer, SHEET } from './scorer';

describe('a rebound', () => {
  it('is offensive or defensive by whose miss it answers, where the source does not say', () => {
    const game = new Scorer().missed(1).rebound(2).missed(2).rebound(11);
    expect(game.player(2)).toMatchObject({ reboundsOffensive: 1, reboundsDefensive: 0, reboundsTotal: 1 });
    expect(game.player(11)).toMatchObject({ reboundsOffensive: 0, reboundsDefensive: 1 });
  });

  it('is one of two kinds, and both are in the total', () => {
    const game = new Scorer().missed(1).rebound(2).missed(2).rebound(2).missed(11).rebound(2);
    expect(game.player(2)).toMatchObject({ reboundsOffensive: 2, reboundsDefensive: 1, reboundsTotal: 3 });
    expect(game.home()).toMatchObject({ reboundsPersonal: 3, reboundsTotal: 3 });
  });

  it('is what the source says, whosever miss it answers', () => {
    const game = new Scorer().missed(1).rebound(2, { kind: 'defensive' }).missed(2).rebound(11, { kind: 'offensive' });
    expect(game.player(2)).toMatchObject({ reboundsOffensive: 0, reboundsDefensive: 1 });
    expect(game.player(11)).toMatchObject({ reboundsOffensive: 1, reboundsDefensive: 0 });
  });

  it('alone has a kind', () => {
    const scoreAfter = { home: 0, away: 0 };
    expect(outcomes(new Scorer().missed(1).rebound(2))).toStrictEqual([
      { scoreAfter },
      { scoreAfter, reboundKind: 'offensive' },
    ]);
  });

  it.each([
    ...(['jumpBall', 'violation', 'timeout', 'ejection', 'replay'] as const),
    ...(['periodStart', 'periodEnd', 'gameEnd', 'steal', 'block', 'other'] as const),
  ])('is no %s', (type) => {
    expect(outcomes(new Scorer().other(type, { teamId: HOME }))).toStrictEqual([{ scoreAfter: { home: 0, away: 0 } }]);
  });

  it('follows the miss when a correction has moved it to the other team', () => {
    const game = new Scorer().missed(1).rebound(11, { kind: 'defensive' });
    const moved = new Scorer().missed(1).rebound(2);
    expect(game.player(11).reboundsDefensive).toBe(1);
    expect(moved.player(2).reboundsOffensive).toBe(1);
  });

  it('answers the shot that it names, not only the last one', () => {
    const game = new Scorer().missed(1).missed(11).rebound(2, { shotPlayId: 1 }).rebound(3);
    expect(game.player(2).reboundsOffensive).toBe(1);
    expect(game.player(3).reboundsDefensive).toBe(1);
    expect(game.flags()).toStrictEqual([]);
  });

  it.each([
    ['the last of all', {}, 'defensive'],
    // A correction may have taken away the miss that the rebound named.
    ['the last of all', { shotPlayId: 9 }, 'defensive'],
    ['the one that it names', { shotPlayId: 2 }, 'offensive'],
  ])('answers of several misses %s: %j', (_, names, kind) => {
    expect(kinds(new Scorer().missed(11).missed(1).missed(12).rebound(2, names))).toStrictEqual([kind]);
  });

  it('takes away the miss that it answers, and the end of a period takes the others', () => {
    const misses = new Misses<{ playId: number }>();
    for (const playId of [1, 2, 3]) misses.add({ playId });
    const rebound = { type: 'rebound', playId: 4, order: 4, period: 1, clock: 'PT10M00.00S' } as const;
    expect(misses.answeredBy({ ...rebound, shotPlayId: 2 })).toStrictEqual({ playId: 2 });
    expect(misses.answeredBy(rebound)).toStrictEqual({ playId: 3 });
    expect(misses.count).toBe(1);
    expect(misses.periodEnds()).toStrictEqual([{ playId: 1 }]);
    expect(misses.count).toBe(0);
    expect(misses.answeredBy(rebound)).toBeUndefined();
  });

  it('of the team is in no player’s line and in the team’s total', () => {
    const game = new Scorer()
      .missed(1)
      .rebound(undefined, { teamId: HOME })
      .missed(1)
      .rebound(undefined, { teamId: AWAY });
    expect(game.home()).toMatchObject({
      reboundsPersonal: 0,
      reboundsTeam: 1,
      reboundsTeamOffensive: 1,
      reboundsTotal: 1,
    });
    expect(game.away()).toMatchObject({ reboundsTeamDefensive: 1, reboundsDefensive: 0, reboundsTotal: 1 });
  });

  it('of the team adds up from both ends of the court', () => {
    const own = { teamId: HOME };
    const game = new Scorer().missed(1).rebound(undefined, own).missed(1).rebound(undefined, own).missed(1).rebound(11);
    game.missed(11).rebound(undefined, own).missed(1).rebound(2).missed(1).rebound(12).missed(11).rebound(3);
    expect(game.home()).toMatchObject({
      ...{ reboundsTeamOffensive: 2, reboundsTeamDefensive: 1, reboundsTeam: 3 },
      ...{ reboundsOffensive: 1, reboundsDefensive: 1, reboundsPersonal: 2, reboundsTotal: 5 },
    });
  });

  it('without a miss is flagged', () => {
    expect(new Scorer().made(1).rebound(11).flags()).toStrictEqual([
      { code: 'unpaired-rebound', playId: 2, detail: 'There is no miss that this rebound answers.' },
    ]);
  });

  it('can’t answer a miss of the period before', () => {
    const game = new Scorer().at('0:01').missed(1).at('11:50', 2).rebound(11);
    expect(game.flags().map(({ code }) => code)).toStrictEqual(['unpaired-rebound']);
  });
});

describe('a dead-ball rebound', () => {
  it('fills the place of one that nobody could have: after all throws of a trip but the last', () => {
    const game = new Scorer().foul(11).freeThrow(1, false, '1 of 2').rebound(undefined, { teamId: HOME });
    expect(game.home()).toMatchObject({ reboundsTeamOffensive: 1, reboundsTotal: 1, reboundsPersonal: 0 });
    expect(kinds(game)).toStrictEqual(['deadBall']);
  });

  it.each(['technical', 'flagrant', 'clear-path', 'away-from-play', 'transition take'])(
    'follows the last throw too where the ball goes back to the shooter’s team: %s',
    (kind) => {
      const game = new Scorer().foul(11).freeThrow(1, false, '1 of 1', { kind }).rebound(undefined, { teamId: HOME });
      expect(kinds(game)).toStrictEqual(['deadBall']);
    },
  );

  it('does not follow the last throw of an ordinary trip', () => {
    const game = new Scorer().foul(11).freeThrow(1, false, '2 of 2').rebound(undefined, { teamId: AWAY });
    expect(kinds(game)).toStrictEqual(['defensive']);
    expect(game.away().reboundsTeamDefensive).toBe(1);
  });

  it.each([{ kind: 'deadBall' }, { qualifiers: ['deadball'] }] as const)(
    'is one because the source says so: %j',
    (said) => {
      const game = new Scorer().missed(1).rebound(undefined, { teamId: AWAY, ...said });
      expect(kinds(game)).toStrictEqual(['deadBall']);
      expect(game.away()).toMatchObject({ reboundsTeamOffensive: 0, reboundsTeamDefensive: 1 });
      expect(game.away().possessions).toBe(0);
    },
  );

  it.each([
    ['offensive', 1, 0],
    ['defensive', 0, 1],
    // The row says nothing of an end of the court: it is where the miss was.
    ['', 1, 0],
  ])('after a throw of its own team is booked at the end that its row says: %j', (subType, offensive, defensive) => {
    const game = new Scorer().foul(11).freeThrow(1, false, '1 of 2').rebound(undefined, { teamId: HOME, subType });
    expect(kinds(game)).toStrictEqual(['deadBall']);
    expect(game.home()).toMatchObject({ reboundsTeamOffensive: offensive, reboundsTeamDefensive: defensive });
  });

  it('that answers no miss is booked as offensive', () => {
    const game = new Scorer().rebound(undefined, { teamId: HOME, kind: 'deadBall' });
    expect(game.home()).toMatchObject({ reboundsTeamOffensive: 1, reboundsTeamDefensive: 0, reboundsTeam: 1 });
  });

  it('is none where a player has the ball', () => {
    const game = new Scorer().foul(11).freeThrow(1, false, '1 of 2').rebound(12);
    expect(kinds(game)).toStrictEqual(['defensive']);
    expect(game.player(12).reboundsDefensive).toBe(1);
  });

  it('continues no possession', () => {
    const game = new Scorer().foul(11).freeThrow(1, false, '1 of 2').rebound(undefined, { teamId: HOME });
    expect(game.freeThrow(1, true, '2 of 2').home().possessions).toBe(1);
  });

  it('is what the feed’s qualifier says, at the end of the court that its row says', () => {
    const game = new Scorer()
      .foul(11)
      .freeThrow(1, false, '1 of 2')
      .rebound(undefined, { teamId: AWAY, subType: 'offensive', qualifiers: ['deadball', 'team'] });
    expect(kinds(game)).toStrictEqual(['deadBall']);
    expect(game.away()).toMatchObject({ reboundsTeamOffensive: 1, reboundsTeamDefensive: 0 });
  });
});

/** What the plays of a game turned out to be. */
function outcomes(game: Scorer): PlayOutcome[] {
  const fold = new GameFold(SHEET, ruleSetNamed('nba-2024'));
  return game.plays.map((play) => fold.apply(play));
}

/** What its rebounds did. */
function kinds(game: Scorer): (string | undefined)[] {
  return outcomes(game).flatMap(({ reboundKind }, at) =>
    game.plays[at]?.play.type === 'rebound' ? [reboundKind] : [],
  );
}
