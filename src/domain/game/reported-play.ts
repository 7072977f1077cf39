import type { Play } from '../plays/play';

/** A play as a source reports it, in canonical form; without `order` it keeps the one it has, or goes after the last. */
export interface ReportedPlay {
  readonly play: UnplacedPlay;
  /** The row's own version: an instant (ISO 8601 UTC with milliseconds) or an integer; an older row than the recorded one changes nothing. */
  readonly version?: string | number;
  /** `home-away`: the source's running score after this play. */
  readonly feedScore?: string;
}

export type UnplacedPlay = DistributiveOmit<Play, 'order'> & { readonly order?: number };

type DistributiveOmit<T, K extends PropertyKey> = T extends unknown ? Omit<T, K> : never;
