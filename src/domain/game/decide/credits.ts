import type { Play } from '../../plays/play';
import type { GameState } from '../game-state';
import { effectivePlays } from '../effective-plays';

/** A person whom a play credits, and the field that says so. */
export interface Credit {
  readonly field: string;
  readonly personId: number;
}

/**
 * The credits of a play that only someone of the rosters can have: shot, free throw, rebound, turnover, steal, block, assist and substitution.
 * Fouls, ejections and challenges name coaches and the bench too.
 */
export function creditsOf(play: Omit<Play, 'order'>): readonly Credit[] {
  const fields = CREDITED_FIELDS[play.type];
  if (fields === undefined) return [];
  const credits: Credit[] = [];
  for (const field of fields) {
    const personId = (play as unknown as Readonly<Record<string, unknown>>)[field];
    if (typeof personId === 'number') credits.push({ field, personId });
  }
  return credits;
}

const CREDITED_FIELDS: { readonly [type in Play['type']]?: readonly string[] } = {
  shot: ['personId', 'assistPersonId', 'blockPersonId'],
  freeThrow: ['personId'],
  rebound: ['personId'],
  turnover: ['personId', 'stealPersonId'],
  substitution: ['personId', 'inPersonId', 'outPersonId'],
  steal: ['personId'],
  block: ['personId'],
};

/** Everyone with a credit in a play that stands. */
export function creditedPersons(state: GameState): ReadonlySet<number> {
  return new Set(effectivePlays(state).flatMap(({ play }) => creditsOf(play).map(({ personId }) => personId)));
}
