import { PLAYER_SUMS } from '../../domain/season/player-sums';
import { addRows, type Row } from '../../domain/season/sums';
import { TEAM_SUMS } from '../../domain/season/team-sums';
import type { GameInSeason, SeasonDocument } from '../../read-models/documents/season-document';
import type { SeasonChange } from './season-changes';

/**
 * A document of a season after some of its games changed; `undefined` where it has them all. A game takes the place of what the document had of it, so
 * that it makes no difference how often or in what order games come.
 */
export function seasonDocument(
  stored: SeasonDocument | undefined,
  changes: readonly SeasonChange[],
  formulaVersion: number,
): (SeasonDocument & { readonly sums: object }) | undefined {
  const games = new Map(stored?.games.map((game) => [game.gameId, game]));
  const newer = changes.filter(({ game }) => game.revision > (games.get(game.gameId)?.revision ?? -1n));
  const [first] = newer;
  if (first === undefined) return undefined;
  for (const { game } of newer) games.set(game.gameId, game);
  const { season, ...place } = first.place;
  const all = [...games.values()].sort((a, b) => (a.gameId < b.gameId ? -1 : 1));
  const counting = all.filter(({ row }) => row !== undefined);
  return {
    _id: first.id,
    revision: all.reduce((events, { revision }) => events + revision + 1n, 0n),
    formulaVersion,
    ...(counting.length > 0 && { season }),
    ...place,
    ...namesIn(counting),
    sums: sumsOf(counting, place.personId !== undefined),
    games: all,
  };
}

/** As in the latest game. */
function namesIn(games: readonly GameInSeason[]): Pick<GameInSeason, 'name' | 'tricode'> {
  const latest = games.reduce<GameInSeason | undefined>((a, b) => (a && a.date > b.date ? a : b), undefined);
  return { name: latest?.name ?? '', ...(latest?.tricode !== undefined && { tricode: latest.tricode }) };
}

function sumsOf(games: readonly GameInSeason[], ofPlayer: boolean): object {
  const shape = ofPlayer ? PLAYER_SUMS : TEAM_SUMS;
  return games.length === 0 ? shape.none : shape.sumsOf(addRows(games.map(({ row }) => JSON.parse(row ?? '') as Row)));
}
