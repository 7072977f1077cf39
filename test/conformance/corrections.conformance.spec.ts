import { after } from '../../conformance/games/corrected-game';
import { linesOf } from '../../conformance/games/foldable-game';
import type { FlagCode } from '../../src/domain/box-score/flag';
import { impactOf } from '../../src/domain/corrections/impact';
import { FoldedGame } from '../../src/domain/game/folded-game';
import type { GameState } from '../../src/domain/game/game-state';
import { correctedGames, type RecordedGame } from './corrected-games';
import { describeWithRealGames } from './ingestion-files';

const PATIENCE = 600_000;

describeWithRealGames('the 473 games that the league corrected', () => {
  const found = {
    games: 0,
    cells: 0,
    wrong: [] as string[],
    warnings: {} as Partial<Record<FlagCode, number>>,
    approvals: { 1: 0, 2: 0 },
  };

  beforeAll(async () => {
    for await (const game of correctedGames()) examine(game);
  }, PATIENCE);

  it('are, once corrected, the league’s record in points, rebounds, assists, steals, blocks and turnovers of everyone; and, reverted, what they were byte for byte', () => {
    expect(found.wrong).toEqual([]);
    expect(found.games).toBe(473);
    expect(found.cells).toBe(59_844);
  });

  it('bring no flag but a steal by someone who is not on court (0022101128), and four credits that their clock alone puts behind a substitution', () => {
    expect(found.warnings).toEqual({ 'credit-off-court': 5 });
  });

  it('needed a second approval in one game, whose score changed (0022400072)', () => {
    expect(found.approvals).toEqual({ 1: 472, 2: 1 });
  });

  function examine(game: RecordedGame): void {
    found.games += 1;
    compareRecord(game);
    const { warnings, approvalsNeeded } = impactOf(game.after.cases[0]!.changes, game.before);
    for (const { code } of warnings) found.warnings[code] = (found.warnings[code] ?? 0) + 1;
    found.approvals[approvalsNeeded] += 1;
    const reverted = after(game.after, { type: 'RevertCorrection', correctionId: 'c2', reverts: 'c1' });
    if (documents(reverted) !== documents(game.before)) found.wrong.push(`${game.gameId} reverted`);
    const again = after(reverted, { type: 'RevertCorrection', correctionId: 'c3', reverts: 'c2' });
    if (documents(again) !== documents(game.after)) found.wrong.push(`${game.gameId} corrected again`);
  }

  function compareRecord({ gameId, official, after: corrected }: RecordedGame): void {
    const lines = linesOf(new FoldedGame(corrected).boxScore());
    for (const { personId, points, rebounds, assists, steals, blocks, turnovers } of official) {
      const record = { points, reboundsTotal: rebounds, assists, steals, blocks, turnovers };
      for (const [statistic, value] of Object.entries(record)) {
        found.cells += 1;
        const ours = lines.get(personId)?.[statistic as keyof typeof record];
        if (ours !== value) found.wrong.push(`${gameId} ${personId} ${statistic}: ${ours} instead of ${value}`);
      }
    }
  }
});

function documents(state: GameState): string {
  const game = new FoldedGame(state);
  return JSON.stringify([game.boxScore(), game.plays()]);
}
