import type { Comparison } from '../comparison';
import { nameIn } from '../games/real-game';
import { creditingPlays } from './crediting-plays';
import { COUNTED, runningCounters as countersOf } from './feed-counters';

/** What the descriptions of the feed's own rows count, for everyone on the roster and everyone whom they name. */
export const runningCounters: Comparison = {
  name: "feed's running counters",
  *cells(game) {
    const counters = countersOf(game.rows as Parameters<typeof countersOf>[0]);
    for (const personId of new Set([...game.lines.keys(), ...counters.keys()])) {
      const of = { name: nameIn(game, personId), personId };
      const line = game.lines.get(personId);
      const counted = counters.get(personId);
      for (const statistic of COUNTED)
        yield { statistic, of, ours: line?.[statistic], theirs: counted?.[statistic] ?? 0 };
    }
  },
  explain: ({ of: { personId = 0 }, statistic }, { plays }) => ({
    cause: 'unexplained',
    playIds: creditingPlays(plays, personId, statistic),
  }),
};
