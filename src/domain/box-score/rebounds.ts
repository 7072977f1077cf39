import type { ReboundKind, ReboundPlay } from '../plays/play';
import { credited } from './credit';
import type { GameInProgress } from './game-in-progress';
import { type Miss, reboundKind } from './misses';
import type { Side } from './side';

/** A rebound of a player or of the team, paired with the miss that it answers. Tells its kind. */
export function countRebound(play: ReboundPlay, side: Side, game: GameInProgress): ReboundKind {
  const miss = game.misses.answeredBy(play);
  if (miss === undefined)
    game.tally.irregularities.note('unpaired-rebound', play.playId, 'There is no miss that this rebound answers.');
  const kind = reboundKind(play, side, miss);
  const rebounder = credited(play.personId, { play, side }, game);
  if (isOffensive(kind, { play, side, miss })) rebounder.reboundsOffensive += 1;
  else rebounder.reboundsDefensive += 1;
  return kind;
}

/** The league's box score books dead-ball rebounds too, as the team's; the feed's row says at which end, else the miss does. */
function isOffensive(kind: ReboundKind, { play, side, miss }: Answer): boolean {
  if (kind !== 'deadBall') return kind === 'offensive';
  if (play.subType === 'offensive' || play.subType === 'defensive') return play.subType === 'offensive';
  return miss === undefined || miss.side === side;
}

interface Answer {
  readonly play: ReboundPlay;
  readonly side: Side;
  readonly miss: Miss | undefined;
}
