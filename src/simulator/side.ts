import type { Team } from '../domain/game/events';
import { type Player, rosterOf } from './roster';

/** Personal fouls that disqualify. */
const FOUL_LIMIT = 6;

/** A player on this night. */
export interface Member {
  readonly player: Player;
  fouls: number;
  technicals: number;
  onCourt: boolean;
  /** Seconds played (of the game) when he last came in or went out. */
  since: number;
  /** Seconds he is meant to stay in this time. */
  stint: number;
}

/** A team during the game. */
export interface Side {
  readonly team: Team;
  readonly home: boolean;
  readonly members: readonly Member[];
  /** Added to every share of shots made: form, and the floor at home. */
  readonly form: number;
  score: number;
  timeouts: number;
  /** Team fouls in this period, and in its last two minutes. */
  teamFouls: number;
  lateTeamFouls: number;
}

export function createSide(team: Team, options: { home: boolean; form: number; timeouts: number }): Side {
  const members = rosterOf(team).map((player) => ({
    player,
    fouls: 0,
    technicals: 0,
    onCourt: player.starter,
    since: 0,
    stint: 0,
  }));
  return { team, ...options, members, score: 0, teamFouls: 0, lateTeamFouls: 0 };
}

export function onCourt(side: Side): Member[] {
  return side.members.filter((member) => member.onCourt);
}

export function fouledOut(member: Member): boolean {
  return member.fouls >= FOUL_LIMIT;
}

/** Those who may still foul: a sixth foul must leave five players to go on with. */
export function mayFoul(side: Side): Member[] {
  const eligible = side.members.filter((member) => !fouledOut(member)).length;
  return onCourt(side).filter((member) => member.fouls < FOUL_LIMIT - 1 || eligible > 5);
}
