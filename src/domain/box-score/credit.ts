import type { Play } from '../plays/play';
import type { Counts } from './counts';
import type { GameInProgress } from './game-in-progress';
import type { PlayerInGame } from './player-in-game';
import type { Side } from './side';

/** The counts to which a play's credit goes: its person's, or the team's own where it names nobody. Notes a credit to someone who can't have it. */
export function credited(
  personId: number | undefined,
  on: { readonly play: Play; readonly side: Side },
  game: GameInProgress,
): Counts {
  const { own } = game.tally.teams[on.side];
  if (personId === undefined) return own;
  const player = game.player(personId);
  if (player === undefined) {
    const detail = `Person ${personId} is on neither roster; the credit is the team’s.`;
    game.tally.irregularities.note('credit-off-court', on.play.playId, detail);
    return own;
  }
  checkOnCourt(player, on.play, game);
  return game.tally.of(player);
}

/** Real feeds credit players who have just left the court; it stands, and is noted. */
export function checkOnCourt(player: PlayerInGame, play: Play, { tally }: GameInProgress): void {
  if (player.onCourt) return;
  const detail = `Player ${player.personId} has a credit and is not on court.`;
  tally.irregularities.note('credit-off-court', play.playId, detail);
}
