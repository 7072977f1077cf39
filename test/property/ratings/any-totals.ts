import fc from 'fast-check';
import { noTotals, type Totals } from '../../../src/domain/box-score/totals';
import type { PlayerRatingInput, TeamRatingInput } from '../../../src/domain/ratings/rating-input';

const COUNTS = Object.keys(noTotals()) as (keyof Totals)[];

/** Counts that fit each other as well as those of a scorer who missed half of the game: any of them can be none. */
const anyTotals: fc.Arbitrary<Totals> = fc.record(
  Object.fromEntries(COUNTS.map((count) => [count, fc.nat({ max: count === 'time' ? 3_000_000 : 60 })])),
) as unknown as fc.Arbitrary<Totals>;

const anyTeamInput: fc.Arbitrary<TeamRatingInput> = fc.record({ team: anyTotals, opponent: anyTotals });

export const anyPlayerInput: fc.Arbitrary<PlayerRatingInput> = fc
  .tuple(anyTeamInput, anyTotals, anyTeamInput)
  .map(([teams, player, onCourt]) => ({ ...teams, player, onCourt }));
