import type { Random } from './random';

export type Zone = 'rim' | 'paint' | 'midRange' | 'corner' | 'aboveBreak';

/** Where a shot was taken. `x` and `y` are per cent of the court's length and width, as the feed has them; `distance` in feet. */
export interface Location {
  readonly x: number;
  readonly y: number;
  readonly distance: number;
  readonly area: string;
}

/** The court in feet; the basket stands 5.25 feet inside the baseline. */
const COURT = { length: 94, width: 50, basket: 5.25 };

/** Feet from the basket: `out` towards half-court, `side` towards a sideline. Boxes that lie inside their zone of the league's court. */
const boxes: Readonly<Record<Zone, { out: [number, number]; side: [number, number]; area: string }>> = {
  rim: { out: [-1, 3], side: [0, 2.5], area: 'Restricted Area' },
  paint: { out: [4, 13], side: [0, 7.5], area: 'In The Paint (Non-RA)' },
  midRange: { out: [1, 12], side: [9, 18], area: 'Mid-Range' },
  corner: { out: [-4, 8], side: [22.1, 24], area: 'Corner 3' },
  aboveBreak: { out: [23.8, 28], side: [0, 17], area: 'Above the Break 3' },
};

/** Draws a place in a zone; `towardsRight` where the team attacks the basket at 100 % of the length. */
export function locate(random: Random, zone: Zone, towardsRight: boolean): Location {
  const box = boxes[zone];
  const out = round(random.around(...box.out), 10);
  const side = round(random.around(...box.side), 10);
  const left = random.chance(0.5);
  const along = (COURT.basket + out) / COURT.length;
  const across = 0.5 + (left ? -side : side) / COURT.width;
  return {
    x: round(100 * (towardsRight ? 1 - along : along), 1000),
    y: round(100 * across, 1000),
    distance: round(Math.sqrt(out * out + side * side), 100),
    area: zone === 'corner' ? `${left === towardsRight ? 'Left' : 'Right'} ${box.area}` : box.area,
  };
}

function round(value: number, parts: number): number {
  return Math.round(value * parts) / parts;
}
