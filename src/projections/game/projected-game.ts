import { FORMULA_VERSION } from '../../domain/formula-version';
import type { GameEvent } from '../../domain/game/events';
import { FoldedGame } from '../../domain/game/folded-game';
import { gameIdOf } from '../../domain/game/game-stream';
import { recordingOf } from '../../domain/game/recording';
import { upcast } from '../../domain/game/upcast';
import type { RecordedEvent } from '../../ledger/ledger';
import type { Finality } from '../../read-models/documents/game-header';
import { SeasonPlaces } from '../game-totals/season-places';
import { TouchedPeriods } from './touched-periods';

/** A game as its projections need it: its fold, and the facts about its recording that documents carry. */
export class ProjectedGame {
  readonly folded = new FoldedGame();
  readonly periods = new TouchedPeriods();
  readonly seasonPlaces = new SeasonPlaces();
  /** Of everyone who ever stood in a roster of this game, as last declared. */
  readonly names = new Map<number, string>();
  revision = -1n;
  hash = '';
  recordedAt = '';
  lastCorrectionAt: string | undefined;
  finality: Finality = 'provisional';

  private constructor(
    readonly gameId: string,
    readonly formulaVersion: number,
  ) {}

  static of(stream: string, formulaVersion = FORMULA_VERSION): ProjectedGame {
    return new ProjectedGame(gameIdOf(stream), formulaVersion);
  }

  /** Takes events in, in the order of the stream; those that it already has are passed over, so that redelivery has no effect. */
  advance(recorded: readonly RecordedEvent[]): void {
    const fresh = recorded.filter(({ revision }) => revision > this.revision);
    const events = fresh.map((stored) => upcast(stored));
    events.forEach((event, at) => this.note(event, fresh[at] as RecordedEvent));
    this.folded.advance(events);
  }

  private note(event: GameEvent, stored: RecordedEvent): void {
    const { revision } = stored;
    if (revision !== this.revision + 1n)
      throw new Error(`game ${this.gameId}: revision ${revision} follows ${this.revision}`);
    this.revision = revision;
    ({ hash: this.hash, recordedAt: this.recordedAt } = recordingOf(stored));
    this.periods.note(event, revision);
    this.seasonPlaces.note(event);
    if (event.type === 'RosterDeclared')
      for (const { personId, name } of event.data.players) this.names.set(personId, name);
    this.noteFinality(event);
  }

  private noteFinality({ type }: GameEvent): void {
    const correction = type === 'ScoringChanged' || type === 'ScoringChangeReverted';
    if (correction) this.lastCorrectionAt = this.recordedAt;
    if (type === 'GameClosed' && this.finality === 'provisional') this.finality = 'closed';
    if (correction && this.finality === 'closed') this.finality = 'amended';
  }
}
