import { FORMULA_VERSION } from '../../domain/formula-version';
import type { PlacedEvent } from '../../domain/game/game-standing';
import { gameIdOf } from '../../domain/game/game-stream';
import { RecordedGame } from '../../domain/game/recorded-game';
import { SeasonPlaces } from '../seasons/season-places';
import { TouchedPeriods } from './touched-periods';

/** A game as its projections need it: what its stream tells, and which of its documents that touches. */
export class ProjectedGame {
  readonly recorded: RecordedGame;
  readonly periods = new TouchedPeriods();
  readonly seasonPlaces = new SeasonPlaces();

  private constructor(
    readonly gameId: string,
    readonly formulaVersion: number,
  ) {
    this.recorded = new RecordedGame(gameId);
  }

  static of(stream: string, formulaVersion = FORMULA_VERSION): ProjectedGame {
    return new ProjectedGame(gameIdOf(stream), formulaVersion);
  }

  /** Takes events in, in the order of the stream; those that it already has are passed over, so that redelivery has no effect. */
  advance(recorded: readonly PlacedEvent[]): void {
    for (const { event, revision } of this.recorded.advance(recorded)) {
      this.periods.note(event, revision);
      this.seasonPlaces.note(event);
    }
  }
}
