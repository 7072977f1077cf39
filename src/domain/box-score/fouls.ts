import type { FoulPlay } from '../plays/play';
import { checkOnCourt } from './credit';
import type { GameInProgress } from './game-in-progress';
import type { PlayerInGame } from './player-in-game';
import type { Side } from './side';

/** A foul and who drew it. Coaches and the bench foul too; theirs is no player's. */
export function countFoul(play: FoulPlay, side: Side, game: GameInProgress): void {
  const player = game.player(play.personId);
  if (isTechnical(play)) countTechnical(play, player, game.teams[side].own);
  else if (player !== undefined) countPersonalFoul(play, player, game);
  const drawn = game.player(play.drawnPersonId);
  if (drawn !== undefined) drawn.counts.foulsDrawn += 1;
}

/** A technical is no personal foul: it disqualifies by a count of its own. */
export function isTechnical({ kind }: FoulPlay): boolean {
  return kind === 'technical';
}

/** Three defensive seconds are penalised like a technical and charged to nobody. */
function countTechnical(play: FoulPlay, player: PlayerInGame | undefined, bench: { foulsTechnical: number }): void {
  if (play.descriptor === 'defensive-3-second') return;
  const charged = player === undefined ? bench : player.counts;
  charged.foulsTechnical += 1;
}

function countPersonalFoul(play: FoulPlay, player: PlayerInGame, game: GameInProgress): void {
  checkOnCourt(player, play, game);
  player.counts.foulsPersonal += 1;
  if (play.kind === 'offensive') player.counts.foulsOffensive += 1;
  player.personalFouls += 1;
  if (player.personalFouls <= game.rules.foulLimit) return;
  const detail = `Player ${player.personId} has ${player.personalFouls} personal fouls; ${game.rules.foulLimit} disqualify.`;
  game.irregularities.note('foul-limit', play.playId, detail);
}
