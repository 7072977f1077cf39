/** The numbers of a record alone: a tenth of its size, and quickly added. */
export type Row = readonly number[];

type Fields = Readonly<Record<string, unknown>>;

/** Where the numbers of a record are that holds numbers at any depth: its own come first, then those of each record in it. */
export class SumsShape<Sums extends object> {
  private readonly parts: readonly Part[];

  /** @param none such a record, of zeros */
  constructor(readonly none: Sums) {
    this.parts = partsOf(none as Fields, []);
  }

  /** Taken apart once and not for every record: a live game makes a row of every player with every play. */
  rowOf(sums: Sums): Row {
    const row: number[] = [];
    for (const { path, names } of this.parts) {
      const fields = path.reduce((record, name) => record[name] as Fields, sums as Fields);
      for (const name of names) row.push(fields[name] as number);
    }
    return row;
  }

  sumsOf(row: Row): Sums {
    return filled(this.none as Fields, row[Symbol.iterator]()) as Sums;
  }
}

/** Number by number. Of no rows there is no sum. */
export function addRows([first = [], ...others]: readonly Row[]): Row {
  const sum = [...first];
  for (const row of others)
    for (let at = 0; at < row.length; at += 1) sum[at] = (sum[at] as number) + (row[at] as number);
  return sum;
}

/** The numbers of one record in a record. */
interface Part {
  readonly path: readonly string[];
  readonly names: readonly string[];
}

function partsOf(record: Fields, path: readonly string[]): Part[] {
  const names = Object.keys(record);
  const isNumber = (name: string): boolean => typeof record[name] === 'number';
  const deeper = names.filter((name) => !isNumber(name));
  return [
    { path, names: names.filter(isNumber) },
    ...deeper.flatMap((name) => partsOf(record[name] as Fields, [...path, name])),
  ];
}

function filled(none: Fields, numbers: Iterator<number>): Fields {
  const names = Object.keys(none);
  const record: Record<string, unknown> = { ...none };
  for (const name of names) if (typeof none[name] === 'number') record[name] = numbers.next().value;
  for (const name of names) if (typeof none[name] !== 'number') record[name] = filled(none[name] as Fields, numbers);
  return record;
}
