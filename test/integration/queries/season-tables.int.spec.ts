import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { NO_PLAYER_SUMS } from '../../../src/domain/season/player-sums';
import { NO_TEAM_SUMS } from '../../../src/domain/season/team-sums';
import { SeasonTables } from '../../../src/queries/seasons/season-tables';
import type { LeagueSeasonDocument } from '../../../src/read-models/documents/league-season-document';
import { MODELS } from '../../../src/read-models/documents/models';
import type { PlayerSeasonDocument } from '../../../src/read-models/documents/player-season-document';
import type { TeamSeasonDocument } from '../../../src/read-models/documents/team-season-document';
import { openEmbeddedReadModels } from '../../../src/read-models/embedded/embedded-read-models';
import type { ReadModels } from '../../../src/read-models/read-models';

const SEASON = { season: '2024-25', seasonType: 'Regular Season' };
const gameAt = (revision: bigint) => [{ gameId: 'g', revision, date: '2024-11-12', name: '' }];

const league = (position: bigint): LeagueSeasonDocument => ({
  ...{ _id: '2024-25:Regular Season', revision: position, formulaVersion: 1 },
  ...SEASON,
});
const team = (revision: bigint, wins: number): TeamSeasonDocument => ({
  ...{ _id: 't', revision, formulaVersion: 1, teamId: 100, tricode: 'HAR', name: 'Harbour' },
  ...SEASON,
  sums: { ...NO_TEAM_SUMS, wins },
  games: gameAt(revision),
});
const player = (revision: bigint, gamesPlayed: number): PlayerSeasonDocument => ({
  ...{ _id: 'p', revision, formulaVersion: 1, personId: 1, teamId: 100, name: 'Player 1' },
  ...SEASON,
  sums: { ...NO_PLAYER_SUMS, gamesPlayed },
  games: gameAt(revision),
});

let directory: string;
let readModels: ReadModels;
let tables: SeasonTables;

beforeEach(async () => {
  directory = mkdtempSync(join(tmpdir(), 'season-tables-'));
  readModels = await openEmbeddedReadModels(directory, MODELS);
  tables = new SeasonTables(readModels);
});

afterEach(async () => {
  await readModels.close();
  rmSync(directory, { recursive: true });
});

const write = (model: string, document: TeamSeasonDocument | PlayerSeasonDocument | LeagueSeasonDocument) =>
  readModels.live().commit({ documents: [{ model, document }] });

describe('a season’s table', () => {
  it('is the same until the league says that there is more', async () => {
    await write('team-seasons', team(5n, 1));
    await write('player-seasons', player(5n, 1));
    await write('league-seasons', league(5n));
    const { table } = await tables.of(SEASON);
    expect((await tables.of(SEASON)).table).toBe(table);
    await write('team-seasons', team(6n, 2));
    await write('player-seasons', player(6n, 2));
    expect((await tables.of(SEASON)).table).toBe(table);
    await write('league-seasons', league(6n));
    expect((await tables.of(SEASON)).table.teams.get(100)?.sums.wins).toBe(2);
  });

  it('is made of documents that belong together, though they are being written', async () => {
    await write('team-seasons', team(6n, 2));
    await write('player-seasons', player(5n, 1));
    await write('league-seasons', league(5n));
    const asked = tables.of(SEASON);
    await wait(80);
    await write('player-seasons', player(6n, 2));
    expect((await asked).table.players.get(1)?.sums.gamesPlayed).toBe(2);
  });

  it('is not waited for where its documents never come to agree', async () => {
    await write('team-seasons', team(6n, 2));
    await write('player-seasons', player(5n, 1));
    await write('league-seasons', league(5n));
    expect((await tables.of(SEASON)).table.players.get(1)?.sums.gamesPlayed).toBe(1);
  });
});
