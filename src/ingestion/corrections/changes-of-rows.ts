import type { RequestedChange } from '../../domain/corrections/requested-change';
import type { GameDeclaration } from '../../domain/game/game-declaration';
import type { AmendedRow, CorrectionRow, InsertedRow } from './correction-row';
import { describedPlay, turnoverIn } from './described-play';
import { teamNamedIn } from './named-team';

/** Who plays: the rows name people by number, and teams in their text alone. */
export type Teams = Pick<GameDeclaration, 'homeTeam' | 'awayTeam' | 'players'>;

/**
 * What the rows of one game ask for.
 * @throws UnreadableGameFile for a text that does not say which team it is about
 */
export function changesOfRows(rows: readonly CorrectionRow[], teams: Teams): RequestedChange[] {
  return rows.map((row) => changeOf(row, teams));
}

function changeOf(row: CorrectionRow, teams: Teams): RequestedChange {
  switch (row.op) {
    case 'amend':
      return { op: 'amend', playId: row.actionNumber, set: patchOf(row, teams) };
    case 'insert':
      return { op: 'insert', play: insertedPlay(row, teams) };
    case 'delete':
      return { op: 'void', playId: row.actionNumber };
  }
}

const FIELD_OF: Readonly<Record<keyof AmendedRow['changes'], string>> = {
  pid: 'personId',
  assist: 'assistPersonId',
  block: 'blockPersonId',
  steal: 'stealPersonId',
  value: 'shotValue',
  made: 'made',
};

/** A rebound that goes to the team may go to the other one: 0022000839/168, 0022100376/595, 0022400217/672. */
function patchOf({ changes, beforeDesc, afterDesc }: AmendedRow, teams: Teams): Record<string, unknown> {
  const fields = Object.keys(changes) as (keyof typeof changes)[];
  const set: Record<string, unknown> = {};
  for (const field of fields) set[FIELD_OF[field]] = changes[field]?.[1] || null;
  if (changes.made) set['made'] = changes.made[1];
  if (changes.pid?.[1] === 0) set['teamId'] = teamNamedIn(afterDesc, teams);
  // The row changes the steal alone, its text the rest: the ball did not go out (0022200642/231, 0022300285/474).
  if (changes.steal?.[1] && beforeDesc.includes('out-of-bounds'))
    Object.assign(set, { descriptor: null }, turnoverIn(afterDesc));
  return set;
}

function insertedPlay({ kind, after }: InsertedRow, teams: Teams): Extract<RequestedChange, { op: 'insert' }>['play'] {
  const teamId = teams.players.find(({ personId }) => personId === after.pid)?.teamId ?? teamNamedIn(after.desc, teams);
  return describedPlay(kind, after, teamId);
}
