import { Failure } from '../failure';
import { findFile, gamesIn } from '../ingestion/game-files';
import { type CaseInFile, casesIn } from './case-in-file';

/** The cases of a file: a value a line (.jsonl), or one value or a list of them (.json). @throws Failure */
export async function readCases(path: string): Promise<readonly CaseInFile[]> {
  const values: unknown[] = [];
  for await (const { where, text } of gamesIn(findFile(path), () => undefined)) values.push(parsed(text, where));
  const [first] = values;
  return casesIn(values.length === 1 && Array.isArray(first) ? (first as unknown[]) : values, path);
}

function parsed(text: Buffer, where: string): unknown {
  try {
    return JSON.parse(text.toString('utf8'));
  } catch (error) {
    throw new Failure(`${where} is no JSON: ${(error as Error).message}`);
  }
}
