import type { GameSheet, PlayerBoxScore, BoxScore } from '../../src/domain/box-score/box-score';
import { foldGame } from '../../src/domain/box-score/game-fold';
import type { PlayerStatistics } from '../../src/domain/box-score/statistics';
import type { EffectivePlay } from '../../src/domain/plays/effective-play';
import { compareGameOrder } from '../../src/domain/plays/game-order';
import type { Play } from '../../src/domain/plays/play';
import type { RuleSet } from '../../src/domain/rules/rule-set';
import { ruleSetFor, ruleSetNamed } from '../../src/domain/rules/rule-sets';
import type { GameFile } from '../../src/ingestion/game-file';
import { normaliseNbaLive } from '../../src/ingestion/nba-live/normalise-nba-live';

/** A game of a file as the fold takes it. */
export interface FoldableGame {
  readonly sheet: GameSheet;
  readonly rules: RuleSet;
  /** In game order. */
  readonly plays: readonly EffectivePlay[];
}

export function foldable(game: GameFile): FoldableGame {
  const { declaration } = game;
  const { plays, errors } = game.source === 'stats-v3' ? { plays: game.rows, errors: [] } : normaliseNbaLive(game.rows);
  if (errors.length > 0) throw new Error(JSON.stringify(errors));
  const sheet = (teamId: number): GameSheet['home'] => ({
    teamId,
    players: declaration.players.filter((player) => player.teamId === teamId),
  });
  return {
    sheet: { home: sheet(declaration.homeTeam.teamId), away: sheet(declaration.awayTeam.teamId) },
    rules: ruleSetNamed(ruleSetFor(declaration.league, declaration.season)),
    plays: plays
      .map(({ play, feedScore }) => ({ play: play as Play, ...(feedScore !== undefined && { feedScore }) }))
      .sort((a, b) => compareGameOrder(a.play, b.play)),
  };
}

export function foldWhole({ sheet, rules, plays }: FoldableGame): BoxScore {
  return foldGame(sheet, rules, plays, { completed: true });
}

export function linesOf({ home, away }: BoxScore): ReadonlyMap<number, PlayerStatistics> {
  return new Map(
    [...home.players, ...away.players].map(({ personId, statistics }: PlayerBoxScore) => [personId, statistics]),
  );
}
