import { isRecord } from '../record';

/** Who is credited beside a turnover or a missed shot. */
export interface Echoes {
  readonly steals: ReadonlyMap<number, number>;
  readonly blocks: ReadonlyMap<number, number>;
}

const DESCRIBED = / (STEAL|BLOCK) \(\d+ (?:STL|BLK)\)$/;

/** A steal or a block is a row without `actionType` that has the `actionNumber` of its turnover or shot (0022200552, 27 and 98). */
export function echoKind({
  actionType,
  description,
}: Readonly<Record<string, unknown>>): 'steal' | 'block' | undefined {
  if (actionType !== '' || typeof description !== 'string') return undefined;
  const [, word] = DESCRIBED.exec(description) ?? [];
  if (word === undefined) return undefined;
  return word === 'STEAL' ? 'steal' : 'block';
}

/** By the `actionNumber` that they share with their turnover or shot. */
export function echoesIn(rows: readonly unknown[]): Echoes {
  const steals = new Map<number, number>();
  const blocks = new Map<number, number>();
  for (const row of rows.filter(isRecord)) {
    const { actionNumber, personId } = row;
    const kind = echoKind(row);
    if (kind === undefined || typeof actionNumber !== 'number' || typeof personId !== 'number') continue;
    (kind === 'steal' ? steals : blocks).set(actionNumber, personId);
  }
  return { steals, blocks };
}
