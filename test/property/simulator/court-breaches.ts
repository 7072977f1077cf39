import type { Play } from '../../../src/domain/plays/play';
import type { SimulatedGame } from '../../../src/simulator/simulate-game';

/** Plays during which nobody need stand on court. */
const FREE: readonly Play['type'][] = ['substitution', 'periodStart', 'periodEnd', 'gameEnd'];

/** What a referee would object to about who is on court: not five, a credit to someone on the bench, a seventh foul, a return after the sixth. */
export function courtBreaches({ declaration, plays }: SimulatedGame): string[] {
  const { homeTeam, awayTeam, players } = declaration;
  const teamOf = new Map(players.map((player) => [player.personId, player.teamId]));
  const court = new Set(players.filter((player) => player.starter).map((player) => player.personId));
  const fouls = new Map<number, number>();
  const breaches: string[] = [];
  for (const play of plays) {
    const object = (what: string): number => breaches.push(`${play.playId} ${play.type}: ${what}`);
    if (play.type === 'substitution') substitute(play, { court, fouls, teamOf, object });
    if (FREE.includes(play.type)) continue;
    for (const { teamId } of [homeTeam, awayTeam]) {
      const five = [...court].filter((id) => teamOf.get(id) === teamId).length;
      if (five !== 5) object(`${five} of ${teamId} on court`);
    }
    for (const id of credited(play)) if (!court.has(id)) object(`${id} is on the bench`);
    if (play.personId !== undefined && teamOf.get(play.personId) !== play.teamId) object('not his team');
    if (play.type !== 'foul' || play.kind === 'technical' || play.personId === undefined) continue;
    const count = (fouls.get(play.personId) ?? 0) + 1;
    fouls.set(play.personId, count);
    if (count > 6) object(`foul ${count} of ${play.personId}`);
  }
  return breaches;
}

interface Bench {
  readonly court: Set<number>;
  readonly fouls: ReadonlyMap<number, number>;
  readonly teamOf: ReadonlyMap<number, number>;
  readonly object: (what: string) => number;
}

function substitute(play: Extract<Play, { type: 'substitution' }>, { court, fouls, teamOf, object }: Bench): void {
  const { inPersonId, outPersonId, teamId } = play;
  if ((inPersonId === undefined) === (outPersonId === undefined)) object('not one half of an exchange');
  if (outPersonId !== undefined && !court.delete(outPersonId)) object(`${outPersonId} was not on court`);
  if (inPersonId === undefined) return;
  if (court.has(inPersonId)) object(`${inPersonId} was on court`);
  if (teamOf.get(inPersonId) !== teamId) object(`${inPersonId} is not of ${teamId}`);
  if ((fouls.get(inPersonId) ?? 0) >= 6) object(`${inPersonId} had fouled out`);
  court.add(inPersonId);
}

/** Everyone a play names. */
function credited(play: Play): number[] {
  const names = ['personId', 'assistPersonId', 'blockPersonId', 'stealPersonId', 'drawnPersonId'] as const;
  const jumpers = ['wonPersonId', 'lostPersonId', 'recoveredPersonId'] as const;
  const fields: Partial<Record<(typeof names)[number] | (typeof jumpers)[number], number>> = { ...play } as object;
  return [...names, ...jumpers].map((name) => fields[name]).filter((id) => id !== undefined);
}
