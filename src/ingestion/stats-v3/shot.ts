import type { ShotPlay } from '../../domain/plays/play';
import type { FeedRow } from '../nba-live/feed-row';
import { creditedName } from './credited-name';
import type { GameRows } from './game-rows';
import type { StatsV3Content } from './stats-v3-content';
import { isOnCourt } from './rotation';
import { isInPaint, shotPlace } from './shot-place';

const ASSIST = /\(([^()]+) \d+ AST\)$/;

/** `Made Shot` and `Missed Shot`: the assist stands in the description alone, the block in a row of its own. */
export function shot(row: FeedRow, game: GameRows): StatsV3Content<ShotPlay> {
  const shotValue = row.number('shotValue') === 3 ? 3 : 2;
  if (row.number('shotValue') !== shotValue) row.fault('shotValue', 'must be 2 or 3');
  const made = row.text('actionType') === 'Made Shot';
  const assist = ASSIST.exec(row.description)?.[1];
  return {
    type: 'shot',
    ...styleOf(row.text('subType') ?? ''),
    shotValue,
    made,
    assistPersonId: assist === undefined ? undefined : creditedName(assist, row, game, isOnCourt),
    blockPersonId: made ? undefined : game.echoes.blocks.get(row.requiredNumber('actionNumber')),
    ...shotPlace(row),
    distance: row.number('shotDistance'),
    qualifiers: shotValue === 2 && isInPaint(row) ? ['pointsinthepaint'] : undefined,
  };
}

const FORM = / ?\b(layup|dunk|hook|jump)\b/;
/** As the live feed spells them. */
const FORMS: Readonly<Record<string, string>> = { layup: 'Layup', dunk: 'DUNK', hook: 'Hook' };

/** `Driving Finger Roll Layup Shot`, `Pullup Jump shot`, `Fadeaway Bank shot`, `Alley Oop Dunk Shot`. */
function styleOf(subType: string): Pick<ShotPlay, 'subType' | 'descriptor'> {
  const words = subType.toLowerCase().replace(/ shot$/, '');
  const form = FORM.exec(words)?.[1] ?? 'jump';
  const style = words.replace(FORM, '').replace('alley oop', 'alley-oop').trim();
  return { subType: FORMS[form] ?? 'Jump Shot', descriptor: style === '' ? undefined : style };
}
