import { resolveChanges } from '../../src/domain/corrections/resolve-changes';
import type { GameCommand } from '../../src/domain/game/decide/command';
import { decide } from '../../src/domain/game/decide/decide';
import type { GameEvent } from '../../src/domain/game/events';
import { evolve } from '../../src/domain/game/evolve';
import { type GameState, initialState } from '../../src/domain/game/game-state';
import { changesOfRows } from '../../src/ingestion/corrections/changes-of-rows';
import type { CorrectionRow } from '../../src/ingestion/corrections/correction-row';
import type { GameFile } from '../../src/ingestion/game-file';
import { normaliseNbaLive } from '../../src/ingestion/nba-live/normalise-nba-live';

/** A closed game as the feed left it, and as the league corrected it, all changes in one case. */
export interface CorrectedGame {
  readonly before: GameState;
  readonly after: GameState;
}

export const CASE = {
  correctionId: 'c1',
  reasonCode: 'VIDEO_REVIEW',
  reason: 'seen again after the game',
  requester: 'auditor',
  approvers: ['reviewer', 'supervisor'],
} as const;

export function correctedGame({ declaration, rows: actions }: GameFile, rows: readonly CorrectionRow[]): CorrectedGame {
  const { plays } = normaliseNbaLive(actions);
  const before = after(
    initialState(),
    { type: 'DeclareGame', declaration },
    { type: 'RecordPlays', source: 'nba-live', plays },
    { type: 'ChangeStatus', status: 'completed' },
    { type: 'ChangeStatus', status: 'closed' },
  );
  const request = { changes: changesOfRows(rows, declaration), includeDependents: false };
  const changes = resolveChanges(request, before);
  return { before, after: after(before, { type: 'ApplyCorrection', ...CASE, changes }) };
}

/** The game after commands. */
export function after(state: GameState, ...commands: readonly GameCommand[]): GameState {
  return commands.reduce((game, command) => evolve(game, decide(command, game) as readonly GameEvent[]), state);
}
