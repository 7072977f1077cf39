import { HOME, Scorer } from './scorer';

describe('a flag', () => {
  it('says where the feed’s running score is not ours', () => {
    const game = new Scorer().made(1).mark({ feedScore: '2-0' }).made(11).mark({ feedScore: '2-3' });
    expect(game.flags()).toStrictEqual([
      { code: 'score-differs', playId: 2, detail: 'The feed has 2-3 here, we have 2-2.' },
    ]);
  });

  it('compares with the score of the game in a window too', () => {
    const game = new Scorer().made(1).at('11:00', 2).made(11).mark({ feedScore: '2-2' });
    expect(game.flags({ window: 'q2' })).toStrictEqual([]);
  });

  it('says where the feed has moved away from an official correction', () => {
    expect(new Scorer().made(1).mark({ conflict: true }).flags()).toStrictEqual([
      { code: 'conflict', playId: 1, detail: 'The feed has changed what an official correction has set.' },
    ]);
  });

  it('says which kind of play the rules do not know, and counts nothing for it', () => {
    const game = new Scorer()
      .other('other', { subType: 'moonball', personId: 1 })
      .other('other', { subType: 'stoppage' })
      .other('other');
    expect(game.flags()).toStrictEqual([
      { code: 'unknown-kind', playId: 1, detail: 'The rules know no play of the kind moonball.' },
      { code: 'unknown-kind', playId: 3, detail: 'The rules know no play of the kind (none).' },
    ]);
    expect(game.player(1).points).toBe(0);
  });

  it('says which kind of foul the rules do not know, and counts it as personal', () => {
    const game = new Scorer().foul(1, 'grudge');
    expect(game.flags()).toStrictEqual([
      {
        code: 'unknown-kind',
        playId: 1,
        detail: 'The rules know no foul of the kind grudge; it is a personal one.',
      },
    ]);
    expect(game.player(1).foulsPersonal).toBe(1);
  });

  it('says which credit is nobody’s', () => {
    const strange = new Scorer().turnover(99, { teamId: HOME });
    expect(strange.flags()).toStrictEqual([
      { code: 'credit-off-court', playId: 1, detail: 'Person 99 is on neither roster; the credit is the team’s.' },
    ]);
    expect(strange.home()).toMatchObject({ turnovers: 0, turnoversTeam: 1 });
    expect(new Scorer().turnover(undefined).other('jumpBall').flags()).toStrictEqual([
      {
        code: 'credit-off-court',
        playId: 1,
        detail: 'The play names neither a player nor one of the two teams; it counts for nobody.',
      },
    ]);
  });

  it('is none where nothing is wrong', () => {
    expect(new Scorer().made(1).missed(11).rebound(1).turnover(1, { stealPersonId: 11 }).flags()).toStrictEqual([]);
  });
});
