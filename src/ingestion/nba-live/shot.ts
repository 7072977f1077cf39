import type { ShotPlay } from '../../domain/plays/play';
import type { FeedRow } from './feed-row';
import type { PlayContent } from './play-content';
import { wasMade } from './shot-result';

const STYLES =
  'alley-oop|back|bank|cutting|driving|fadeaway|finger|floating|pullup|putback|reverse|roll|running|step|tip|turnaround';

/** `26' step back 3PT`, `27' 3PT running (5 PTS)`, `driving finger roll Layup - blocked`, `pullup Shot`: all behind the name. */
const DESCRIBED = new RegExp(
  `(?: (\\d+)')?( 3PT)?((?: (?:${STYLES}))*)(?: (Layup|DUNK|Hook|(?:Jump )?Shot|3PT))? *(?:\\(|- blocked|$)`,
);

/** `2pt` and `3pt`. */
export function shot(row: FeedRow, shotValue: 2 | 3): PlayContent<ShotPlay> {
  return {
    type: 'shot',
    ...styleOf(row),
    personId: row.identity('personId'),
    shotValue,
    made: wasMade(row),
    assistPersonId: row.identity('assistPersonId'),
    blockPersonId: row.identity('blockPersonId'),
    x: row.number('x'),
    y: row.number('y'),
    area: row.text('area'),
  };
}

/**
 * `heave` (from 2025-26): a missed three that is the team's attempt alone, so the row names nobody and has no result
 * (0022500775, action 174). A made one comes as `3pt`.
 */
export function heave(row: FeedRow): PlayContent<ShotPlay> {
  return {
    type: 'shot',
    personId: row.identity('personId'),
    shotValue: 3,
    made: false,
    x: row.number('x'),
    y: row.number('y'),
    distance: row.number('shotDistance'),
    area: row.text('area'),
  };
}

function styleOf(row: FeedRow): Pick<ShotPlay, 'subType' | 'descriptor' | 'distance'> {
  const described = row.description === '' ? null : DESCRIBED.exec(row.description);
  if (!described) {
    return { subType: row.text('subType'), descriptor: row.text('descriptor'), distance: row.number('shotDistance') };
  }
  const [, feet, three, style = '', form] = described;
  const isJumpShot = three !== undefined || form === '3PT' || form === 'Shot';
  return {
    subType: isJumpShot ? 'Jump Shot' : form,
    descriptor: style.trim() || undefined,
    distance: feet === undefined ? undefined : Number(feet),
  };
}
