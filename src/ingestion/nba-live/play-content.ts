import type { Play } from '../../domain/plays/play';

/** Read alike for every kind of row; the reader of a kind gives the rest. */
type Basis = 'playId' | 'order' | 'period' | 'clock' | 'teamId' | 'qualifiers' | 'officialId' | 'occurredAt';

/** What a play of one type is made of beyond its place: fields that are `undefined` are absent from the play. */
export type PlayContent<P extends Play = Play> = P extends unknown ? Omit<P, Basis> : never;
