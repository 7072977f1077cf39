import type { Play } from './play';

/** A play that stands, with what the fold has to know of how it came to stand. */
export interface EffectivePlay {
  readonly play: Play;
  /** The feed has changed since what an official correction set, voided or inserted. */
  readonly conflict?: boolean;
  /** `home-away`, where the feed's running score differed from ours when the play was recorded. */
  readonly feedScore?: string;
}
