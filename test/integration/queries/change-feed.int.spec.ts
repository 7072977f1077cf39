import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Ledger } from '../../../src/ledger/ledger';
import type { ProjectionStatus } from '../../../src/observability/projection-status';
import { ListCorrectionsHandler } from '../../../src/queries/corrections/list-corrections.handler';
import { ListCorrectionsQuery } from '../../../src/queries/corrections/list-corrections.query';
import { CORRECTIONS, type CorrectionDocument } from '../../../src/read-models/documents/correction-document';
import { MODELS } from '../../../src/read-models/documents/models';
import { openEmbeddedReadModels } from '../../../src/read-models/embedded/embedded-read-models';
import type { ReadModels } from '../../../src/read-models/read-models';

const START = '2024-10-24T08:00:00.000Z';

let directory: string;
let readModels: ReadModels;
/** Up to where the projection is. */
let projected: bigint;

beforeEach(async () => {
  directory = mkdtempSync(join(tmpdir(), 'change-feed-'));
  readModels = await openEmbeddedReadModels(directory, MODELS);
  projected = 0n;
});

afterEach(async () => {
  await readModels.close();
  rmSync(directory, { recursive: true });
});

const document = (correctionId: string, position: bigint, changedAt = START): CorrectionDocument => ({
  ...{ _id: `g:${correctionId}`, revision: position, formulaVersion: 1, correctionId, gameId: 'g' },
  ...{ status: 'requested', open: true, reasonCode: 'SYSTEM', reason: '…', evidence: [], requester: 'rita' },
  ...{ requestedAt: START, approvals: [], approvalsNeeded: 1, auditDue: false, changes: [], position, changedAt },
});

const written = (...documents: readonly CorrectionDocument[]): Promise<void> =>
  readModels.live().commit({ documents: documents.map((each) => ({ model: CORRECTIONS.model, document: each })) });

async function feedSince(since: string): Promise<{ readonly ids: readonly string[]; readonly cursor: string }> {
  const projection = { correctionsPosition: () => Promise.resolve(projected) } as ProjectionStatus;
  const handler = new ListCorrectionsHandler({} as Ledger, readModels, projection);
  const { identity } = await handler.execute(new ListCorrectionsQuery({ since, limit: 10 }));
  const { items, cursor } = JSON.parse(identity.toString()) as {
    items: readonly { correctionId: string }[];
    cursor: string;
  };
  return { ids: items.map(({ correctionId }) => correctionId), cursor };
}

describe('the change feed', () => {
  it('does not go past a correction that an engine shows later than the one behind it', async () => {
    projected = 1n;
    await written(document('a', 1n), document('c', 3n));
    const first = await feedSince(START);
    expect(first.ids).toEqual(['a']);
    await written(document('b', 2n));
    projected = 3n;
    expect((await feedSince(first.cursor)).ids).toEqual(['b', 'c']);
  });

  it('gives what moved to its end while it was away for a moment', async () => {
    projected = 3n;
    await written(document('a', 1n), document('b', 2n), document('c', 3n));
    const first = await feedSince(START);
    await written(document('a', 5n));
    expect((await feedSince(first.cursor)).ids).toEqual([]);
    projected = 5n;
    expect((await feedSince(first.cursor)).ids).toEqual(['a']);
  });

  it('begins at an instant wherever a writer’s clock was ahead of another’s', async () => {
    projected = 3n;
    await written(
      document('a', 1n, '2024-10-24T07:59:00.000Z'),
      document('b', 2n, '2024-10-24T08:00:00.500Z'),
      document('c', 3n, '2024-10-24T08:00:00.200Z'),
    );
    expect((await feedSince(START)).ids).toEqual(['b', 'c']);
    const later = await feedSince('2024-10-24T09:00:00Z');
    expect(later.ids).toEqual([]);
    await written(document('d', 4n, '2024-10-24T08:30:00.000Z'));
    projected = 4n;
    expect((await feedSince(later.cursor)).ids).toEqual(['d']);
  });
});
