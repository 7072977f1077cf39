import type { InsertedPlay } from '../../domain/corrections/requested-change';
import { formatClock } from '../../domain/plays/clock';
import type { TurnoverPlay } from '../../domain/plays/play';
import type { CorrectionRow, DescribedPlay } from './correction-row';

/** A play that a row inserts, in canonical form. What the row has no field for stands in its text. */
export function describedPlay(kind: CorrectionRow['kind'], described: DescribedPlay, teamId: number): InsertedPlay {
  const { period, clock, desc, pid } = described;
  const place = { period, clock: formatClock(Math.round(clock * 100)), teamId, ...person('personId', pid) };
  switch (kind) {
    case 'shot':
      return { ...place, type: 'shot', ...shotOf(described) };
    case 'reb':
      return { ...place, type: 'rebound' };
    case 'tov':
      return { ...place, type: 'turnover', ...turnoverIn(desc), ...person('stealPersonId', described.steal) };
    case 'ft':
      return { ...place, type: 'freeThrow', made: described.made === true, ...tripOf(desc) };
    case 'foul':
      return { ...place, type: 'foul', ...foulOf(desc) };
  }
}

function person<Field extends string>(field: Field, personId = 0): { readonly [F in Field]?: number } {
  return (personId === 0 ? {} : { [field]: personId }) as { readonly [F in Field]?: number };
}

function shotOf({ value, made, assist, block, desc }: DescribedPlay) {
  const feet = /(\d+)' /.exec(desc)?.[1];
  return {
    shotValue: value === 3 ? 3 : 2,
    made: made === true,
    ...person('assistPersonId', assist),
    ...person('blockPersonId', block),
    ...(feet !== undefined && { distance: Number(feet) }),
  } as const;
}

/** `Lost Ball Turnover`, `Out of Bounds - Bad Pass Turnover Turnover`, `Turnover: 5 Second Violation` */
const TURNOVERS: readonly (readonly [RegExp, string])[] = [
  [/bad pass/i, 'bad pass'],
  [/lost ball/i, 'lost ball'],
  [/shot clock/i, 'shot clock'],
  [/5 second violation/i, '5-second-violation'],
];

/** As the feed has it: a ball that goes out is of the kind `out-of-bounds`, and how is its descriptor. */
export function turnoverIn(desc: string): Pick<TurnoverPlay, 'kind' | 'descriptor'> {
  const kind = TURNOVERS.find(([text]) => text.test(desc))?.[1];
  if (kind === undefined) return {};
  return /out of bounds/i.test(desc) ? { kind: 'out-of-bounds', descriptor: kind } : { kind };
}

/** `Free Throw 1 of 2`; a technical one is a trip of its own. */
function tripOf(desc: string): { readonly number: number; readonly of: number; readonly kind?: string } {
  const trip = /(\d) of (\d)/.exec(desc);
  const kind = /Free Throw (Technical|Flagrant)/.exec(desc)?.[1]?.toLowerCase();
  return { number: Number(trip?.[1] ?? 1), of: Number(trip?.[2] ?? 1), ...(kind !== undefined && { kind }) };
}

/** `Hood S.FOUL (P3.T2)`, `CAVALIERS T.FOUL` */
function foulOf(desc: string): { readonly kind: string; readonly descriptor?: string } {
  const [, code] = / ([A-Z.]+)\.foul/i.exec(desc) ?? [];
  if (code === 'T') return { kind: 'technical' };
  if (code === 'OFF') return { kind: 'offensive' };
  return code === 'S' ? { kind: 'personal', descriptor: 'shooting' } : { kind: 'personal' };
}
