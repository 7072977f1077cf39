import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { foldable, type FoldableGame, foldWhole, linesOf } from '../../conformance/games/foldable-game';
import { NBA_DATA_DIR, seasonLines } from '../../conformance/games/nba-data';
import type { Totals } from '../../src/domain/box-score/totals';
import type { PlayerGameTotals } from '../../src/domain/line-ups/game-totals';
import { StintFold } from '../../src/domain/line-ups/stint-fold';
import { readSeasonLine } from '../../src/ingestion/nba-live/season-line';
import { describeWithRealGames } from './ingestion-files';

/** Chicago at Cleveland, 2 January 2023, 145-134 after overtime: the game of which the league's other files are at hand. */
const ORACLE = '0022200552';

/** The league prints fractions with three decimals. */
const THREE_DECIMALS = 0.0005 + 1e-9;

/** For 2.1 million plays. */
const PATIENCE = 600_000;

describeWithRealGames('what counts to the players on court', () => {
  const players = new Map<number, PlayerGameTotals>();
  const differing: string[] = [];
  let games = 0;

  beforeAll(async () => {
    for await (const line of seasonLines()) {
      const { gameId } = line as { gameId: string };
      const game = foldable(readSeasonLine(line));
      const totals = foldTotals(game);
      const lines = linesOf(foldWhole(game));
      games += 1;
      for (const player of [...totals.home.players, ...totals.away.players]) {
        const { team, opponent } = player.onCourt;
        if (team.points - opponent.points !== lines.get(player.personId)?.plusMinusPoints)
          differing.push(`${gameId} ${player.personId} plus/minus`);
        if (team.time !== 5 * player.player.time) differing.push(`${gameId} ${player.personId} time`);
        if (gameId === ORACLE) players.set(player.personId, player);
      }
    }
  }, PATIENCE);

  it('is, in every game, the plus/minus of the box score; five play all the time but in 0022400061', () => {
    expect(games).toBe(3897);
    expect(differing.filter((difference) => !difference.startsWith('0022400061'))).toEqual([]);
  });

  it('is the share of his team’s that the league has for each of the 19 in thirteen counts', () => {
    const wrong = published('Usage').flatMap(({ personId, statistics }) => {
      const { player, onCourt } = players.get(personId) as PlayerGameTotals;
      return SHARES.filter(([name, field]) => {
        const share = onCourt.team[field] === 0 ? 0 : player[field] / onCourt.team[field];
        return Math.abs(share - (statistics[name] as number)) > THREE_DECIMALS;
      }).map(([name]) => `${personId} ${name}`);
    });
    expect(wrong).toEqual([]);
  });

  it('is within two possessions of the league’s, which has no published rule for a change of line-ups within one', () => {
    const off = published('Advanced').map(({ personId, statistics }) =>
      Math.abs(
        (players.get(personId) as PlayerGameTotals).onCourt.team.possessions - (statistics['possessions'] as number),
      ),
    );
    expect(off).toHaveLength(19);
    expect(Math.max(...off)).toBe(2);
  });
});

const SHARES: readonly (readonly [name: string, field: keyof Totals])[] = [
  ['percentageFieldGoalsMade', 'fieldGoalsMade'],
  ['percentageFieldGoalsAttempted', 'fieldGoalsAttempted'],
  ['percentageThreePointersMade', 'threePointersMade'],
  ['percentageThreePointersAttempted', 'threePointersAttempted'],
  ['percentageFreeThrowsMade', 'freeThrowsMade'],
  ['percentageFreeThrowsAttempted', 'freeThrowsAttempted'],
  ['percentageReboundsOffensive', 'reboundsOffensive'],
  ['percentageReboundsDefensive', 'reboundsDefensive'],
  ['percentageAssists', 'assists'],
  ['percentageTurnovers', 'turnovers'],
  ['percentageSteals', 'steals'],
  ['percentagePersonalFouls', 'foulsPersonal'],
  ['percentagePoints', 'points'],
];

interface PublishedPlayer {
  readonly personId: number;
  readonly statistics: Readonly<Record<string, unknown>>;
}

type BoxScoreFile = Readonly<Record<string, Record<'homeTeam' | 'awayTeam', { players: readonly PublishedPlayer[] }>>>;

/** Those who played, in a file of the league's. */
function published(kind: string): readonly PublishedPlayer[] {
  const path = join(NBA_DATA_DIR, 'oracles', ORACLE, `BoxScore${kind}V3.json`);
  const box = (JSON.parse(readFileSync(path, 'utf8')) as BoxScoreFile)[`boxScore${kind}`];
  const all = [...(box?.homeTeam.players ?? []), ...(box?.awayTeam.players ?? [])];
  return all.filter(({ statistics }) => statistics['minutes'] !== '');
}

function foldTotals({ sheet, rules, plays }: FoldableGame) {
  const fold = new StintFold(sheet, rules);
  for (const play of plays) fold.apply(play);
  return fold.totals({ completed: true });
}
