import { isRecord } from '../record';

/** Fields that name the person of another field. */
const NAMED_BY: readonly (readonly [person: string, name: string])[] = [
  ['personId', 'playerNameI'],
  ['assistPersonId', 'assistPlayerNameInitial'],
  ['personId', 'playerName'],
  ['foulDrawnPersonId', 'foulDrawnPlayerName'],
  ['blockPersonId', 'blockPlayerName'],
  ['stealPersonId', 'stealPlayerName'],
];

/** A season line's row names its person in the description alone: `SUB in: J. Wieskamp`, `C. Paul BLOCK (1 BLK)`. */
const DESCRIBED = /^(?:SUB (?:in|out): (.+)|(?!TEAM )(.+) (?:REBOUND|STEAL|BLOCK) \()/;

/** Names as good as the rows have them (`S. Curry`), by `personId`. */
export function namesIn(rows: readonly unknown[]): ReadonlyMap<number, string> {
  const names = new Map<number, string>();
  const note = (personId: unknown, name: unknown): void => {
    if (typeof personId === 'number' && typeof name === 'string' && name !== '' && !names.has(personId))
      names.set(personId, name);
  };
  const records = rows.filter(isRecord);
  for (const [person, name] of NAMED_BY) for (const row of records) note(row[person], row[name]);
  for (const { personId, description } of records) {
    const match = typeof description === 'string' ? DESCRIBED.exec(description) : null;
    if (match) note(personId, match[1] ?? match[2]);
  }
  return names;
}
