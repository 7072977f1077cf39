import type { Play } from '../plays/play';
import { playIdOf } from './changed-plays';
import type { PlayChange } from './play-change';

/** A qualifier of a play that stands on something that a change takes away; the same request can set it. */
export interface DoubtfulQualifier {
  readonly playId: number;
  readonly qualifier: string;
  readonly because: string;
}

/** How a team came by the ball, and what its scoring is called after that. */
const STANDS_ON: { readonly [type in Play['type']]?: readonly string[] } = {
  turnover: ['fromturnover', 'fastbreak'],
  rebound: ['2ndchance', 'fastbreak'],
};

const IN_THE_PAINT = 'pointsinthepaint';
const PLACE = ['x', 'y', 'distance', 'area', 'shotValue'] as const;

/**
 * Points off turnovers, second chance, fast break and paint follow the qualifiers, so a change may leave them in doubt (S11).
 * @param before in game order
 * @param after in game order
 */
export function doubtfulQualifiers(
  changes: readonly PlayChange[],
  before: readonly Play[],
  after: readonly Play[],
): DoubtfulQualifier[] {
  const standing = new Map(after.map((play) => [play.playId, play]));
  const doubts = changes.flatMap((change) => [
    ...movedShot(change),
    ...lostBall(change, before).flatMap(({ play, qualifier, because }) => {
      const now = standing.get(play.playId);
      return now?.qualifiers?.includes(qualifier) ? [{ playId: play.playId, qualifier, because }] : [];
    }),
  ]);
  return [...new Map(doubts.map((doubt) => [`${doubt.playId} ${doubt.qualifier}`, doubt])).values()];
}

function movedShot(change: PlayChange): DoubtfulQualifier[] {
  if (change.op !== 'amend' || !change.after.qualifiers?.includes(IN_THE_PAINT)) return [];
  if (Object.hasOwn(change.set, 'qualifiers') || !PLACE.some((field) => Object.hasOwn(change.set, field))) return [];
  return [{ playId: change.playId, qualifier: IN_THE_PAINT, because: 'the shot was taken from elsewhere' }];
}

/** What a team did with a ball that by the change it did not get, or not in this way. */
function lostBall(
  change: PlayChange,
  before: readonly Play[],
): { readonly play: Play; readonly qualifier: string; readonly because: string }[] {
  const origin = change.op === 'insert' ? undefined : change.before;
  const qualifiers = origin && STANDS_ON[origin.type];
  if (origin === undefined || qualifiers === undefined || isDeadBall(origin)) return [];
  if (change.op === 'amend' && change.after.teamId === origin.teamId) return [];
  const because = `${origin.type} ${playIdOf(change)} ${change.op === 'void' ? 'is void' : 'is the other team’s'}`;
  return possessionAfter(origin, before).flatMap((play) =>
    qualifiers
      .filter((qualifier) => play.qualifiers?.includes(qualifier))
      .map((qualifier) => ({ play, qualifier, because })),
  );
}

/** The placeholder of a rebound that nobody could have gives nobody the ball. */
function isDeadBall(play: Play): boolean {
  return play.type === 'rebound' && (play.kind === 'deadBall' || play.qualifiers?.includes('deadball') === true);
}

/** What the team that got the ball does with it, until the other one has it, or until it comes by it once more. */
function possessionAfter(origin: Play, plays: readonly Play[]): Play[] {
  const gained: Play[] = [];
  for (const play of plays.slice(plays.findIndex(({ playId }) => playId === origin.playId) + 1)) {
    if (play.period !== origin.period) break;
    const ofOrigin = play.teamId === origin.teamId;
    if (!WITH_THE_BALL.has(play.type)) continue;
    if (ofOrigin !== (origin.type === 'rebound') || play.type === origin.type) break;
    gained.push(play);
  }
  return gained;
}

const WITH_THE_BALL: ReadonlySet<Play['type']> = new Set(['shot', 'freeThrow', 'turnover', 'rebound'] as const);
