import { compareGameOrder } from '../../domain/plays/game-order';
import type { UnplacedPlay } from '../../domain/game/reported-play';

export interface CreditedPlayer {
  readonly personId: number;
  readonly teamId: number;
  /** Played before coming in: was on court when the game began. */
  readonly starter: boolean;
}

const STARTERS = 5;

/**
 * Everyone whom the plays put on court, by first appearance in the game, each team's starters first.
 * A technical foul puts nobody on court: coaches and the bench get them too.
 */
export function creditedPlayers(
  plays: readonly UnplacedPlay[],
  teams: readonly [number, number],
): readonly CreditedPlayer[] {
  const players = new Map<number, CreditedPlayer>();
  const starters = new Map<number, number>();
  for (const play of [...plays].sort(inGameOrder)) {
    for (const { personId, teamId, comesIn } of appearances(play, teams)) {
      if (players.has(personId)) continue;
      const before = starters.get(teamId) ?? 0;
      const starter = !comesIn && before < STARTERS;
      if (starter) starters.set(teamId, before + 1);
      players.set(personId, { personId, teamId, starter });
    }
  }
  const all = [...players.values()];
  return teams.flatMap((teamId) => {
    const own = all.filter((player) => player.teamId === teamId);
    return [...own.filter(({ starter }) => starter), ...own.filter(({ starter }) => !starter)];
  });
}

/** A play without a place comes last. */
export function inGameOrder(a: UnplacedPlay, b: UnplacedPlay): number {
  return compareGameOrder(
    { order: a.order ?? Infinity, playId: a.playId },
    { order: b.order ?? Infinity, playId: b.playId },
  );
}

interface Appearance {
  readonly personId: number;
  readonly teamId: number;
  readonly comesIn: boolean;
}

function appearances(play: UnplacedPlay, [home, away]: readonly [number, number]): readonly Appearance[] {
  const { teamId } = play;
  if (teamId !== home && teamId !== away) return [];
  const opponent = teamId === home ? away : home;
  const found: Appearance[] = [];
  const add = (personId: number | undefined, team: number, comesIn = false): void => {
    if (personId !== undefined) found.push({ personId, teamId: team, comesIn });
  };
  for (const personId of ownPersons(play)) add(personId, teamId);
  for (const personId of opposingPersons(play)) add(personId, opponent);
  if (play.type === 'substitution') add(play.inPersonId, teamId, true);
  return found;
}

function ownPersons(play: UnplacedPlay): readonly (number | undefined)[] {
  switch (play.type) {
    case 'shot':
      return [play.personId, play.assistPersonId];
    case 'freeThrow':
    case 'rebound':
    case 'turnover':
    case 'steal':
    case 'block':
      return [play.personId];
    case 'foul':
      return play.kind === 'technical' ? [] : [play.personId];
    case 'substitution':
      return [play.outPersonId];
    case 'jumpBall':
      return [play.recoveredPersonId];
    default:
      return [];
  }
}

function opposingPersons(play: UnplacedPlay): readonly (number | undefined)[] {
  if (play.type === 'shot') return [play.blockPersonId];
  if (play.type === 'turnover') return [play.stealPersonId];
  return play.type === 'foul' && play.kind !== 'technical' ? [play.drawnPersonId] : [];
}
