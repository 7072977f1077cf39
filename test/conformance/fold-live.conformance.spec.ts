import { foldable, type FoldableGame, foldWhole, linesOf } from '../../conformance/games/foldable-game';
import { liveFile } from '../../conformance/games/nba-data';
import { GameFold } from '../../src/domain/box-score/game-fold';
import { readLiveGame } from '../../src/ingestion/nba-live/live-game';
import { describeWithRealGames } from './ingestion-files';

function liveGame(gameId: string, ...box: unknown[]): FoldableGame {
  return foldable(readLiveGame(liveFile(gameId, 'playbyplay.json'), ...box));
}

describeWithRealGames('a live game', () => {
  it('0022000001: the away team’s best run is nine unanswered points of its own', () => {
    const { statistics } = foldWhole(liveGame('0022000001')).away;
    expect(statistics).toMatchObject({ biggestScoringRun: 9, biggestScoringRunScore: '69-95' });
  });

  it('0022000001: 110 and 112 possessions (pbpstats)', () => {
    const { home, away } = foldWhole(liveGame('0022000001'));
    expect([home.statistics.possessions, away.statistics.possessions]).toEqual([110, 112]);
  });

  it('0022500775: a heave that missed is an attempt of the team and of nothing else', () => {
    const { home } = foldWhole(liveGame('0022500775'));
    const players = home.players.reduce((sum, { statistics }) => sum + statistics.fieldGoalsAttempted, 0);
    expect(home.statistics).toMatchObject({ teamFieldGoalAttempts: 1, fieldGoalsAttempted: players });
  });

  it.each(['0022000001', '0022500775'])('%s: a box score drawn after every play changes nothing', (gameId) => {
    const { sheet, rules, plays } = liveGame(gameId);
    const live = new GameFold(sheet, rules);
    const scores = plays.map((play) => {
      const { scoreAfter } = live.apply(play);
      const { home, away } = live.boxScore();
      return scoreAfter.home === home.score && scoreAfter.away === away.score;
    });
    expect(scores).not.toContain(false);
    expect(live.boxScore()).toEqual(foldWhole({ sheet, rules, plays }));
  });

  it.each(['0022000001', '0022500775'])('%s: has the same lines where its roster is inferred', (gameId) => {
    const lines = linesOf(foldWhole(liveGame(gameId, liveFile(gameId, 'boxscore.json'))));
    const inferred = linesOf(foldWhole(liveGame(gameId)));
    expect(inferred.size).toBeGreaterThan(20);
    for (const [personId, statistics] of inferred) expect(statistics).toEqual(lines.get(personId));
  });

  /** The feed forgot to tell that McDaniels began the second quarter in place of Edwards; the league put it right later. */
  it('0022500857: the flags show where the feed forgot a substitution', () => {
    const { flags } = foldWhole(liveGame('0022500857'));
    expect(flags.map(({ code, playId }) => `${playId} ${code}`)).toEqual([
      '154 credit-off-court',
      '166 credit-off-court',
      '186 credit-off-court',
      '189 credit-off-court',
      '206 credit-off-court',
      '213 line-up',
      '214 credit-off-court',
      '214 line-up',
    ]);
  });
});
