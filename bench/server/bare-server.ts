import { randomUUID } from 'node:crypto';
import Fastify from 'fastify';
import { type BoxScoreDocument, BOX_SCORES } from '../../src/read-models/documents/box-score-document';
import type { ReadModels } from '../../src/read-models/read-models';
import type { BareDocuments } from '../engines/bare-documents';
import type { BareLedger } from '../engines/bare-ledger';

export interface BareParts {
  /** The application's own: the bare route sends the same document from the same engine. */
  readonly readModels: ReadModels;
  readonly ledger: BareLedger;
  readonly documents: BareDocuments;
}

interface PlaysRequest {
  readonly Params: { readonly gameId: string };
  readonly Body: { readonly plays: readonly object[] };
}

/** What came of bare plays. */
export interface BareAnswer {
  /** Milliseconds from the append on disk to the document on disk. */
  readonly readableAfter: number;
}

/** The least that a server could do for the same answers: no rules, no chain, no fold, no validation. Resolves to its URL. */
export async function startBareServer({ readModels, ledger, documents }: BareParts): Promise<string> {
  const server = Fastify();
  const revisions = new Map<string, bigint>();
  const boxScore = (gameId: string): Promise<BoxScoreDocument | undefined> =>
    readModels.live().get<BoxScoreDocument>(BOX_SCORES.model, gameId);

  server.get<Pick<PlaysRequest, 'Params'>>('/games/:gameId/stats', async ({ params: { gameId } }, reply) => {
    const document = await boxScore(gameId);
    if (!document) return reply.callNotFound();
    return reply
      .type('application/json; charset=utf-8')
      .send(JSON.stringify({ ...document, revision: document.revision.toString() }));
  });

  // Every play is appended as it came; the document is the box score of a whole game, whatever the play.
  let sample: BoxScoreDocument | undefined;
  server.put<Pick<PlaysRequest, 'Params'>>('/sample/:gameId', async ({ params: { gameId } }) => {
    sample = await boxScore(gameId);
    return {};
  });
  server.post<PlaysRequest>(
    '/games/:gameId/stats',
    async ({ params: { gameId }, body: { plays } }): Promise<BareAnswer> => {
      const last = revisions.get(gameId);
      revisions.set(gameId, (last ?? -1n) + BigInt(plays.length));
      await ledger.append(
        `bare-${gameId}`,
        last ?? 'no-stream',
        plays.map((play) => ({ eventId: randomUUID(), type: 'PlayRecorded', data: { play }, metadata: METADATA })),
      );
      const appended = performance.now();
      await documents.upsert(gameId, sample ?? {});
      return { readableAfter: performance.now() - appended };
    },
  );
  return server.listen({ port: 0, host: '127.0.0.1' });
}

/** As long as ours. */
const METADATA = {
  actor: { id: 'bench', role: 'every' },
  correlationId: '2c3f6d8e-0b1a-4f57-9a5e-6d1f0c9b7e42',
  recordedAt: '2025-01-15T19:00:00.000Z',
  schemaVersion: 1,
  formulaVersion: 1,
  source: 'courtledger',
  previousHash: 'x'.repeat(43),
  hash: 'x'.repeat(43),
};
