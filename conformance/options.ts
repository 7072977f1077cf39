import { Arguments } from '../src/cli/arguments/arguments';
import { UsageError } from '../src/cli/arguments/usage-error';
import { seasonOf } from '../src/ingestion/nba-live/game-id';
import type { Narrowing } from './share-message';

export interface ConformanceOptions {
  readonly narrowing: Narrowing;
  readonly help: boolean;
  readonly json: boolean;
  /** The reference page is written anew. */
  readonly write: boolean;
}

export const USAGE = `usage: npm run conformance -- [options]

Folds every real game in NBA_DATA_DIR and compares it, cell by cell, with what others say of it.

  --stat NAME       that statistic alone, as the box score names it: plusMinusPoints
  --season SEASON   the games of that season: 2022-23
  --game ID         that game: 0022200552
  --write           write docs/reference/conformance.md anew; not with the three above
  --json            print counts and misses as JSON
  --help            print this help
`;

/** @throws UsageError for options that it does not know, or that don't go together */
export function readOptions(argv: readonly string[]): ConformanceOptions {
  const given = Arguments.parse(argv, {
    stat: { value: 'NAME', help: '' },
    season: { value: 'SEASON', help: '' },
    game: { value: 'ID', help: '' },
    write: { help: '' },
  });
  given.refuseOperands();
  const gameId = given.text('game');
  const season = given.text('season') ?? (gameId === undefined ? undefined : seasonOfGame(gameId));
  const narrowing = { statistic: given.text('stat'), season, gameId };
  const write = given.flag('write');
  if (write && Object.values(narrowing).some((value) => value !== undefined))
    throw new UsageError('--write takes the whole comparison: not with --stat, --season or --game');
  return { narrowing, help: given.flag('help'), json: given.flag('json'), write };
}

function seasonOfGame(gameId: string): string {
  if (!/^\d{10}$/.test(gameId)) throw new UsageError(`--game must be the ten digits of a game, not '${gameId}'`);
  return seasonOf(gameId).season;
}
