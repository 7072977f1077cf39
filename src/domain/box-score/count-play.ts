import type { Play, ReboundKind } from '../plays/play';
import { countFoul } from './fouls';
import type { GameInProgress } from './game-in-progress';
import { countRebound } from './rebounds';
import { countFreeThrow, countShot } from './shots';
import type { Side } from './side';
import { startsPeriod, substitute } from './substitutions';
import { countTurnover } from './turnovers';

/** Books one play at the table. Tells the kind of a rebound. */
export function countPlay(play: Play, game: GameInProgress): ReboundKind | undefined {
  if (!tellsWhoStarts(play)) game.tally.noteStarting(game.onCourt);
  const side = game.sideOf(play);
  const kind = side === undefined ? checkNeutral(play, game) : countForTeam(play, side, game);
  game.tally.possessions.count(play, side, kind);
  return kind;
}

const CREDITS: ReadonlySet<Play['type']> = new Set(['shot', 'freeThrow', 'rebound', 'turnover']);

/** A held ball or the end of a period is neither team's and counts nothing; a credit that says of nobody whose it is counts nothing either. */
function checkNeutral(play: Play, game: GameInProgress): undefined {
  if (!CREDITS.has(play.type)) return;
  const detail = 'The play names neither a player nor one of the two teams; it counts for nobody.';
  game.tally.irregularities.note('credit-off-court', play.playId, detail);
}

function countForTeam(play: Play, side: Side, game: GameInProgress): ReboundKind | undefined {
  switch (play.type) {
    case 'shot':
      countShot(play, side, game);
      return undefined;
    case 'freeThrow':
      countFreeThrow(play, side, game);
      return undefined;
    case 'rebound':
      return countRebound(play, side, game);
    case 'turnover':
      countTurnover(play, side, game);
      return undefined;
    case 'foul':
      countFoul(play, side, game);
      return undefined;
    case 'substitution':
      substitute(play, game);
      return undefined;
    case 'jumpBall':
    case 'violation':
    case 'timeout':
    case 'ejection':
    case 'replay':
    case 'periodStart':
    case 'periodEnd':
    case 'gameEnd':
    case 'steal':
    case 'block':
    case 'other':
      return undefined;
    default:
      return play satisfies never;
  }
}

/** Until the next play it is not known who begins the period. */
function tellsWhoStarts(play: Play): boolean {
  return play.type === 'periodStart' || (play.type === 'substitution' && startsPeriod(play));
}
