import { correctedGame } from '../../conformance/games/corrected-game';
import { seasonLines } from '../../conformance/games/nba-data';
import { correctionRows } from '../../conformance/games/official-corrections';
import { cellOf } from '../../src/domain/lineage/cell';
import { contributions } from '../../src/domain/lineage/contributions';
import { FoldedGame } from '../../src/domain/game/folded-game';
import { readSeasonLine } from '../../src/ingestion/nba-live/season-line';
import { describeWithRealGames } from './ingestion-files';

/** One of so many corrected games. */
const EVERY = 6;
const STATISTICS = ['points', 'assists', 'reboundsTotal', 'foulsPersonal', 'plus', 'minus', 'plusMinusPoints'];
const OF_TEAMS = ['score', 'possessions', 'leadChanges', 'biggestLead', 'pointsFromTurnovers', 'benchPoints'];
const PATIENCE = 900_000;

describeWithRealGames('real games with their corrections', () => {
  const wrong: string[] = [];
  let cells = 0;

  beforeAll(async () => {
    const rows = correctionRows();
    let corrected = 0;
    for await (const line of seasonLines()) {
      const { gameId } = line as { gameId: string };
      const ofGame = rows.get(gameId);
      if (ofGame && corrected++ % EVERY === 0)
        examine(gameId, new FoldedGame(correctedGame(readSeasonLine(line), ofGame).after));
    }
  }, PATIENCE);

  it('have plays that add up to every cell', () => {
    expect(wrong).toEqual([]);
    expect(cells).toBeGreaterThan(10_000);
  });

  function examine(gameId: string, game: FoldedGame): void {
    const box = game.boxScore();
    const named = [box.home, box.away].flatMap(({ teamId, players }) => [
      ...OF_TEAMS.map((stat) => ({ scope: 'team' as const, id: teamId, stat })),
      ...players.flatMap(({ personId: id }) => STATISTICS.map((stat) => ({ scope: 'player' as const, id, stat }))),
    ]);
    for (const [cell, plays] of contributions(game, named)) {
      cells += 1;
      const sum = plays.reduce((total, { value }) => total + Number(value), 0);
      if (sum !== cellOf(box, cell)) wrong.push(`${gameId} ${cell.id} ${cell.stat}: ${sum}`);
    }
  }
});
