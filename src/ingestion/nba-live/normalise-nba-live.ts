import type { ReportedPlay, UnplacedPlay } from '../../domain/game/reported-play';
import { MAX_FIELD_ERRORS, pointerTo, type FieldError } from '../field-error';
import type { Normalised } from '../normalised';
import { isRecord } from '../record';
import { TEAM_PLAYS } from '../team-plays';
import { withoutAbsent } from '../without-absent';
import { FeedRow, type RowContext } from './feed-row';
import { foul } from './foul';
import { freeThrow } from './free-throw';
import { jumpBall } from './jump-ball';
import { otherPlay } from './other-play';
import type { PlayContent } from './play-content';
import { rebound } from './rebound';
import { heave, shot } from './shot';
import { substitution } from './substitution';
import { turnover } from './turnover';

const READERS: ReadonlyMap<string, (row: FeedRow) => PlayContent> = new Map<string, (row: FeedRow) => PlayContent>([
  ['2pt', (row) => shot(row, 2)],
  ['3pt', (row) => shot(row, 3)],
  ['heave', heave],
  ['freethrow', freeThrow],
  ['rebound', rebound],
  ['turnover', turnover],
  ['foul', foul],
  ['substitution', substitution],
  ['jumpball', jumpBall],
]);

/**
 * Rows of the league's live feed (`game.actions[]`), or of a season line, as plays. Fields that we don't use are ignored.
 * @param pointer of the list in the request body or file
 * @returns the plays of the rows in their order, and every error; a payload with errors is to be refused whole
 */
export function normaliseNbaLive(
  rows: readonly unknown[],
  { pointer = '/plays' }: { readonly pointer?: string } = {},
): Normalised {
  const errors: FieldError[] = [];
  const context = { pointer, errors };
  const plays: ReportedPlay[] = [];
  rows.forEach((row, index) => {
    if (isRecord(row)) plays.push(reportedPlay(new FeedRow(row, context, index)));
    else if (errors.length < MAX_FIELD_ERRORS) errors.push(notARow(context, index));
  });
  return { plays, errors };
}

function reportedPlay(row: FeedRow): ReportedPlay {
  const play = playFrom(row);
  const version = row.instant('edited');
  const feedScore = scores(play) ? row.score() : undefined;
  return {
    play,
    ...(version !== undefined && { version }),
    ...(feedScore !== undefined && { feedScore }),
  };
}

function playFrom(row: FeedRow): UnplacedPlay {
  const actionType = row.requiredText('actionType', 'must name the kind of play');
  const content = contentFrom(row, actionType ?? 'unknown');
  const qualifiers = row.qualifiers();
  return withoutAbsent({
    playId: row.requiredNumber('actionNumber'),
    order: row.order('orderNumber'),
    period: row.requiredNumber('period'),
    clock: row.clock('clock'),
    ...content,
    teamId: TEAM_PLAYS.has(content.type) ? row.requiredIdentity('teamId') : row.identity('teamId'),
    qualifiers: actionType === 'heave' ? withHeave(qualifiers) : qualifiers,
    officialId: row.identity('officialId'),
    occurredAt: row.instant('timeActual'),
  });
}

function contentFrom(row: FeedRow, actionType: string): PlayContent {
  const read = READERS.get(actionType);
  return read ? read(row) : otherPlay(row, actionType);
}

function withHeave(qualifiers: readonly string[] = []): readonly string[] {
  return qualifiers.includes('heave') ? qualifiers : [...qualifiers, 'heave'];
}

function scores(play: UnplacedPlay): boolean {
  return (play.type === 'shot' || play.type === 'freeThrow') && play.made;
}

function notARow({ pointer }: RowContext, index: number): FieldError {
  return { pointer: pointerTo(pointer, index), message: 'a play must be an object' };
}
