import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { noTotals, type Totals } from '../../src/domain/box-score/totals';
import { NBA_DATA_DIR } from './ingestion-files';

type Cells = Readonly<Record<string, number>>;

/** A line of the league's box scores of Chicago at Cleveland, 2 January 2023, after overtime. */
export interface OfficialLine {
  readonly traditional: Cells & { readonly minutes: string };
  readonly advanced: Cells;
  /** Basketball-Reference's formulas by an independent hand; for teams under names of their own. */
  readonly prorated: Cells;
}

export interface OfficialPlayer extends OfficialLine {
  readonly name: string;
  readonly team: Tricode;
}

export type Tricode = 'CLE' | 'CHI';

interface Expected {
  readonly team: Readonly<Record<Tricode, PublishedLine>>;
  readonly players: Readonly<Record<string, PublishedLine & Pick<OfficialPlayer, 'name' | 'team'>>>;
}

interface PublishedLine {
  readonly traditional: OfficialLine['traditional'];
  readonly official_advanced: Cells;
  readonly computed_bbr?: Cells;
}

export function officialTeam(team: Tricode): OfficialLine {
  return lineOf(expected().team[team]);
}

/** The 19 who played, by their id. */
export function officialPlayers(): ReadonlyMap<number, OfficialPlayer> {
  const played = Object.entries(expected().players).filter(([, { computed_bbr: computed }]) => computed !== undefined);
  return new Map(played.map(([id, player]) => [Number(id), { ...player, ...lineOf(player) }]));
}

/** What the traditional box score tells: no trips, possessions or team rebounds. No turnover in this game was a team's. */
export function traditionalTotals({ traditional }: OfficialLine): Totals {
  const counts = Object.keys(noTotals()).map((count) => [count, traditional[count] ?? 0]);
  const [minutes, seconds] = traditional.minutes.split(':').map(Number);
  return { ...(Object.fromEntries(counts) as unknown as Totals), time: (minutes! * 60 + seconds!) * 100 };
}

function lineOf({
  traditional,
  official_advanced: advanced,
  computed_bbr: prorated = {},
}: PublishedLine): OfficialLine {
  return { traditional, advanced, prorated };
}

function expected(): Expected {
  const file = join(NBA_DATA_DIR, 'oracles', '0022200552', 'expected.json');
  return JSON.parse(readFileSync(file, 'utf8')) as Expected;
}
