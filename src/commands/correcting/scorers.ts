import type { CorrectionRequested } from '../../domain/corrections/case/case-events';
import { playIdOf } from '../../domain/corrections/changed-plays';
import { changesConcerned } from '../../domain/corrections/changes-concerned';
import type { PlayChange } from '../../domain/corrections/play-change';
import type { GameState } from '../../domain/game/game-state';
import { gameStream } from '../../domain/game/game-stream';
import type { Ledger, RecordedEvent } from '../../ledger/ledger';

/** Formats of feeds: whoever sends their rows in has not scored them. */
const FEEDS: ReadonlySet<unknown> = new Set(['nba-live', 'stats-v3']);

/**
 * Everyone who scored one of the plays that a case changes: who recorded, amended or voided it, and who had it changed officially. Those who pass
 * on a feed, and the command line, have not. Nobody has scored a play that is yet to be inserted: the number that it was given may go to another one.
 * @param from the first revision of the game that is looked at
 */
export async function scorersOf(
  request: CorrectionRequested,
  game: GameState,
  ledger: Ledger,
  from = 0n,
): Promise<ReadonlySet<string>> {
  const changes = changesConcerned(request, game);
  const known = changes.filter(({ op }) => op !== 'insert' || request.reverts !== undefined);
  const concerned = new Set(known.map(playIdOf));
  const scorers = new Set<string>();
  for await (const event of ledger.readStream(gameStream(request.gameId), { from })) {
    const scorer = scorerOf(event);
    if (scorer !== undefined && playIdsOf(event).some((playId) => concerned.has(playId))) scorers.add(scorer);
  }
  return scorers;
}

function scorerOf({ type, data, metadata }: RecordedEvent): string | undefined {
  if (type === 'ScoringChanged') return data['requester'] as string;
  const { source, feed, actor } = metadata;
  if (source === 'cli' || FEEDS.has(source) || FEEDS.has(feed)) return undefined;
  return (actor as { readonly id: string } | undefined)?.id;
}

function playIdsOf({ type, data }: RecordedEvent): readonly number[] {
  switch (type) {
    case 'PlayRecorded':
    case 'PlayAmended':
      return [(data['play'] as { readonly playId: number }).playId];
    case 'PlayVoided':
      return [data['playId'] as number];
    case 'ScoringChanged':
      return (data['changes'] as readonly PlayChange[]).map(playIdOf);
    default:
      return [];
  }
}
