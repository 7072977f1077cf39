import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { GameWriter } from '../../../src/commands/recording/game-writer';
import { FORMULA_VERSION } from '../../../src/domain/formula-version';
import { type EmbeddedLedger, openEmbeddedLedger } from '../../../src/ledger/embedded/embedded-ledger';
import type { RecordedEvent } from '../../../src/ledger/ledger';
import { documentsOf } from '../../../src/projections/game/documents-of';
import { ProjectedGame } from '../../../src/projections/game/projected-game';
import type { ProjectionObserver } from '../../../src/projections/runtime/projection-observer';
import { checkpointOf } from '../../../src/projections/runtime/projection';
import { Projections } from '../../../src/projections/runtime/projections';
import { openEmbeddedReadModels } from '../../../src/read-models/embedded/embedded-read-models';
import type { BoxScoreDocument } from '../../../src/read-models/documents/box-score-document';
import type { GameDocument } from '../../../src/read-models/documents/game-document';
import { MODELS } from '../../../src/read-models/documents/models';
import { type PeriodPlaysDocument, periodPlaysId } from '../../../src/read-models/documents/period-plays-document';
import type { Document, ReadModels } from '../../../src/read-models/read-models';
import { DECLARATION, shot } from '../../kit/a-game';

const context = { actor: { id: 'scorer-1', role: 'scorer' }, correlationId: 'r-1' };

class ToldObserver implements ProjectionObserver {
  readonly quarantines: string[] = [];
  readonly releases: string[] = [];
  readonly failures: Error[] = [];
  projected(): void {}
  waiting(): void {}
  unreadable(): void {}
  quarantined(gameId: string): void {
    this.quarantines.push(gameId);
  }
  released(gameId: string): void {
    this.releases.push(gameId);
  }
  failed(error: Error): void {
    this.failures.push(error);
  }
}

let directory: string;
let ledger: EmbeddedLedger;
let readModels: ReadModels;
let writer: GameWriter;
let observer: ToldObserver;
let projections: Projections;

beforeEach(async () => {
  directory = mkdtempSync(join(tmpdir(), 'projector-'));
  ledger = openEmbeddedLedger(join(directory, 'ledger'));
  readModels = await openEmbeddedReadModels(join(directory, 'read-models'), MODELS);
  writer = new GameWriter(ledger);
  observer = new ToldObserver();
  projections = new Projections({ ledger, readModels, observer });
});

afterEach(async () => {
  await projections.close();
  expect(observer.failures).toEqual([]);
  await readModels.close();
  await ledger.close();
  rmSync(directory, { recursive: true });
});

const declare = (gameId: string): Promise<unknown> =>
  writer.execute(gameId, { type: 'DeclareGame', declaration: DECLARATION }, context);
const play = (gameId: string, ...numbers: readonly number[]): Promise<unknown> =>
  writer.execute(
    gameId,
    { type: 'RecordPlays', source: 'courtledger', plays: numbers.map((n) => ({ play: shot(n) })) },
    context,
  );

const projected = (): Promise<void> => projections.caughtUp();

const document = <T extends Document>(model: string, id: string): Promise<T | undefined> =>
  readModels.live().get<T>(model, id);

async function eventsOf(gameId: string): Promise<RecordedEvent[]> {
  const events: RecordedEvent[] = [];
  for await (const event of ledger.readStream(`game-${gameId}`)) events.push(event);
  return events;
}

describe('the projector', () => {
  it('keeps every document of a game at its last revision', async () => {
    await declare('g');
    await play('g', 1, 2);
    await projected();
    const game = await document<GameDocument>('games', 'g');
    expect(game).toMatchObject({
      revision: 5n,
      status: 'started',
      homeTeam: { score: 4 },
      awayTeam: { score: 0 },
      period: 1,
      plays: { 1: 5n },
    });
    expect(await document<BoxScoreDocument>('box-scores', 'g')).toMatchObject({
      revision: 5n,
      homeTeam: { score: 4, players: [{ personId: 1, statistics: { points: 4 } }, {}, {}, {}, {}, {}, {}] },
    });
    expect(await document('player-games', 'g:1')).toMatchObject({
      revision: 5n,
      season: '2024-25',
      opponentTeamId: 200,
      statistics: { points: 4 },
    });
    const plays = await document<PeriodPlaysDocument>('plays', periodPlaysId('g', 1));
    expect(plays?.plays.map((row) => JSON.parse(row))).toMatchObject([
      { score: { home: 2, away: 0 } },
      { score: { home: 4, away: 0 } },
    ]);
  });

  it('goes on behind its checkpoint, with what was recorded while it was down', async () => {
    await declare('g');
    await play('g', 1);
    await projected();
    await projections.close();
    await play('g', 2);
    await declare('h');
    projections = new Projections({ ledger, readModels, observer });
    await projected();
    expect(await document<GameDocument>('games', 'g')).toMatchObject({ revision: 5n, homeTeam: { score: 4 } });
    expect(await document<GameDocument>('games', 'h')).toMatchObject({ revision: 2n, status: 'scheduled' });
  });

  it('makes the same documents however the events are batched', async () => {
    await declare('g');
    await play('g', 1, 3);
    await play('g', 2);
    await writer.execute(
      'g',
      {
        type: 'RecordPlays',
        source: 'courtledger',
        plays: [{ play: shot(4, { period: 2 }) }, { play: shot(3, { made: false }) }],
      },
      context,
    );
    await play('g', 5);
    const events = await eventsOf('g');
    const whole = ProjectedGame.of('game-g');
    whole.advance(events);
    const single = ProjectedGame.of('game-g');
    const latest = new Map<string, Document>();
    for (const event of events) {
      single.advance([event]);
      for (const { model, document } of documentsOf(single, event.revision - 1n))
        latest.set(`${model} ${document._id}`, document);
    }
    expect(
      new Map(documentsOf(whole, -1n).map(({ model, document }) => [`${model} ${document._id}`, document])),
    ).toEqual(latest);
  });

  it('passes over events that it has', async () => {
    await declare('g');
    await play('g', 1, 2);
    const events = await eventsOf('g');
    const game = ProjectedGame.of('game-g');
    game.advance(events);
    const once = documentsOf(game, -1n);
    game.advance(events.slice(2));
    expect(documentsOf(game, -1n)).toEqual(once);
  });

  it('marks the line of someone struck off the roster as removed', async () => {
    await declare('g');
    await writer.execute(
      'g',
      { type: 'DeclareGame', declaration: { ...DECLARATION, players: DECLARATION.players.slice(1) } },
      context,
    );
    await projected();
    expect(await document('player-games', 'g:1')).toBeUndefined();
    expect(await document('player-games', 'g:2')).toMatchObject({ revision: 3n });
  });

  it('puts a game that can not be folded aside, and goes on with the others', async () => {
    await declare('bad');
    await ledger.append('game-bad', 2n, [
      {
        eventId: '5d1f2f7e-9b3c-4a6e-8a52-0c7a55a2f001',
        type: 'SomethingElse',
        data: {},
        metadata: { schemaVersion: 1 },
      },
    ]);
    await declare('good');
    await play('good', 1);
    await projected();
    expect(observer.quarantines).toEqual(['bad']);
    expect(projections.quarantined).toEqual(['bad']);
    expect(await document<GameDocument>('games', 'good')).toMatchObject({ revision: 4n });
    expect(await readModels.live().checkpoint(checkpointOf('games', FORMULA_VERSION))).toBe(await ledger.head());
  });
});
