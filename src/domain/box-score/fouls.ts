import type { FoulPlay } from '../plays/play';
import type { Counts } from './counts';
import { checkOnCourt } from './credit';
import type { GameInProgress } from './game-in-progress';
import type { PlayerInGame } from './player-in-game';
import type { Side } from './side';

/** A foul and who drew it. Coaches and the bench foul too; theirs is no player's. */
export function countFoul(play: FoulPlay, side: Side, game: GameInProgress): void {
  const { tally } = game;
  const player = game.player(play.personId);
  if (isTechnical(play)) countTechnical(play, player === undefined ? tally.teams[side].own : tally.of(player));
  else if (player !== undefined) countPersonalFoul(play, player, game);
  const drawn = game.player(play.drawnPersonId);
  if (drawn !== undefined) tally.of(drawn).foulsDrawn += 1;
}

/** A technical is no personal foul: it disqualifies by a count of its own. */
export function isTechnical({ kind }: FoulPlay): boolean {
  return kind === 'technical';
}

/** Three defensive seconds are penalised like a technical and charged to nobody. */
function countTechnical(play: FoulPlay, charged: Counts): void {
  if (play.descriptor !== 'defensive-3-second') charged.foulsTechnical += 1;
}

function countPersonalFoul(play: FoulPlay, player: PlayerInGame, game: GameInProgress): void {
  checkOnCourt(player, play, game);
  const counts = game.tally.of(player);
  counts.foulsPersonal += 1;
  if (play.kind === 'offensive') counts.foulsOffensive += 1;
  player.personalFouls += 1;
  if (player.personalFouls <= game.rules.foulLimit) return;
  const detail = `Player ${player.personId} has ${player.personalFouls} personal fouls; ${game.rules.foulLimit} disqualify.`;
  game.tally.irregularities.note('foul-limit', play.playId, detail);
}
