import { formatClock } from '../../domain/plays/clock';
import type { ReportedPlay } from '../../domain/game/reported-play';
import type { SubstitutionPlay } from '../../domain/plays/play';
import type { RuleSet } from '../../domain/rules/rule-set';
import { type GameTime, startOfPeriod } from './game-time';
import { comesIn, goesOut, type Rotation, type TeamRotation } from './rotation';

/** Above every `actionId`, which counts the rows of a game. */
const FIRST_PLAY_ID = 1_000_000;
/** More than the twenty that can change between two periods. */
const PER_PERIOD = 100;

/**
 * Line-ups that change between two periods have no rows: the rotation tells them. They become what they are in the live feed, substitutions with
 * the qualifier `startperiod`, one for each who goes out or comes in, right behind the row with which the period starts.
 * @param periodStarts period and `actionId` of the rows that start one
 */
export function periodLineUps(
  periodStarts: ReadonlyMap<number, number>,
  rotation: Rotation,
  rules: RuleSet,
): readonly ReportedPlay[] {
  return [...periodStarts].flatMap(([period, actionId]) => {
    if (period === 1) return [];
    const at = startOfPeriod(period, rules);
    const clock = formatClock(period > rules.regulationPeriods ? rules.overtimeLength : rules.periodLength);
    return [rotation.home, rotation.away]
      .flatMap((team) => changes(team, at))
      .map((change, index) => ({
        play: {
          type: 'substitution' as const,
          playId: FIRST_PLAY_ID + period * PER_PERIOD + index,
          order: actionId + (index + 1) / PER_PERIOD,
          period,
          clock,
          ...change,
          qualifiers: ['startperiod'],
        },
      }));
  });
}

type Change = Pick<SubstitutionPlay, 'teamId' | 'inPersonId' | 'outPersonId'>;

function changes({ teamId, players }: TeamRotation, at: GameTime): readonly Change[] {
  const out = players.filter((player) => goesOut(player, at) && !comesIn(player, at));
  const comingIn = players.filter((player) => comesIn(player, at) && !goesOut(player, at));
  return [
    ...out.map(({ personId }) => ({ teamId, outPersonId: personId })),
    ...comingIn.map(({ personId }) => ({ teamId, inPersonId: personId })),
  ];
}
