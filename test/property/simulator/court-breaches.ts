import type { Play } from '../../../src/domain/plays/play';
import type { SimulatedGame } from '../../../src/simulator/simulate-game';

/** Plays during which nobody need stand on court. */
const FREE: readonly Play['type'][] = ['substitution', 'periodStart', 'periodEnd', 'gameEnd'];

interface Court {
  readonly teamOf: ReadonlyMap<number, number>;
  readonly present: Set<number>;
  readonly fouls: Map<number, number>;
}

/** What a referee would object to about who is on court: not five, a credit to someone on the bench, a player who stays or returns after his sixth foul. */
export function courtBreaches({ declaration: { players }, plays }: SimulatedGame): string[] {
  const court: Court = {
    teamOf: new Map(players.map(({ personId, teamId }) => [personId, teamId])),
    present: new Set(players.filter(({ starter }) => starter).map(({ personId }) => personId)),
    fouls: new Map(),
  };
  return plays.flatMap((play) => objections(play, court).map((what) => `${play.playId} ${play.type}: ${what}`));
}

function objections(play: Play, court: Court): string[] {
  if (play.type === 'substitution') return substitute(play, court);
  if (FREE.includes(play.type)) return [];
  return [...notFive(court), ...strangers(play, court), ...fouledOut(play, court)];
}

function notFive({ present, teamOf }: Court): string[] {
  return [...new Set(teamOf.values())].flatMap((teamId) => {
    const count = [...present].filter((id) => teamOf.get(id) === teamId).length;
    return count === 5 ? [] : [`${count} of ${teamId} on court`];
  });
}

function strangers(play: Play, { present, teamOf }: Court): string[] {
  const absent = named(play).filter((id) => !present.has(id));
  const foreign = play.personId !== undefined && teamOf.get(play.personId) !== play.teamId;
  return [...absent.map((id) => `${id} is on the bench`), ...(foreign ? ['not his team'] : [])];
}

/** Everyone a play names. */
function named(play: Play): number[] {
  return Object.entries(play).flatMap(([field, value]) => (/personId$/i.test(field) ? [Number(value)] : []));
}

/** Only the turnover that an offensive foul is comes before the substitute. */
function fouledOut(play: Play, { present, fouls }: Court): string[] {
  const stays = [...present].filter((id) => (fouls.get(id) ?? 0) >= 6);
  if (play.type === 'foul' && play.kind !== 'technical' && play.personId !== undefined) {
    fouls.set(play.personId, (fouls.get(play.personId) ?? 0) + 1);
  }
  return play.type === 'turnover' ? [] : stays.map((id) => `${id} has fouled out`);
}

function substitute(play: Extract<Play, { type: 'substitution' }>, court: Court): string[] {
  const { inPersonId, outPersonId, teamId } = play;
  if ((inPersonId === undefined) === (outPersonId === undefined)) return ['not one half of an exchange'];
  if (outPersonId !== undefined) return court.present.delete(outPersonId) ? [] : [`${outPersonId} was not on court`];
  return inPersonId === undefined ? [] : enter(inPersonId, teamId, court);
}

function enter(personId: number, teamId: number | undefined, { present, teamOf, fouls }: Court): string[] {
  const wrong = [
    ...(present.has(personId) ? [`${personId} was on court`] : []),
    ...(teamOf.get(personId) === teamId ? [] : [`${personId} is not of ${teamId}`]),
    ...((fouls.get(personId) ?? 0) >= 6 ? [`${personId} had fouled out`] : []),
  ];
  present.add(personId);
  return wrong;
}
