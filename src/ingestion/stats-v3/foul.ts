import type { FoulPlay } from '../../domain/plays/play';
import type { FeedRow } from '../nba-live/feed-row';
import type { StatsV3Content } from './stats-v3-content';

type Sort = Pick<FoulPlay, 'kind' | 'descriptor'>;

const SORTS: ReadonlyMap<string, Sort> = new Map([
  ...sorts('personal', {
    Personal: undefined,
    Shooting: 'shooting',
    'Shooting Block': 'shooting',
    'Personal Block': undefined,
    'Loose Ball': 'loose ball',
    Inbound: 'inbound',
    'Personal Take': 'take',
    'Transition Take': 'transition take',
    'Away From Play': 'away-from-play',
    'Clear Path': 'clear-path',
    'Double Personal': 'double',
    'Flagrant Type 1': 'flagrant-type-1',
    'Flagrant Type 2': 'flagrant-type-2',
  }),
  ...sorts('offensive', { Offensive: undefined, 'Offensive Charge': 'charge' }),
  ...sorts('technical', {
    Technical: undefined,
    'Double Technical': 'double',
    'Defense 3 Second': 'defensive-3-second',
    'Delay Technical': 'delay-of-game',
    'Hanging Technical': 'rim-hanging',
    'Taunting Technical': 'taunting',
    'Non-Unsportsmanlike': 'non-unsportsmanlike',
    'Non-Unsportsmanlike Technical': 'non-unsportsmanlike',
    'Excess Timeout Technical': 'excess-timeout',
    'Too Many Players Technical': 'too-many-players',
    Flopping: 'flopping',
    Bench: 'bench',
  }),
]);

/** `Foul`: the `subType` is kind and sort in one. Who drew it, the rows don't tell. */
export function foul(row: FeedRow): StatsV3Content<FoulPlay> {
  const subType = row.text('subType') ?? 'unknown';
  return { type: 'foul', ...(SORTS.get(subType) ?? { kind: subType.toLowerCase() }) };
}

function sorts(
  kind: string,
  descriptors: Readonly<Record<string, string | undefined>>,
): readonly (readonly [string, Sort])[] {
  return Object.entries(descriptors).map(([subType, descriptor]) => [subType, { kind, descriptor }] as const);
}
