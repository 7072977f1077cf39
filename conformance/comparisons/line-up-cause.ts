import type { FlagCode } from '../../src/domain/box-score/flag';
import type { Cause } from '../causes';
import type { Cell } from '../comparison';
import type { RealGame } from '../games/real-game';
import type { RecordLine } from '../games/record-line';
import { wholeMinutes } from './whole-minutes';

/** Flags of a game where someone plays who is not on court, or too many or too few are. */
const FORGOTTEN: ReadonlySet<FlagCode> = new Set(['line-up', 'credit-off-court']);

/** Why a player's minutes or plus/minus are not those on record: what the record itself and our flags show of his team. */
export function lineUpCause({ statistic, of: { personId } }: Cell, game: RealGame): Cause {
  const tricode = game.record.find((line) => line.personId === personId)?.tricode;
  const team = game.record.filter((line) => line.tricode === tricode);
  if (statistic === 'plusMinusPoints' && contradictsItself(team, game)) return 'record contradicts itself';
  if (game.box.flags.some(({ code }) => FORGOTTEN.has(code))) return 'substitution forgotten';
  return team.some((line) => hasOtherMinutes(line, game)) ? 'substitution moved' : 'line-ups differ';
}

/** Five of a team are on court for each of its points and for each of its opponents'. */
function contradictsItself(team: readonly RecordLine[], { box, declaration }: RealGame): boolean {
  const sum = team.reduce((total, { statistics }) => total + (statistics.plusMinusPoints ?? 0), 0);
  const margin = box.home.score - box.away.score;
  return sum !== 5 * (team[0]?.tricode === declaration.homeTeam.tricode ? margin : -margin);
}

function hasOtherMinutes({ personId, statistics }: RecordLine, { lines }: RealGame): boolean {
  return wholeMinutes(lines.get(personId)?.minutes ?? '') !== statistics.minutes;
}
