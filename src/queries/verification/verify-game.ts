import { correctionStream } from '../../domain/corrections/case/correction-stream';
import { feedStream } from '../../domain/game/feed-stream';
import { gameIdOf, gameStream } from '../../domain/game/game-stream';
import type { RecordedEvent } from '../../ledger/ledger';
import type { ProjectionStatus } from '../../observability/projection-status';
import { type GameDocument, GAMES } from '../../read-models/documents/game-document';
import type { ReadModels } from '../../read-models/read-models';
import type { FreshDocuments } from './fresh-documents';
import { type Report, together } from './report';
import { verifyDocuments } from './verify-documents';
import { type CheckedStream, type StreamEvidence, verifyStream } from './verify-stream';

export interface GameEvidence extends StreamEvidence {
  readonly readModels: ReadModels;
  readonly projection: Pick<ProjectionStatus, 'position' | 'seasonsPosition'>;
  readonly fresh: FreshDocuments;
}

/** A live game is written while it is looked at; what is wrong is wrong still at the third look. */
const LOOKS = 3;

/** Checks a game: its stream and its documents. `undefined` where neither ledger, journal of heads nor documents know it. */
export async function verifyGame(gameId: string, evidence: GameEvidence): Promise<CheckedStream | undefined> {
  for (let look = 1; ; look += 1) {
    const seen = await lookAt(gameStream(gameId), evidence);
    if (seen === undefined || seen.report.findings.length === 0 || look === LOOKS) return seen;
  }
}

/** The same with the streams around it: the files of its feed that changed nothing, the cases that were applied to it, the journal of heads. */
export async function verifyWithAround(gameId: string, evidence: GameEvidence): Promise<Report | undefined> {
  const game = await verifyGame(gameId, evidence);
  return game && together([game.report, ...(await around(gameId, game.events, evidence)), evidence.journal.report]);
}

async function around(
  gameId: string,
  events: readonly RecordedEvent[],
  evidence: StreamEvidence,
): Promise<readonly Report[]> {
  const cases = new Set(events.flatMap(correctionsOf).map(correctionStream));
  const all = await Promise.all([feedStream(gameId), ...cases].map((stream) => verifyStream(stream, evidence)));
  // Most games have no file of a feed that changed nothing, and so no stream of those.
  return all.filter((each) => each.events.length > 0 || each.report.findings.length > 0).map(({ report }) => report);
}

async function lookAt(stream: string, evidence: GameEvidence): Promise<CheckedStream | undefined> {
  const { readModels, projection, fresh } = evidence;
  const projected = {
    games: (await projection.position()) ?? -1n,
    seasons: (await projection.seasonsPosition()) ?? -1n,
  };
  const documents = readModels.live();
  const game = await documents.get<GameDocument>(GAMES.model, gameIdOf(stream));
  const { events, report } = await verifyStream(stream, evidence);
  if (events.length === 0 && !game && report.findings.length === 0) return undefined;
  const ofDocuments = await verifyDocuments(stream, events, { documents, projected, game, fresh });
  return { events, report: together([report, ofDocuments]) };
}

function correctionsOf({ type, data: { correctionId } }: RecordedEvent): string[] {
  const applied = type === 'ScoringChanged' || type === 'ScoringChangeReverted';
  return applied && typeof correctionId === 'string' ? [correctionId] : [];
}
