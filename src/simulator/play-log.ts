import type { Play } from '../domain/plays/play';
import type { GameClock } from './game-clock';

/** A play before it has its number, place and time. */
export type PlayDraft = DistributiveOmit<Play, 'playId' | 'order' | 'period' | 'clock' | 'occurredAt'>;

type DistributiveOmit<T, K extends PropertyKey> = T extends unknown ? Omit<T, K> : never;

/** No field at all where there are none, as in a play that came from the league's feed. */
export function qualified(qualifiers: readonly string[]): Pick<PlayDraft, 'qualifiers'> {
  return qualifiers.length > 0 ? { qualifiers } : {};
}

/** The plays of a game in the order in which they happened, numbered 1, 2, 3, … until the feed numbers them. */
export class PlayLog {
  readonly plays: Play[] = [];

  constructor(private readonly clock: GameClock) {}

  /** Notes a play at the clock as it stands, and gives its number. */
  add(draft: PlayDraft): number {
    const playId = this.plays.length + 1;
    const { clock } = this;
    this.plays.push({
      ...draft,
      playId,
      order: playId,
      period: clock.period,
      clock: clock.shown(),
      occurredAt: clock.instant(),
    });
    return playId;
  }
}
