import type { Play } from '../plays/play';
import type { Counts } from './counts';
import type { GameInProgress } from './game-in-progress';
import type { PlayerInGame } from './player-in-game';
import type { Side } from './side';

/** The counts to which a play's credit goes: its person's, or the team's own where it names nobody. Notes a credit to someone who can't have it. */
export function credited(personId: number | undefined, on: { play: Play; side: Side }, game: GameInProgress): Counts {
  if (personId === undefined) return game.teams[on.side].own;
  const player = game.player(personId);
  if (player === undefined) {
    game.irregularities.note(
      'credit-off-court',
      on.play.playId,
      `Person ${personId} is on neither roster; the credit is the team's.`,
    );
    return game.teams[on.side].own;
  }
  checkOnCourt(player, on.play, game);
  return player.counts;
}

/** Real feeds credit players who have just left the court; it stands, and is noted. */
export function checkOnCourt(player: PlayerInGame, play: Play, game: GameInProgress): void {
  if (player.onCourt) return;
  game.irregularities.note(
    'credit-off-court',
    play.playId,
    `Player ${player.personId} has a credit and is not on court.`,
  );
}
