import { Connection } from '../load/connection';
import { percentile } from '../measuring/spread';

/** Reads of each kind. */
const READS = 40;

/** Milliseconds, medians: of a question about the past that nobody has asked before, of the same again, and of the box score now. */
export interface AsOfReads {
  readonly cold: number;
  readonly cached: number;
  readonly now: number;
}

/** @param pass asks for revisions of its own, so that none was asked for before */
export async function readPast(url: string, gameId: string, pass: number): Promise<AsOfReads> {
  const connection = new Connection(url);
  const stats = `/api/v1/games/${gameId}/stats`;
  const read = async (pathOf: (at: number) => string): Promise<number> => {
    const took: number[] = [];
    for (let at = 0; at < READS; at += 1) {
      const begun = performance.now();
      await connection.send('GET', pathOf(at));
      took.push(performance.now() - begun);
    }
    return percentile(
      took.toSorted((a, b) => a - b),
      50,
    );
  };
  const past = (at: number): string => `${stats}?revision=${50 + pass * READS + at}`;
  const reads = { cold: await read(past), cached: await read(past), now: await read(() => stats) };
  connection.close();
  return reads;
}
