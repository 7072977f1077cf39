/** The numbers of a record, at any depth, in the order of its names. A row is a tenth of the size of what it is made of, and quickly added. */
export type Row = readonly number[];

/**
 * @param shape a record with every name, in the order that rows keep
 * @param record has these names, and may have others
 */
export function toRow(shape: object, record: object): Row {
  const row: number[] = [];
  append(row, shape as Numbers, record as Numbers);
  return row;
}

interface Numbers {
  readonly [name: string]: number | Numbers;
}

/** One loop and one list: a live game makes the rows of all its players with every play. */
function append(row: number[], shape: Numbers, record: Numbers): void {
  for (const name in shape) {
    const of = shape[name] as number | Numbers;
    if (typeof of === 'number') row.push(record[name] as number);
    else append(row, of, record[name] as Numbers);
  }
}

export function fromRow<Shape extends object>(shape: Shape, row: Row): Shape {
  return filled(shape, row[Symbol.iterator]()) as Shape;
}

/** Number by number. Of no rows there is no sum. */
export function addRows([first = [], ...others]: readonly Row[]): Row {
  const sum = [...first];
  for (const row of others)
    for (let at = 0; at < row.length; at += 1) sum[at] = (sum[at] as number) + (row[at] as number);
  return sum;
}

function filled(shape: object, numbers: Iterator<number>): object {
  return Object.fromEntries(
    Object.entries(shape).map(([name, of]: [string, unknown]) => [
      name,
      typeof of === 'number' ? (numbers.next().value as number) : filled(of as object, numbers),
    ]),
  );
}
