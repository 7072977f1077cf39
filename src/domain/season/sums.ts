/** The numbers of a record, at any depth, in the order of its names. A row is a tenth of the size of what it is made of, and quickly added. */
export type Row = readonly number[];

/** @param shape a record with every name, in the order that rows keep */
export function toRow(shape: object, record: object): Row {
  return Object.entries(shape).flatMap(([name, of]: [string, unknown]) => {
    const value = (record as Readonly<Record<string, unknown>>)[name];
    return typeof of === 'number' ? [value as number] : toRow(of as object, value as object);
  });
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
