import type { BoxScore } from '../../src/domain/box-score/box-score';
import type { Cell, Comparison, Value } from '../comparison';
import type { BoxScoreFile, LineScore, PlayerInFile, TeamInFile } from '../games/box-score-file';
import { creditingPlays } from './crediting-plays';

/** Whole minutes, which follow from `minutes`. */
const NOT_OURS: ReadonlySet<string> = new Set(['minutesCalculated']);
/** The league's files show the home team's run as the away team's; ours follows the definition. */
const WRONG_OF_THE_AWAY_TEAM: ReadonlySet<string> = new Set(['biggestScoringRun', 'biggestScoringRunScore']);

/** Every field of the league's `boxscore.json`, of the very moment of the feed's file. */
export const liveBoxScore: Comparison = {
  name: 'box score of the same moment',
  *cells({ boxScore, box }) {
    if (boxScore !== undefined) yield* boxScoreCells(box, boxScore);
  },
  explain({ statistic, of: { name, personId } }, { boxScore, plays }) {
    if (WRONG_OF_THE_AWAY_TEAM.has(statistic) && name === boxScore?.awayTeam.teamTricode)
      return { cause: 'against its own definition', playIds: [] };
    return { cause: 'unexplained', playIds: personId === undefined ? [] : creditingPlays(plays, personId, statistic) };
  },
};

type Team = Pick<BoxScore['home'], 'teamId' | 'score' | 'periods' | 'statistics' | 'players'>;

/** The cells of a whole box score, of a fold or of an answer. */
export function* boxScoreCells(
  ours: { readonly home: Team; readonly away: Team },
  theirs: BoxScoreFile,
): Generator<Cell> {
  yield* teamCells(ours.home, theirs.homeTeam);
  yield* teamCells(ours.away, theirs.awayTeam);
}

function* teamCells(ours: Team, theirs: TeamInFile): Generator<Cell> {
  const of = { name: theirs.teamTricode };
  yield { statistic: 'teamId', of, ours: ours.teamId, theirs: theirs.teamId };
  yield { statistic: 'score', of, ours: ours.score, theirs: theirs.score };
  yield { statistic: 'periods', of, ours: lineScore(ours.periods), theirs: lineScore(theirs.periods) };
  yield { statistic: 'players', of, ours: ids(ours.players), theirs: ids(theirs.players) };
  yield* statisticCells(of, ours.statistics, theirs.statistics);
  for (const [at, player] of theirs.players.entries()) yield* playerCells(ours.players[at], player);
}

function* playerCells(ours: Team['players'][number] | undefined, theirs: PlayerInFile): Generator<Cell> {
  const of = { name: theirs.name, personId: theirs.personId };
  yield { statistic: 'starter', of, ours: ours?.starter, theirs: theirs.starter === '1' };
  yield { statistic: 'played', of, ours: ours?.played, theirs: theirs.played === '1' };
  yield* statisticCells(of, ours?.statistics ?? {}, theirs.statistics);
}

function* statisticCells(of: Cell['of'], ours: object, theirs: TeamInFile['statistics']): Generator<Cell> {
  const own = new Map<string, Value>(Object.entries(ours));
  for (const [statistic, value] of Object.entries(theirs))
    if (!NOT_OURS.has(statistic)) yield { statistic, of, ours: own.get(statistic), theirs: value };
}

function lineScore(periods: LineScore): string {
  return periods.map(({ period, score }) => `${period}: ${score}`).join();
}

function ids(players: readonly { readonly personId: number }[]): string {
  return players.map(({ personId }) => personId).join();
}
