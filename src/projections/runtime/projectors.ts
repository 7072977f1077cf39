import { setTimeout as wait } from 'node:timers/promises';
import type { Ledger } from '../../ledger/ledger';
import type { Generation } from '../../read-models/read-models';
import { CorrectionsProjection } from '../corrections/corrections-projection';
import { GamesInMemory } from '../game/games-in-memory';
import { GamesProjection } from '../game/games-projection';
import { SeasonsProjection } from '../seasons/seasons-projection';
import { Projector, type ProjectorParts } from './projector';

const LOOK_EVERY = 10;

/** Where each projector is: every event up to there is in its documents. */
export interface Positions {
  readonly games: bigint | undefined;
  readonly seasons: bigint | undefined;
  readonly corrections: bigint | undefined;
}

/** Before any projector has begun. */
export const NOWHERE: Positions = { games: undefined, seasons: undefined, corrections: undefined };

/** The projectors of one generation: the games', behind it the seasons', which looks at what the first has folded, and that of the corrections. */
export class Projectors {
  private readonly stopping = new AbortController();
  private readonly ledger: Ledger;
  private readonly gamesProjection: GamesProjection;
  private readonly games: Projector;
  private readonly seasons: Projector;
  private readonly corrections: Projector;
  readonly generation: Generation;

  constructor(parts: ProjectorParts) {
    const { ledger, generation, formulaVersion, observer } = parts;
    this.ledger = ledger;
    this.generation = generation;
    const games = new GamesInMemory(ledger, formulaVersion);
    this.gamesProjection = new GamesProjection(games, observer);
    this.games = new Projector(this.gamesProjection, parts);
    const seasons = new SeasonsProjection(generation, formulaVersion, {
      reach: (position) => this.until(() => isAt(this.games.position, position)),
      latest: (stream) => games.latest(stream),
    });
    this.seasons = new Projector(seasons, parts);
    this.corrections = new Projector(new CorrectionsProjection(ledger, formulaVersion, observer), parts);
  }

  get positions(): Positions {
    return {
      games: this.games.position,
      seasons: this.seasons.position,
      corrections: this.corrections.position,
    };
  }

  get quarantined(): readonly string[] {
    return this.gamesProjection.quarantined;
  }

  /** Resolves once every event that is in the ledger now is in the documents. `onWait` is told how far that is, from 0 to 1. */
  async caughtUp(onWait: (fraction: number) => void = () => undefined): Promise<void> {
    const head = (await this.ledger.head()) ?? 0n;
    await this.until(() => {
      const positions = Object.values(this.positions) as Positions[keyof Positions][];
      const sum = positions.reduce<bigint>((total, position) => total + (position ?? 0n), 0n);
      onWait(Number(sum) / Number(BigInt(positions.length) * head || 1n));
      return positions.every((position) => isAt(position, head));
    });
  }

  async close(): Promise<void> {
    this.stopping.abort();
    await Promise.all([this.games.close(), this.seasons.close(), this.corrections.close()]);
  }

  /** @throws AbortError where it is closed before */
  private async until(reached: () => boolean): Promise<void> {
    while (!reached()) await wait(LOOK_EVERY, undefined, { signal: this.stopping.signal });
  }
}

/** The position of an empty ledger's head is 0. */
function isAt(position: bigint | undefined, wanted: bigint): boolean {
  return (position ?? 0n) >= wanted;
}
