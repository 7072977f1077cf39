import type { SubstitutionPlay } from '../../domain/plays/play';
import type { FeedRow } from '../nba-live/feed-row';
import { creditedName } from './credited-name';
import type { GameRows } from './game-rows';
import { comesIn } from './rotation';
import type { StatsV3Content } from './stats-v3-content';

const IN = /^SUB: (.+?) FOR /;

/** `Substitution`, whole in one row: its person goes out, and only the description names who comes in (0022200552, 44: `SUB: Osman FOR Stevens`). */
export function substitution(row: FeedRow, game: GameRows): StatsV3Content<SubstitutionPlay> {
  const name = IN.exec(row.description)?.[1];
  if (name === undefined) row.fault('description', 'must tell who comes in: SUB: Osman FOR Stevens');
  return {
    type: 'substitution',
    inPersonId: name === undefined ? undefined : creditedName(name, row, game, comesIn),
    outPersonId: row.identity('personId'),
    personId: undefined,
  };
}
