import { jsonLines, linesOfSeason, seasonFiles } from '../../conformance/games/nba-data';
import { resolveChanges } from '../../src/domain/corrections/resolve-changes';
import { decide } from '../../src/domain/game/decide/decide';
import type { GameCommand } from '../../src/domain/game/decide/command';
import type { GameEvent } from '../../src/domain/game/events';
import { evolve } from '../../src/domain/game/evolve';
import { type GameState, initialState } from '../../src/domain/game/game-state';
import { changesOfRows } from '../../src/ingestion/corrections/changes-of-rows';
import type { CorrectionRow } from '../../src/ingestion/corrections/correction-row';
import { readCorrectionRows } from '../../src/ingestion/corrections/read-correction-rows';
import { normaliseNbaLive } from '../../src/ingestion/nba-live/normalise-nba-live';
import { readSeasonLine } from '../../src/ingestion/nba-live/season-line';

/** A real game as the feed left it, and as the league corrected it. */
export interface CorrectedGame {
  readonly gameId: string;
  readonly official: readonly OfficialLine[];
  readonly before: GameState;
  readonly after: GameState;
}

export interface OfficialLine {
  readonly personId: number;
  readonly points: number;
  readonly rebounds: number;
  readonly assists: number;
  readonly steals: number;
  readonly blocks: number;
  readonly turnovers: number;
}

/** Every game with official changes, one case a game. */
export async function* correctedGames(): AsyncGenerator<CorrectedGame> {
  const rows = correctionRows();
  for (const file of seasonFiles()) {
    for await (const { line } of linesOfSeason(file)) {
      const ofGame = rows.get(gameIdIn(line));
      if (ofGame !== undefined) yield correctedGame(JSON.parse(line) as SeasonLine, ofGame);
    }
  }
}

type SeasonLine = Pick<CorrectedGame, 'gameId' | 'official'>;

/** A line begins with it: not to parse the games that nobody corrected is most of the work spared. */
function gameIdIn(line: string): string {
  return /^\{"gameId": ?"(\w+)"/.exec(line)?.[1] ?? '';
}

function correctedGame(line: SeasonLine, rows: readonly CorrectionRow[]): CorrectedGame {
  const { declaration, rows: actions } = readSeasonLine(line);
  const { plays } = normaliseNbaLive(actions);
  const before = after(
    initialState(),
    { type: 'DeclareGame', declaration },
    { type: 'RecordPlays', source: 'nba-live', plays },
    { type: 'ChangeStatus', status: 'completed' },
    { type: 'ChangeStatus', status: 'closed' },
  );
  const changes = resolveChanges({ changes: changesOfRows(rows, declaration), includeDependents: false }, before);
  const { gameId, official } = line;
  return { gameId, official, before, after: after(before, { type: 'ApplyCorrection', ...CASE, changes }) };
}

export const CASE = {
  correctionId: 'c1',
  reasonCode: 'VIDEO_REVIEW',
  reason: 'seen again after the game',
  requester: 'auditor',
  approvers: ['reviewer', 'supervisor'],
} as const;

/** The game after commands. */
export function after(state: GameState, ...commands: readonly GameCommand[]): GameState {
  return commands.reduce((game, command) => evolve(game, decide(command, game) as readonly GameEvent[]), state);
}

function correctionRows(): ReadonlyMap<string, readonly CorrectionRow[]> {
  const { games, errors } = readCorrectionRows(jsonLines('corrections.jsonl'));
  if (errors.length > 0) throw new Error(JSON.stringify(errors));
  return new Map(games.map(({ gameId, rows }) => [gameId, rows]));
}
