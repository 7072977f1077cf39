import type { ShotPlay } from '../../domain/plays/play';
import type { FeedRow } from '../nba-live/feed-row';

/** Tenths of a foot. */
const COURT_LENGTH = 940;
const COURT_WIDTH = 500;
const BASKET_FROM_BASELINE = 52.5;
/** The lane is sixteen feet wide and reaches nineteen from the baseline, its lines included. */
const LANE_HALF_WIDTH = 80;
const LANE_BEYOND_BASKET = 138;

/**
 * `xLegacy` and `yLegacy` are tenths of a foot from the basket that is shot at, across the court and along it. The live feed has them as parts of the
 * court in hundredths; the rows don't tell which end it is, so all shots of both teams are at the left one.
 */
export function shotPlace(row: FeedRow): Pick<ShotPlay, 'x' | 'y'> {
  const across = row.number('xLegacy');
  const along = row.number('yLegacy');
  if (across === undefined || along === undefined) return {};
  return {
    x: hundredths((BASKET_FROM_BASELINE + along) / COURT_LENGTH),
    y: hundredths((COURT_WIDTH / 2 - across) / COURT_WIDTH),
  };
}

/** The live feed's `pointsinthepaint` follows from the place: so in all 887 shots of 0022200552 and of the four live files. */
export function isInPaint(row: FeedRow): boolean {
  const across = row.number('xLegacy') ?? Infinity;
  const along = row.number('yLegacy') ?? Infinity;
  return Math.abs(across) <= LANE_HALF_WIDTH && along <= LANE_BEYOND_BASKET;
}

function hundredths(part: number): number {
  return Math.round(part * 10_000) / 100;
}
