import { AWAY, HOME, Scorer } from './scorer';

describe('a foul', () => {
  it('is counted for who committed it and for who drew it', () => {
    const game = new Scorer().foul(1, 'personal', { descriptor: 'shooting', drawnPersonId: 11 });
    expect(game.player(1)).toMatchObject({ foulsPersonal: 1, foulsOffensive: 0, foulsTechnical: 0 });
    expect(game.player(11).foulsDrawn).toBe(1);
    expect(game.home()).toMatchObject({ foulsPersonal: 1, foulsTeam: 1 });
  });

  it.each(['loose ball', 'take', 'transition take', 'clear-path', 'away-from-play', 'flagrant-type-1', 'double'])(
    'is personal whatever its sort: %s',
    (descriptor) => {
      expect(new Scorer().foul(1, 'personal', { descriptor }).player(1).foulsPersonal).toBe(1);
    },
  );

  it('that is offensive is personal too, and none of the team’s that lead to free throws', () => {
    const game = new Scorer().foul(1, 'offensive', { descriptor: 'charge', drawnPersonId: 11 }).turnover(1);
    expect(game.player(1)).toMatchObject({ foulsPersonal: 1, foulsOffensive: 1, turnovers: 1 });
    expect(game.home()).toMatchObject({ foulsPersonal: 1, foulsOffensive: 1, foulsTeam: 0 });
    expect(game.player(11).foulsDrawn).toBe(1);
  });

  it('of a coach or a stranger is no player’s', () => {
    const game = new Scorer().foul(999, 'personal', { teamId: HOME });
    expect(game.home().foulsPersonal).toBe(0);
  });

  it('of someone who has just gone out stands, and is flagged', () => {
    const game = new Scorer().goesOut(1).comesIn(6).foul(1);
    expect(game.player(1).foulsPersonal).toBe(1);
    expect(game.flags()).toMatchObject([{ code: 'credit-off-court', playId: 3 }]);
  });

  it('too many is flagged, and counted', () => {
    const game = new Scorer();
    for (let fouls = 0; fouls < 7; fouls += 1) game.foul(1);
    expect(game.player(1).foulsPersonal).toBe(7);
    expect(game.flags()).toStrictEqual([
      { code: 'foul-limit', playId: 7, detail: 'Player 1 has 7 personal fouls; 6 disqualify.' },
    ]);
  });

  it('disqualifies by the count of the whole game, whatever window is looked at', () => {
    const game = new Scorer();
    for (let fouls = 0; fouls < 6; fouls += 1) game.foul(1);
    game.at('11:00', 2).foul(1);
    expect(game.flags({ window: 'q2' }).map(({ code }) => code)).toStrictEqual(['foul-limit']);
    expect(game.player(1, { window: 'q2' }).foulsPersonal).toBe(1);
  });
});

describe('a technical foul', () => {
  it('of a player is technical and not personal', () => {
    const game = new Scorer().foul(1, 'technical');
    expect(game.player(1)).toMatchObject({ foulsTechnical: 1, foulsPersonal: 0 });
    expect(game.home()).toMatchObject({ foulsTechnical: 1, foulsTeamTechnical: 0, foulsTeam: 0 });
  });

  /** 0022000055, a coach (2610) of Denver: `TEAM foul technical`. */
  it('of a coach, or of nobody, is the team’s', () => {
    const game = new Scorer().foul(2610, 'technical', { teamId: HOME }).foul(undefined, 'technical', { teamId: HOME });
    expect(game.home()).toMatchObject({ foulsTechnical: 0, foulsTeamTechnical: 2 });
    expect(game.flags()).toStrictEqual([]);
  });

  /** 0022400500, Zubac, fourth quarter. */
  it('for three defensive seconds is charged to nobody', () => {
    const game = new Scorer().foul(11, 'technical', { descriptor: 'defensive-3-second', teamId: AWAY });
    expect(game.player(11)).toMatchObject({ foulsTechnical: 0, foulsPersonal: 0 });
    expect(game.away()).toMatchObject({ foulsTechnical: 0, foulsTeamTechnical: 0 });
  });

  it('on the bench takes nobody off court', () => {
    expect(new Scorer().foul(6, 'technical').flags()).toStrictEqual([]);
  });
});
