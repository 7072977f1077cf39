import type { EffectivePlay } from '../plays/effective-play';
import type { Play } from '../plays/play';
import { isKnownFoul, isKnownOther } from '../rules/known-kinds';
import type { GameInProgress } from './game-in-progress';

const FIVE = 5;

/** Notes what about a play, once it is counted, breaks the rules of the game or of the feed. */
export function checkPlay(
  { play, feedScore, conflict }: EffectivePlay,
  clockBackwards: boolean,
  game: GameInProgress,
): void {
  const { score } = game;
  const { irregularities } = game.tally;
  if (clockBackwards) irregularities.note('clock-backwards', play.playId, `The clock went back to ${play.clock}.`);
  if (isLiveBall(play)) checkLineUps(play, game);
  if (feedScore !== undefined && feedScore !== `${score.home}-${score.away}`) {
    irregularities.note(
      'score-differs',
      play.playId,
      `The feed has ${feedScore} here, we have ${score.home}-${score.away}.`,
    );
  }
  checkKind(play, game);
  if (conflict) {
    irregularities.note('conflict', play.playId, 'The feed has changed what an official correction has set.');
  }
}

function checkKind(play: Play, { tally: { irregularities } }: GameInProgress): void {
  if (play.type === 'other' && !isKnownOther(play.subType)) {
    irregularities.note('unknown-kind', play.playId, `The rules know no play of the kind ${play.subType ?? '(none)'}.`);
  }
  if (play.type === 'foul' && !isKnownFoul(play.kind)) {
    irregularities.note(
      'unknown-kind',
      play.playId,
      `The rules know no foul of the kind ${play.kind}; it is a personal one.`,
    );
  }
}

/** In a dead ball the halves of substitutions arrive one by one, and four or six on court mean nothing. */
function isLiveBall(play: Play): boolean {
  return (
    play.type === 'shot' ||
    (play.type === 'turnover' && play.stealPersonId !== undefined) ||
    (play.type === 'rebound' && play.personId !== undefined)
  );
}

function checkLineUps(play: Play, game: GameInProgress): void {
  for (const side of ['home', 'away'] as const) {
    const count = game.teams[side].lineUp.onCourt.length;
    if (count !== FIVE)
      game.tally.irregularities.note('line-up', play.playId, `The ${side} team has ${count} players on court.`);
  }
}
