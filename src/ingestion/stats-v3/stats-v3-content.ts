import type { PlayContent } from '../nba-live/play-content';
import type { Play } from '../../domain/plays/play';

/** What the reader of one kind of row makes of it; place and person are read alike for all. */
export type StatsV3Content<P extends Play = Play> = P extends unknown
  ? PlayContent<P> & Pick<P, 'qualifiers'> & { readonly teamId?: number }
  : never;
