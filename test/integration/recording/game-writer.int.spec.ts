import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { GameWriter } from '../../../src/commands/recording/game-writer';
import type { RecordPlays } from '../../../src/domain/game/decide/command';
import { Refusal } from '../../../src/domain/game/refusal';
import { merkleRoot } from '../../../src/domain/proof/merkle-tree';
import { chainedText } from '../../../src/domain/proof/hash-chain';
import { eventIdOf, sha256 } from '../../../src/sealing/digest';
import { type EmbeddedLedger, openEmbeddedLedger } from '../../../src/ledger/embedded/embedded-ledger';
import type { RecordedEvent } from '../../../src/ledger/ledger';
import { DECLARATION, shot } from '../../kit/a-game';

const context = { actor: { id: 'scorer-1', role: 'scorer' }, correlationId: 'r-1' };
const plays = (...numbers: readonly number[]): RecordPlays => ({
  type: 'RecordPlays',
  source: 'courtledger',
  plays: numbers.map((n) => ({ play: shot(n) })),
});

let directory: string;
let ledger: EmbeddedLedger;
let writer: GameWriter;

beforeEach(async () => {
  directory = mkdtempSync(join(tmpdir(), 'game-writer-'));
  ledger = openEmbeddedLedger(directory);
  writer = new GameWriter(ledger);
  await writer.execute('g', { type: 'DeclareGame', declaration: DECLARATION }, context);
});

afterEach(async () => {
  await ledger.close();
  rmSync(directory, { recursive: true });
});

async function stream(): Promise<RecordedEvent[]> {
  const events: RecordedEvent[] = [];
  for await (const event of ledger.readStream('game-g')) events.push(event);
  return events;
}

describe('recording a game', () => {
  it('chains every event to the one before, and takes its id from its hash (S1, S22)', async () => {
    await writer.execute('g', plays(1, 2, 3), context);
    let previousHash = '';
    for (const { revision, type, data, metadata, eventId } of await stream()) {
      const { hash, ...unhashed } = metadata;
      expect(unhashed['previousHash']).toBe(previousHash);
      expect(hash).toBe(
        Buffer.from(sha256(chainedText({ stream: 'game-g', revision, type, data, metadata: unhashed }))).toString(
          'base64url',
        ),
      );
      expect(eventId).toBe(eventIdOf(hash as string));
      previousHash = hash as string;
    }
    expect(previousHash).not.toBe('');
  });

  it('answers with the revision after it, and with the head where it records nothing (S17)', async () => {
    const first = await writer.execute('g', plays(1), context);
    const again = await writer.execute('g', plays(1), context);
    expect([first.revision, again.revision, again.events]).toEqual([4n, 4n, []]);
    expect((await stream()).at(-1)?.revision).toBe(4n);
  });

  it('appends in chunks of at most 500 events', async () => {
    const numbers = Array.from({ length: 1_200 }, (_, n) => n + 1);
    const { revision, events } = await writer.execute('g', plays(...numbers), context);
    expect([revision, events.length]).toEqual([1_203n, 1_201]);
    expect((await stream()).slice(4).map(({ data }) => (data['play'] as { playId: number }).playId)).toEqual(numbers);
  });

  it('records nothing of a request that is refused', async () => {
    const before = await ledger.head();
    await expect(writer.execute('g', plays(1, 2, 1_000_000_000), context)).rejects.toThrow(Refusal);
    expect(await ledger.head()).toBe(before);
  });

  it('never lets recordedAt run backwards within a stream (S20)', async () => {
    const times = ['2024-11-12T20:00:05.000Z', '2024-11-12T20:00:01.000Z'];
    const jumping = new GameWriter(ledger, () => times.shift() as string);
    await jumping.execute('other', { type: 'DeclareGame', declaration: DECLARATION }, context);
    await jumping.execute('other', plays(1), context);
    const recordedAt: unknown[] = [];
    for await (const { metadata } of ledger.readStream('game-other')) recordedAt.push(metadata['recordedAt']);
    expect(new Set(recordedAt)).toEqual(new Set(['2024-11-12T20:00:05.000Z']));
  });

  it('seals a game that closes over every event before (S23)', async () => {
    await writer.execute('g', plays(1), context);
    await writer.execute('g', { type: 'ChangeStatus', status: 'completed' }, context);
    await writer.execute('g', { type: 'ChangeStatus', status: 'closed' }, context);
    const events = await stream();
    const leaves = events.slice(0, -1).map(({ metadata }) => Buffer.from(metadata['hash'] as string, 'base64url'));
    expect(events.at(-1)?.data).toEqual({
      treeSize: leaves.length,
      root: Buffer.from(merkleRoot(leaves, sha256)).toString('base64url'),
    });
  });
});

describe('two writers on one game', () => {
  it('lose nothing and record nothing twice', async () => {
    const other = new GameWriter(ledger);
    const all = Array.from({ length: 40 }, (_, n) => n + 1);
    await Promise.all(
      all.flatMap((n) => [writer.execute('g', plays(n), context), other.execute('g', plays(n), context)]),
    );
    const recorded = (await stream())
      .filter(({ type }) => type === 'PlayRecorded')
      .map(({ data }) => (data['play'] as { playId: number }).playId);
    expect([...recorded].sort((a, b) => a - b)).toEqual(all);
    const hashes = (await stream()).map(({ metadata }) => [metadata['previousHash'], metadata['hash']]);
    hashes.forEach(([previous], at) => expect(previous).toBe(at === 0 ? '' : hashes[at - 1]?.[1]));
  });
});
