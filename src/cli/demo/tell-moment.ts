import type { GameDeclaration } from '../../domain/game/game-declaration';
import { pointsOf } from '../../domain/plays/points';
import type { Play } from '../../domain/plays/play';
import type { Moment } from './moment';
import type { Effect, Scores } from './play-slate';

/** What the feed changed, what became of the score, and that the ledger forgets neither. */
export function tellMoment(moment: Moment, { before, after, events }: Effect): string {
  const { declaration } = moment.game;
  const { awayTeam, homeTeam } = declaration;
  const score = ([away, home]: Scores): string => `${awayTeam.tricode} ${away}–${home} ${homeTeam.tricode}`;
  const story = events.map(({ type, revision }) => `${VERBS[type] ?? type} at revision ${revision}`).join(', ');
  return `${whatHappened(moment, declaration)} ${score(before)} is now ${score(after)}. The ledger keeps the whole story of this play: ${story}.`;
}

const VERBS: Readonly<Record<string, string>> = {
  PlayRecorded: 'recorded',
  PlayAmended: 'amended',
  PlayVoided: 'withdrawn',
};

function whatHappened({ before, after }: Moment, declaration: GameDeclaration): string {
  const scorer = nameOf(before.play, declaration);
  if (!after)
    return `The feed takes back a basket that never was: the ${kindOf(before.play)} by ${scorer} is gone from its file.`;
  return `The feed looks again: the ${kindOf(before.play)} by ${scorer} becomes a ${kindOf(after.play)}.`;
}

function nameOf({ personId }: Play, { players }: GameDeclaration): string {
  return players.find((player) => player.personId === personId)?.name ?? 'the team';
}

function kindOf(play: Play): string {
  if (play.type === 'freeThrow') return 'free throw';
  return ['miss', 'point', 'two', 'three'][pointsOf(play)] ?? play.type;
}
