import type { ShotPlay } from '../plays/play';

const FIELDS = [
  'playId',
  'period',
  'clock',
  'teamId',
  'personId',
  'x',
  'y',
  'area',
  'distance',
  'shotValue',
  'made',
  'assistPersonId',
  'blockPersonId',
] as const;

/** A field goal attempt on the chart: where from, by whom, and what became of it. What the feed does not tell is left out. */
export type ChartedShot = Pick<ShotPlay, (typeof FIELDS)[number]>;

export function chartedShot(shot: ShotPlay): ChartedShot {
  const told = FIELDS.filter((field) => shot[field] !== undefined);
  return Object.fromEntries(told.map((field) => [field, shot[field]])) as unknown as ChartedShot;
}
