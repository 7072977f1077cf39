/** Why a cell is not what somebody else has, and whether the plays of the feed can tell at all. */
export const CAUSES = {
  'official correction': {
    meaning:
      'the league changed plays after the game: with its changes applied the cell is equal (or is known to have moved so, where the plays are not known)',
    decidable: false,
  },
  'record contradicts itself': {
    meaning: 'the plus/minus of the team on record do not add up to five times its margin: no line-ups give them',
    decidable: false,
  },
  'substitution forgotten': {
    meaning: 'the feed lacks a substitution (our flags show where), the league put it right later',
    decidable: false,
  },
  'substitution moved': {
    meaning: 'teammates have other minutes on record: the league moved a substitution after the game',
    decidable: false,
  },
  'line-ups differ': {
    meaning:
      'teammates changed places for some points, by less than a minute: an edit of a substitution, or a rule not yet known',
    decidable: true,
  },
  'against its own definition': {
    meaning: 'the file has something else than the definition of the field says',
    decidable: false,
  },
  unexplained: { meaning: 'not understood', decidable: true },
} as const satisfies Record<string, { readonly meaning: string; readonly decidable: boolean }>;

export type Cause = keyof typeof CAUSES;
