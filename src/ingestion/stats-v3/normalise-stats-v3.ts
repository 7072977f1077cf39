import type { ReportedPlay, UnplacedPlay } from '../../domain/game/reported-play';
import type { RuleSet } from '../../domain/rules/rule-set';
import { MAX_FIELD_ERRORS, pointerTo, type FieldError } from '../field-error';
import { FeedRow } from '../nba-live/feed-row';
import type { Normalised } from '../normalised';
import { isRecord } from '../record';
import { TEAM_PLAYS } from '../team-plays';
import { withoutAbsent } from '../without-absent';
import { echoKind } from './echoes';
import { foul } from './foul';
import { freeThrow } from './free-throw';
import { GameRows } from './game-rows';
import { jumpBall } from './jump-ball';
import { otherPlay } from './other-play';
import { periodLineUps } from './period-line-ups';
import { PointsOrigins } from './points-origins';
import { rebound } from './rebound';
import type { Rotation } from './rotation';
import { shot } from './shot';
import type { StatsV3Content } from './stats-v3-content';
import { substitution } from './substitution';
import { turnover } from './turnover';

type Reader = (row: FeedRow, game: GameRows) => StatsV3Content;

const READERS: ReadonlyMap<string, Reader> = new Map<string, Reader>([
  ['Made Shot', shot],
  ['Missed Shot', shot],
  ['Free Throw', freeThrow],
  ['Rebound', rebound],
  ['Turnover', turnover],
  ['Foul', foul],
  ['Substitution', substitution],
  ['Jump Ball', jumpBall],
]);

const POINTER = '/game/actions';

/**
 * Rows of play-by-play v3 (`game.actions[]`) as plays, and the line-ups with which periods begin, which the rotation alone tells. `actionId` is the
 * identity of a row and its place; `actionNumber` repeats beside steals and blocks. The qualifiers `pointsinthepaint`, `2ndchance` and `fromturnover`
 * follow from where and when a shot was taken. Nothing tells who drew a foul, what was a fast break, nor the time of day: the plays lack them.
 * @returns the plays, and every error; a file with errors is to be refused whole
 */
export function normaliseStatsV3(rows: readonly unknown[], rotation: Rotation, rules: RuleSet): Normalised {
  const errors: FieldError[] = [];
  const game = new GameRows(rows, rotation, rules);
  const plays: ReportedPlay[] = [];
  rows.forEach((row, index) => {
    if (isRecord(row)) plays.push(reportedPlay(row, new FeedRow(row, { pointer: POINTER, errors }, index), game));
    else if (errors.length < MAX_FIELD_ERRORS)
      errors.push({ pointer: pointerTo(POINTER, index), message: 'a play must be an object' });
  });
  const qualified = withOrigins(plays);
  const starts = new Map(
    plays.flatMap(({ play }) => (play.type === 'periodStart' ? [[play.period, play.playId] as const] : [])),
  );
  return { plays: [...qualified, ...periodLineUps(starts, rotation, rules)], errors };
}

/** Rows stand in game order. */
function withOrigins(reported: readonly ReportedPlay[]): readonly ReportedPlay[] {
  const origins = new PointsOrigins();
  return reported.map((one) => {
    const qualifiers = origins.next(one.play);
    if (qualifiers.length === 0) return one;
    return { ...one, play: { ...one.play, qualifiers: [...(one.play.qualifiers ?? []), ...qualifiers] } };
  });
}

function reportedPlay(fields: Readonly<Record<string, unknown>>, row: FeedRow, game: GameRows): ReportedPlay {
  const actionId = row.requiredNumber('actionId');
  const play: UnplacedPlay = withoutAbsent({
    playId: actionId,
    order: actionId,
    period: row.requiredNumber('period'),
    clock: row.clock('clock'),
    ...game.whose(row),
    ...contentOf(fields, row, game),
  });
  if (TEAM_PLAYS.has(play.type) && play.teamId === undefined) row.fault('teamId', 'is missing');
  const feedScore = (play.type === 'shot' || play.type === 'freeThrow') && play.made ? row.score() : undefined;
  return { play, ...(feedScore !== undefined && { feedScore }) };
}

function contentOf(fields: Readonly<Record<string, unknown>>, row: FeedRow, game: GameRows): StatsV3Content {
  const echo = echoKind(fields);
  if (echo !== undefined) return { type: echo };
  const read = READERS.get(row.text('actionType') ?? '');
  return read ? read(row, game) : otherPlay(row);
}
