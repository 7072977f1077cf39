import { FIRST_INSERTED_PLAY_ID } from '../../corrections/inserted-play-id';
import { parseClock } from '../../plays/clock';
import type { RuleSet } from '../../rules/rule-set';
import { ruleSetNamed } from '../../rules/rule-sets';
import type { GameScheduled } from '../events';
import type { GameState } from '../game-state';
import type { Fault } from '../refusal';
import type { ReportedPlay, UnplacedPlay } from '../reported-play';
import { teamsOfPlayers } from '../teams-of-players';
import { creditsOf } from './credits';

/** What the rules of the game and its rosters refuse in reported plays: all of it, with pointers into `/plays`. */
export function playFaults(plays: readonly ReportedPlay[], schedule: GameScheduled, state: GameState): Fault[] {
  const judge = playJudge(schedule, state);
  return plays.flatMap(({ play }, at) =>
    [...numberFaults(play), ...judge(play)].map(({ pointer, message }) => ({
      pointer: `/plays/${at}/${pointer}`,
      message,
    })),
  );
}

/** Tells what the rules and the rosters of a game refuse in any one play; the pointers are the play's fields. */
export function playJudge(schedule: GameScheduled, state: GameState): (play: UnplacedPlay) => Fault[] {
  const rules = ruleSetNamed(schedule.rules);
  const teams = new Set([schedule.homeTeam.teamId, schedule.awayTeam.teamId]);
  const roster = teamsOfPlayers(schedule, state);
  return (play) => [...placeFaults(play, rules), ...creditFaults(play, { teams, roster })];
}

function numberFaults({ playId }: UnplacedPlay): Fault[] {
  if (playId < FIRST_INSERTED_PLAY_ID) return [];
  const message = `playId must be below ${FIRST_INSERTED_PLAY_ID}: the numbers from there on are those of corrections`;
  return [{ pointer: 'playId', message }];
}

function placeFaults(play: UnplacedPlay, rules: RuleSet): Fault[] {
  if (!Number.isInteger(play.period) || play.period < 1 || play.period > rules.maxPeriods) {
    return [{ pointer: 'period', message: `period must be 1 to ${rules.maxPeriods}` }];
  }
  const length = play.period <= rules.regulationPeriods ? rules.periodLength : rules.overtimeLength;
  const left = parseClock(play.clock);
  if (left === undefined || left > length) {
    return [{ pointer: 'clock', message: `clock must be at most ${length / 6000} minutes in period ${play.period}` }];
  }
  return [];
}

function creditFaults(
  play: UnplacedPlay,
  known: { teams: ReadonlySet<number>; roster: ReadonlyMap<number, number> },
): Fault[] {
  const faults: Fault[] = [];
  if (play.teamId !== undefined && !known.teams.has(play.teamId)) {
    faults.push({ pointer: 'teamId', message: `teamId must be a team of this game, which ${play.teamId} is not` });
  }
  for (const { field, personId } of creditsOf(play)) {
    if (!known.roster.has(personId))
      faults.push({ pointer: field, message: `${field} must be in a roster of this game, where ${personId} is not` });
  }
  return faults;
}
