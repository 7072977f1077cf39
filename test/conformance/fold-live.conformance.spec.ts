import type { TeamBoxScore } from '../../src/domain/box-score/box-score';
import { GameFold } from '../../src/domain/box-score/game-fold';
import { readLiveGame } from '../../src/ingestion/nba-live/live-game';
import { foldable, type FoldableGame, foldWhole, linesOf } from './fold-game-file';
import { describeWithRealGames, liveFile } from './ingestion-files';

type Cells = Readonly<Record<string, unknown>>;

interface LeagueTeam {
  readonly teamId: number;
  readonly score: number;
  readonly periods: readonly { readonly period: number; readonly score: number }[];
  readonly statistics: Cells;
  readonly players: readonly {
    readonly personId: number;
    readonly starter: string;
    readonly played: string;
    readonly statistics: Cells;
  }[];
}

/** Whole minutes, which follow from `minutes`. */
const NOT_OURS = ['minutesCalculated'];
/** The league's files show the home team's run as the away team's; ours follows the definition. */
const WRONG_OF_THE_AWAY_TEAM = ['biggestScoringRun', 'biggestScoringRunScore'];

function liveGame(gameId: string, ...box: unknown[]): FoldableGame {
  return foldable(readLiveGame(liveFile(gameId, 'playbyplay.json'), ...box));
}

/** The cells that are not the league's: fractions may be 1e-6 off. */
function differing(ours: object, league: Cells, except: readonly string[]): string[] {
  const cells = Object.entries(league).filter(([field]) => !except.includes(field));
  return cells.flatMap(([field, value]) => {
    const our = (ours as Cells)[field];
    const same = typeof value === 'number' ? Math.abs(Number(our) - value) <= 1e-6 : our === value;
    return same ? [] : [`${field}: ${String(our)} instead of ${String(value)}`];
  });
}

function compareTeam(ours: TeamBoxScore, league: LeagueTeam, except: readonly string[]): string[] {
  expect(ours.teamId).toBe(league.teamId);
  expect(ours.score).toBe(league.score);
  expect(ours.periods).toEqual(league.periods.map(({ period, score }) => ({ period, score })));
  expect(ours.players.map(({ personId, starter, played }) => ({ personId, starter, played }))).toEqual(
    league.players.map(({ personId, starter, played }) => ({
      personId,
      starter: starter === '1',
      played: played === '1',
    })),
  );
  const players = league.players.flatMap(({ statistics, personId }, at) =>
    differing(ours.players[at]?.statistics ?? {}, statistics, NOT_OURS).map((cell) => `${personId} ${cell}`),
  );
  return [...differing(ours.statistics, league.statistics, [...NOT_OURS, ...except]), ...players];
}

describeWithRealGames('a live game with its box score', () => {
  it.each([
    ['0022000001', 'Golden State at Brooklyn, 22 December 2020', 17 * 2],
    ['0022500775', 'Atlanta at Charlotte, 11 February 2026', 36],
  ])('%s, %s: every field of every player and of both teams', (gameId, _, players) => {
    const box = liveFile(gameId, 'boxscore.json') as { game: { homeTeam: LeagueTeam; awayTeam: LeagueTeam } };
    const ours = foldWhole(liveGame(gameId, box));
    expect(box.game.homeTeam.players.length + box.game.awayTeam.players.length).toBe(players);
    expect(compareTeam(ours.home, box.game.homeTeam, [])).toEqual([]);
    expect(compareTeam(ours.away, box.game.awayTeam, WRONG_OF_THE_AWAY_TEAM)).toEqual([]);
    expect(ours.flags).toEqual([]);
  });

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
});

interface OfficialLine {
  readonly PLAYER_ID: string;
  readonly PLAYER_NAME: string;
  readonly [column: string]: string;
}

const COLUMNS = {
  PTS: 'points',
  REB: 'reboundsTotal',
  AST: 'assists',
  STL: 'steals',
  BLK: 'blocks',
  TOV: 'turnovers',
  PF: 'foulsPersonal',
} as const;

describeWithRealGames('a live game against the league’s record of later', () => {
  it.each([
    ['0022000001', 28],
    ['0022400500', 20],
    ['0022500775', 21],
    ['0022500857', 20],
  ])('%s, its roster inferred: not one of the %i players’ cells was changed since', (gameId, players) => {
    const lines = linesOf(foldWhole(liveGame(gameId)));
    const official = liveFile(gameId, 'official_statsnba.json') as readonly OfficialLine[];
    const changed = official.flatMap((line) => {
      const ours = lines.get(Number(line.PLAYER_ID));
      const given = Object.entries(COLUMNS).filter(([column]) => line[column] !== undefined);
      const cells = given.filter(([column, field]) => ours?.[field] !== Number(line[column]));
      return cells.map(([column, field]) => `${line.PLAYER_NAME} ${column} ${line[column]}, ours ${ours?.[field]}`);
    });
    expect(official).toHaveLength(players);
    expect(changed).toEqual([]);
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
