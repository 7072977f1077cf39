import type { Play } from '../domain/plays/play';
import type { Random } from './random';

/** The play as a scorer in a hurry might enter it: the wrong man, no assist, a two for a three. `undefined` where there is little to get wrong. */
export function misreport(play: Play, mates: readonly number[], random: Random): Play | undefined {
  const errors = possibleErrors(play, mates, random);
  return errors.length > 0 ? random.pick(errors) : undefined;
}

function possibleErrors(play: Play, mates: readonly number[], random: Random): Play[] {
  switch (play.type) {
    case 'shot':
      return [
        ...wrongMan(play, mates, random),
        { ...play, shotValue: play.shotValue === 2 ? 3 : 2 },
        ...withoutAssist(play),
      ];
    case 'rebound':
    case 'foul':
    case 'turnover':
      return wrongMan(play, mates, random);
    default:
      return [];
  }
}

/** Not the man who made the pass: nobody assists himself. */
function wrongMan(play: Play, mates: readonly number[], random: Random): Play[] {
  if (play.personId === undefined) return [];
  const others = mates.filter((id) => play.type !== 'shot' || id !== play.assistPersonId);
  return others.length > 0 ? [{ ...play, personId: random.pick(others) }] : [];
}

function withoutAssist(play: Extract<Play, { type: 'shot' }>): Play[] {
  if (play.assistPersonId === undefined) return [];
  const { assistPersonId: _passer, ...rest } = play;
  return [rest];
}
