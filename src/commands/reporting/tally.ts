import type { GameEvent } from '../../domain/game/events';
import type { Metrics } from '../../observability/metrics';

/** What became of the plays of a request. */
export interface Tally {
  readonly recorded: number;
  readonly amended: number;
  readonly voided: number;
  /** Plays of the request that changed nothing. */
  readonly unchanged: number;
}

export function tally(reported: number, events: readonly GameEvent[]): Tally {
  const count = (type: GameEvent['type']): number => events.filter((event) => event.type === type).length;
  const recorded = count('PlayRecorded');
  const amended = count('PlayAmended');
  return { recorded, amended, voided: count('PlayVoided'), unchanged: reported - recorded - amended };
}

export function measure({ plays }: Metrics, { recorded, amended, voided, unchanged }: Tally): void {
  plays.inc({ effect: 'recorded' }, recorded);
  plays.inc({ effect: 'amended' }, amended);
  plays.inc({ effect: 'voided' }, voided);
  plays.inc({ effect: 'unchanged' }, unchanged);
}
