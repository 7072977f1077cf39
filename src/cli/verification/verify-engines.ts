import { GAME_STREAM_PREFIX, gameIdOf } from '../../domain/game/game-stream';
import { projectionByCheckpoints } from '../../observability/projection-status';
import { freshDocuments } from '../../projections/game/fresh-documents';
import { readJournal } from '../../queries/verification/heads';
import { type Report, reportBody } from '../../queries/verification/report';
import { type GameEvidence, verifyWithAround } from '../../queries/verification/verify-game';
import { verifyLedger } from '../../queries/verification/verify-ledger';
import type { SealKeys } from '../../sealing/seal-keys';
import type { Engines } from '../engines/engines';
import { Failure } from '../failure';
import type { Verified } from './verified';

interface Wanted {
  /** The whole ledger without it. */
  readonly gameId: string | undefined;
  readonly keys: SealKeys;
}

/** Verifies on engines of this process, and closes them. Writes nothing. @throws Failure where there is no such game */
export async function verifyEngines(
  engines: Engines,
  { gameId, keys }: Wanted,
  onProgress: (fraction: number) => void,
): Promise<Verified> {
  const { ledger, readModels } = engines;
  try {
    const evidence = {
      ...{ ledger, readModels, fresh: freshDocuments, check: keys.check },
      journal: await readJournal(ledger),
      projection: projectionByCheckpoints(readModels),
    };
    if (gameId !== undefined) return verified(await verifyOne(gameId, evidence), [gameId]);
    const { report, wrong } = await verifyLedger(evidence, onProgress);
    return verified(report, wrong.map(gameOrStream));
  } finally {
    await engines.close();
  }
}

async function verifyOne(gameId: string, evidence: GameEvidence): Promise<Report> {
  const report = await verifyWithAround(gameId, evidence);
  if (report === undefined) throw new Failure(`there is no game ${gameId}`);
  return report;
}

/** People know a game by its id. */
function gameOrStream(stream: string): string {
  return stream.startsWith(GAME_STREAM_PREFIX) ? gameIdOf(stream) : stream;
}

function verified(report: Report, subjects: readonly string[]): Verified {
  return { ...reportBody(report), wrong: report.findings.length === 0 ? [] : subjects };
}
