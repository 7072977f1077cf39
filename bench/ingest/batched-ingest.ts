import { GameWriter } from '../../src/commands/recording/game-writer';
import type { RecordingContext } from '../../src/commands/recording/recording-context';
import { gameStream } from '../../src/domain/game/game-stream';
import type { Ledger, ProposedEvent } from '../../src/ledger/ledger';
import type { BareLedger } from '../engines/bare-ledger';
import type { LedgerPlace } from '../engines/engine-pair';
import { openLedger } from '../engines/open-engines';
import type { GameBatch } from '../load/batches';
import { secondsOf } from '../load/side-by-side';
import { interleave, type Round } from '../measuring/rounds';

/** Requests under way together. */
export const GAMES_AT_A_TIME = 8;

export const CONTEXT: RecordingContext = {
  actor: { id: 'bench', role: 'every' },
  correlationId: '2c3f6d8e-0b1a-4f57-9a5e-6d1f0c9b7e42',
};

/**
 * Plays a second. Ours: `GameWriter.execute` of whole requests, that is decide, chain, hash and append. Bare: the events that ours made, in the
 * same appends, from the same objects, straight into the engine. Closes `bare`.
 */
export async function batchedIngest(
  place: LedgerPlace,
  bare: BareLedger,
  batches: readonly GameBatch[],
  rounds: number,
): Promise<Round<number>[]> {
  const ledger = await openLedger(place);
  const plays = batches.reduce((sum, batch) => sum + batch.plays.length, 0);
  try {
    const appends = await appendsOf(batches, ledger);
    return await interleave(rounds, {
      subject: async (pass) => plays / (await record(batches, { ledger, run: `ingest-${pass}` })),
      baseline: async (pass) =>
        plays /
        (await secondsOf(appends, GAMES_AT_A_TIME, (events, at) =>
          bare.append(`bare-${pass}-${at}`, 'no-stream', events),
        )),
    });
  } finally {
    await ledger.close();
    await bare.close();
  }
}

interface Run {
  readonly ledger: Ledger;
  /** Games of one run are other games than those of another. */
  readonly run: string;
}

/** Seconds; that the games are declared before is not counted. */
async function record(batches: readonly GameBatch[], { ledger, run }: Run): Promise<number> {
  // A writer for each run, whose games it all remembers, as it would those of an evening.
  const writer = new GameWriter(ledger);
  for (const [at, { declaration }] of batches.entries()) {
    await writer.execute(`${run}-${at}`, { type: 'DeclareGame', declaration }, CONTEXT);
  }
  return secondsOf(batches, GAMES_AT_A_TIME, ({ plays }, at) =>
    writer.execute(`${run}-${at}`, { type: 'RecordPlays', source: 'courtledger', plays }, CONTEXT),
  );
}

/** The events of every request, as our writer hands them to the ledger. */
async function appendsOf(batches: readonly GameBatch[], ledger: Ledger): Promise<ProposedEvent[][]> {
  await record(batches, { ledger, run: 'noted' });
  const appends: ProposedEvent[][] = [];
  for (const at of batches.keys()) {
    const events: ProposedEvent[] = [];
    for await (const { eventId, type, data, metadata } of ledger.readStream(gameStream(`noted-${at}`))) {
      if (type.startsWith('Play')) events.push({ eventId, type, data, metadata });
    }
    appends.push(events);
  }
  return appends;
}
