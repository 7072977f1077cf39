import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { HeadsJournal } from '../../../src/commands/journalling/heads-journal';
import { journalled } from '../../../src/commands/journalling/journalled-ledger';
import { startJournal } from '../../../src/commands/journalling/start-journal';
import { GameWriter } from '../../../src/commands/recording/game-writer';
import { verifyChain } from '../../../src/domain/proof/verify-chain';
import { LedgerUnavailable } from '../../../src/ledger/errors';
import { type EmbeddedLedger, openEmbeddedLedger } from '../../../src/ledger/embedded/embedded-ledger';
import type { Ledger, RecordedEvent } from '../../../src/ledger/ledger';
import { DIGESTS } from '../../../src/sealing/digest';
import { DECLARATION, shot } from '../../kit/a-game';

const context = { actor: { id: 'scorer-1', role: 'scorer' }, correlationId: 'r-1' };

let directory: string;
let ledger: EmbeddedLedger;

beforeEach(() => {
  directory = mkdtempSync(join(tmpdir(), 'heads-'));
  ledger = openEmbeddedLedger(directory);
});

afterEach(async () => {
  await ledger.close();
  rmSync(directory, { recursive: true });
});

async function play(on: Ledger, gameId: string, plays = 1): Promise<void> {
  const writer = new GameWriter(on);
  await writer.execute(gameId, { type: 'DeclareGame', declaration: DECLARATION }, context);
  const reported = Array.from({ length: plays }, (_, n) => ({ play: shot(n + 1) }));
  await writer.execute(gameId, { type: 'RecordPlays', source: 'courtledger', plays: reported }, context);
}

async function eventsOf(stream: string): Promise<RecordedEvent[]> {
  const events: RecordedEvent[] = [];
  for await (const event of ledger.readStream(stream)) events.push(event);
  return events;
}

/** What the journal has, batch by batch: stream and revision of each head. */
async function batches(): Promise<string[][]> {
  const heads = (await eventsOf('heads')).map(({ data }) => data['heads'] as { stream: string; revision: string }[]);
  return heads.map((batch) => batch.map(({ stream, revision }) => `${stream}@${revision}`));
}

describe('the journal of heads', () => {
  it('has each stream that moved once, where it ended, and nothing where nothing moved', async () => {
    const journal = new HeadsJournal(ledger);
    const on = journalled(ledger, journal);
    await journal.write();
    await play(on, 'a', 3);
    await play(on, 'b');
    await journal.write();
    await journal.write();
    await play(on, 'b', 2);
    await journal.write();
    expect(await batches()).toEqual([['game-a@6', 'game-b@4'], ['game-b@5']]);
    const [{ data } = { data: {} }] = await eventsOf('heads');
    const stored = (await eventsOf('game-a')).at(-1)!;
    expect(data).toMatchObject({ heads: [{ hash: stored.metadata['hash'] }, {}] });
  });

  it('is chained like every stream, however many write it at once', async () => {
    const journals = ['a', 'b', 'c', 'd'].map((gameId) => ({ gameId, journal: new HeadsJournal(ledger) }));
    await Promise.all(
      journals.map(async ({ gameId, journal }) => {
        for (let plays = 1; plays <= 5; plays += 1) {
          await play(journalled(ledger, journal), gameId, plays);
          await journal.write();
        }
      }),
    );
    const events = await eventsOf('heads');
    expect(verifyChain(events, DIGESTS).findings).toEqual([]);
    expect((await batches()).flat().sort()).toEqual(
      ['a', 'b', 'c', 'd'].flatMap((gameId) => [4, 5, 6, 7, 8].map((revision) => `game-${gameId}@${revision}`)),
    );
  });

  it('makes up for what a crash left out, once', async () => {
    await play(ledger, 'lost', 2);
    await ledger.append('of-somebody-else', 'no-stream', [
      { eventId: '5d0d1c5f-8c27-4f1e-9a0b-0c2f4a5f7d11', type: 'Other', data: {}, metadata: {} },
    ]);
    await new HeadsJournal(ledger).catchUp();
    await new HeadsJournal(ledger).catchUp();
    expect(await batches()).toEqual([['game-lost@5']]);
    await play(ledger, 'lost', 3);
    await new HeadsJournal(ledger).catchUp();
    expect(await batches()).toEqual([['game-lost@5'], ['game-lost@6']]);
  });

  it('keeps what the ledger did not take for the next time', async () => {
    let away = true;
    const plain = journalled(ledger, new HeadsJournal(ledger));
    const append: Ledger['append'] = (...args) =>
      away ? Promise.reject(new LedgerUnavailable('away')) : plain.append(...args);
    const journal = new HeadsJournal({ ...plain, append });
    await play(journalled(ledger, journal), 'a');
    await expect(journal.write()).rejects.toBeInstanceOf(LedgerUnavailable);
    expect(await batches()).toEqual([]);
    away = false;
    await journal.write();
    expect(await batches()).toEqual([['game-a@4']]);
  });

  it('is written while a process runs, and whole when it has ended', async () => {
    await play(ledger, 'before');
    const running = startJournal({ ledger, every: 5, waiting: () => undefined });
    while ((await batches()).length === 0) await wait(5);
    await play(running.ledger, 'after');
    await running.close();
    const written = (await batches()).flat();
    expect([written[0], written.at(-1)]).toEqual(['game-before@4', 'game-after@4']);
  });
});
