import { changesOfRows } from '../../../src/ingestion/corrections/changes-of-rows';
import { readCorrectionRows } from '../../../src/ingestion/corrections/read-correction-rows';
import { UnreadableGameFile } from '../../../src/ingestion/game-file';

const MAVERICKS = 1610612742;
const KINGS = 1610612758;
const TEAMS = {
  homeTeam: { teamId: MAVERICKS, tricode: 'DAL', name: 'Dallas Mavericks' },
  awayTeam: { teamId: KINGS, tricode: 'SAC', name: 'Sacramento Kings' },
  players: [
    { personId: 1, name: 'One', starter: true, teamId: MAVERICKS },
    { personId: 11, name: 'Eleven', starter: true, teamId: KINGS },
  ],
};

function changeOf(row: Record<string, unknown>): unknown {
  const { games, errors } = readCorrectionRows([{ gameId: 'g', actionNumber: 7, ...row }]);
  expect(errors).toStrictEqual([]);
  return changesOfRows(games[0]!.rows, TEAMS)[0];
}

const amended = (kind: string, changes: object, beforeDesc = 'before', afterDesc = 'after'): unknown =>
  changeOf({ op: 'amend', kind, changes, beforeDesc, afterDesc });
const inserted = (kind: string, after: object): unknown =>
  changeOf({ op: 'insert', kind, after: { period: 2, clock: 39.1, ...after } });

describe('a row of a file of official changes', () => {
  it.each([
    ['shot', { pid: [1, 2] }, { personId: 2 }],
    ['shot', { assist: [3, 0] }, { assistPersonId: null }],
    ['shot', { block: [0, 11] }, { blockPersonId: 11 }],
    ['shot', { value: [2, 3] }, { shotValue: 3 }],
    ['ft', { made: [true, false] }, { made: false }],
    ['tov', { pid: [1, 2], steal: [11, 12] }, { personId: 2, stealPersonId: 12 }],
  ])('amends a %s: %j', (kind, changes, set) =>
    expect(amended(kind, changes)).toStrictEqual({ op: 'amend', playId: 7, set }),
  );

  it('gives a rebound to the team that its text names', () => {
    expect(amended('reb', { pid: [1, 0] }, 'O. One REBOUND (Off:0 Def:1)', 'KINGS Rebound')).toMatchObject({
      set: { personId: null, teamId: KINGS },
    });
    expect(() => amended('reb', { pid: [1, 0] }, 'before', 'JAZZ Rebound')).toThrow(UnreadableGameFile);
  });

  it('that gives a steal of a ball that had gone out says that it had not', () => {
    const before = 'O. One bad pass out-of-bounds TURNOVER (1 TO)';
    expect(
      amended('tov', { steal: [0, 11] }, before, 'Eleven STEAL (1 STL) One Lost Ball Turnover (P1.T4)'),
    ).toMatchObject({ set: { stealPersonId: 11, kind: 'lost ball', descriptor: null } });
  });

  it('voids what it deletes', () => {
    expect(changeOf({ op: 'delete', kind: 'shot' })).toStrictEqual({ op: 'void', playId: 7 });
  });

  it.each([
    [
      'shot',
      { desc: "Eleven BLOCK (1 BLK) MISS One 4' Layup", pid: 1, value: 2, made: false, assist: 0, block: 11 },
      { type: 'shot', teamId: MAVERICKS, personId: 1, shotValue: 2, made: false, blockPersonId: 11, distance: 4 },
    ],
    ['reb', { desc: 'Kings Rebound', pid: 0 }, { type: 'rebound', teamId: KINGS }],
    [
      'tov',
      { desc: 'Eleven Out of Bounds - Bad Pass Turnover Turnover (P1.T5)', pid: 11, steal: 0 },
      { type: 'turnover', teamId: KINGS, personId: 11, kind: 'out-of-bounds', descriptor: 'bad pass' },
    ],
    [
      'tov',
      { desc: 'Mavericks Turnover: Shot Clock (T#5)', pid: 0, steal: 0 },
      { type: 'turnover', teamId: MAVERICKS, kind: 'shot clock' },
    ],
    [
      'ft',
      { desc: 'One Free Throw 1 of 2 (3 PTS)', pid: 1, made: true },
      { type: 'freeThrow', teamId: MAVERICKS, personId: 1, made: true, number: 1, of: 2 },
    ],
    [
      'ft',
      { desc: 'One Free Throw Technical (9 PTS)', pid: 1, made: true },
      { type: 'freeThrow', teamId: MAVERICKS, personId: 1, made: true, number: 1, of: 1, kind: 'technical' },
    ],
    [
      'foul',
      { desc: 'One S.FOUL (P3.T2) (C.Kirkland)', pid: 1 },
      { type: 'foul', teamId: MAVERICKS, personId: 1, kind: 'personal', descriptor: 'shooting' },
    ],
    ['foul', { desc: 'KINGS T.FOUL', pid: 0 }, { type: 'foul', teamId: KINGS, kind: 'technical' }],
    [
      'foul',
      { desc: 'Eleven OFF.Foul (P2)', pid: 11 },
      { type: 'foul', teamId: KINGS, personId: 11, kind: 'offensive' },
    ],
  ])('inserts a %s: %j', (kind, after, play) =>
    expect(inserted(kind, after)).toStrictEqual({ op: 'insert', play: { period: 2, clock: 'PT00M39.10S', ...play } }),
  );

  it('belongs to its game, in the order of the file', () => {
    const row = (gameId: string, actionNumber: number): object => ({
      gameId,
      actionNumber,
      op: 'delete',
      kind: 'shot',
    });
    const { games } = readCorrectionRows([row('a', 1), row('b', 2), row('a', 3)]);
    expect(games.map(({ gameId, rows }) => [gameId, rows.length])).toStrictEqual([
      ['a', 2],
      ['b', 1],
    ]);
  });

  it.each([
    [7, '/0: a row must be an object'],
    [{ op: 'erase' }, '/0/gameId: gameId is missing'],
    [{ gameId: 'g', actionNumber: 1, op: 'amend', kind: 'shot' }, '/0/changes: changes is missing'],
    [
      {
        gameId: 'g',
        actionNumber: 1,
        op: 'amend',
        kind: 'shot',
        changes: { pts: [1, 2] },
        beforeDesc: 'b',
        afterDesc: 'a',
      },
      '/0/changes/pts: pts is not a field that changes',
    ],
    [
      { gameId: 'g', actionNumber: 1, op: 'insert', kind: 'shot', after: { desc: 'd', clock: 1, period: 1 } },
      '/0/after/pid: pid is missing',
    ],
  ])('is refused where it is none: %j', (row, first) => {
    const { games, errors } = readCorrectionRows([row]);
    expect(games).toStrictEqual([]);
    expect(`${errors[0]?.pointer}: ${errors[0]?.message}`).toBe(first);
  });
});
