import { playJudge } from '../game/decide/play-faults';
import type { GameState } from '../game/game-state';
import type { GameScheduled } from '../game/events';
import { teamsOfPlayers } from '../game/teams-of-players';
import type { Play } from '../plays/play';
import { brokenRules } from './credit-rules';
import { type Orphan, orphansOf } from './orphans';
import type { PlayChange } from './play-change';

/** A rule of the game that changes would break. */
export interface Breach {
  /** The change to blame; none where the whole case is. */
  readonly change: PlayChange | undefined;
  /** Of its play. */
  readonly field?: string;
  readonly message: string;
}

/** Everything in the state after all changes that the rules refuse (S9). Plays that no change touches may be as wrong as they are. */
export function breachesOf(changes: readonly PlayChange[], before: readonly Play[], game: Game): Breach[] {
  const judge = playJudge(game.schedule, game.state);
  const teamOf = teamsOfPlayers(game.schedule, game.state);
  const ofPlays = changes.flatMap((change) => {
    if (change.op === 'void') return [];
    const strange = judge(change.after).map(({ pointer, message }) => ({ field: pointer, message }));
    return [...strange, ...brokenRules(change.after, teamOf)].map((rule) => ({ change, ...rule }));
  });
  return [...ofPlays, ...orphanBreaches(changes, before)];
}

interface Game {
  readonly schedule: GameScheduled;
  readonly state: GameState;
}

function orphanBreaches(changes: readonly PlayChange[], before: readonly Play[]): Breach[] {
  const { rebounds, misses, penalties } = orphansOf(before, changes);
  const breach = ({ cause, play }: Orphan, told: (playId: number) => string): Breach => ({
    change: cause,
    message: told(play.playId),
  });
  return [
    ...rebounds.map((orphan) => breach(orphan, (id) => `rebound ${id} answers no miss any more: void it too`)),
    ...misses.map((orphan) => breach(orphan, (id) => `miss ${id} has no rebound: insert one, or void it too`)),
    ...penalties.map((orphan) => breach(orphan, (id) => `play ${id} names a foul that is void: void it too`)),
  ];
}
