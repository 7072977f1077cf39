import { createReadStream, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { createGunzip } from 'node:zlib';
import { foldable } from '../../conformance/games/foldable-game';
import { NBA_DATA_DIR } from '../../conformance/games/nba-data';
import type { GameTotals } from '../../src/domain/line-ups/game-totals';
import { StintFold } from '../../src/domain/line-ups/stint-fold';
import { readSeasonLine } from '../../src/ingestion/nba-live/season-line';

type Cells = Readonly<Record<string, number>>;

/** A line of the league's box scores of Chicago at Cleveland, 2 January 2023, 145-134 after overtime. */
export interface OfficialLine {
  readonly advanced: Cells;
  /** Basketball-Reference's formulas by an independent hand, under names of its own. */
  readonly prorated: Cells;
}

export type Tricode = 'CLE' | 'CHI';

interface PublishedLine {
  readonly official_advanced: Cells;
  readonly computed_bbr?: Cells;
}

export function officialTeam(team: Tricode): OfficialLine {
  return lineOf(expected().team[team]);
}

/** Of the 19 who played, by their id. */
export function officialPlayers(): ReadonlyMap<number, OfficialLine> {
  const played = Object.entries(expected().players).filter(([, { computed_bbr: computed }]) => computed !== undefined);
  return new Map(played.map(([id, player]) => [Number(id), lineOf(player)]));
}

/** Of its plays, as the live feed has them. */
export async function totalsOfPlays(): Promise<GameTotals> {
  const { sheet, rules, plays } = foldable(readSeasonLine(JSON.parse(await seasonLine())));
  const fold = new StintFold(sheet, rules);
  for (const play of plays) fold.apply(play);
  return fold.totals({ completed: true });
}

function lineOf({ official_advanced: advanced, computed_bbr: prorated = {} }: PublishedLine): OfficialLine {
  return { advanced, prorated };
}

interface Expected {
  readonly team: Readonly<Record<Tricode, PublishedLine>>;
  readonly players: Readonly<Record<string, PublishedLine>>;
}

function expected(): Expected {
  const file = join(NBA_DATA_DIR, 'oracles', '0022200552', 'expected.json');
  return JSON.parse(readFileSync(file, 'utf8')) as Expected;
}

async function seasonLine(): Promise<string> {
  const file = join(NBA_DATA_DIR, 'seasons', 'games_2022-23.jsonl.gz');
  const lines = createInterface({ input: createReadStream(file).pipe(createGunzip()) });
  for await (const line of lines) if (line.startsWith('{"gameId":"0022200552"')) return line;
  throw new Error(`${file} has no game 0022200552`);
}
