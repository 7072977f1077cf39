import { FileFields } from '../file-fields';
import { UnreadableGameFile } from '../game-file';
import { isRecord } from '../record';

/**
 * The rows of one table of a file of the league's statistics site (`resultSets: [{name, headers, rowSet}]`), each under its headers.
 * @throws UnreadableGameFile where the file has no such table
 */
export function rowsOfTable(file: unknown, table: string): readonly FileFields[] {
  const tables = FileFields.of(file).list('resultSets');
  const at = tables.findIndex((candidate) => isRecord(candidate) && candidate['name'] === table);
  if (at < 0) throw new UnreadableGameFile(`the file has no table ${table}`);
  const pointer = `/resultSets/${at}`;
  const fields = FileFields.of(tables[at], pointer);
  const headers = fields.list('headers').map(String);
  return fields.list('rowSet').map((row, index) => {
    const values: readonly unknown[] = Array.isArray(row) ? row : [];
    const named = Object.fromEntries(headers.map((header, column) => [header, values[column]]));
    return FileFields.of(named, `${pointer}/rowSet/${index}`);
  });
}
