import { GameAsOf } from '../../src/domain/as-of/game-as-of';
import { FORMULAS } from '../../src/domain/formula-version';
import type { RecordedGame } from '../../src/domain/game/recorded-game';
import type { GameMoment } from '../../src/domain/plays/game-moment';
import { createRandom } from '../../src/simulator/random';
import { seasonLines } from '../../conformance/games/nba-data';
import { correctionRows } from '../../conformance/games/official-corrections';
import { describeWithRealGames } from './ingestion-files';
import { type Kept, PlayedGame, told } from './played-again';

/** One of so many corrected games is played again. */
const EVERY = 9;
const CLOCKS = 8;
const CLOCKS_AT_EACH_MOMENT = 8;
const PATIENCE = 1_500_000;

describeWithRealGames('real games with their corrections, asked for as of every moment', () => {
  const asked = { games: 0, byRevision: 0, byTime: 0, byClock: 0, byBoth: 0 };
  const wrong: string[] = [];

  beforeAll(async () => {
    const rows = correctionRows();
    let corrected = 0;
    for await (const line of seasonLines()) {
      const ofGame = rows.get((line as { gameId: string }).gameId);
      if (ofGame === undefined || corrected++ % EVERY !== 0) continue;
      asked.games += 1;
      await examine(new PlayedGame(line, ofGame));
    }
  }, PATIENCE);

  it('are, by time and by revision, what was answered live, byte for byte; and by the clock what a fresh game is that was sent those plays alone', () => {
    expect(wrong).toEqual([]);
  });

  it('in ten thousand answers at least', () => {
    expect(asked.byRevision + asked.byTime + asked.byClock + asked.byBoth).toBeGreaterThan(10_000);
    for (const answers of Object.values(asked)) expect(answers).toBeGreaterThan(0);
  });

  async function examine(game: PlayedGame): Promise<void> {
    const random = createRandom(Number(game.gameId));
    const clocks = (count: number): GameMoment[] => Array.from({ length: count }, () => game.someMoment(random));
    for (const kept of game.kept) {
      const known = await game.knownAt(kept);
      asked.byRevision += 1;
      note(game, 'revision', kept.bytes, answer(new GameAsOf(known, { formulas: FORMULAS })));
      asked.byTime += 1;
      const timestamp = kept.recordedAt;
      note(
        game,
        'time',
        kept.bytes,
        answer(new GameAsOf(await game.knownBy(timestamp), { formulas: FORMULAS, timestamp })),
      );
      for (const at of clocks(CLOCKS_AT_EACH_MOMENT)) {
        asked.byBoth += 1;
        compareWithFresh(game, known, at);
      }
    }
    const now = await game.knownAt(game.kept.at(-1) as Kept);
    for (const at of clocks(CLOCKS)) {
      asked.byClock += 1;
      compareWithFresh(game, now, at);
    }
  }

  function compareWithFresh(game: PlayedGame, known: RecordedGame, at: GameMoment): void {
    const found = new GameAsOf(known, { formulas: FORMULAS, at }).boxScore();
    note(game, `clock ${at.period} ${at.clock} at ${known.standing.revision}`, game.fresh(known, at), told(found));
  }

  function note({ gameId }: PlayedGame, question: string, expected: string, found: string): void {
    if (expected !== found) wrong.push(`${gameId} by ${question}: ${firstDifference(expected, found)}`);
  }
});

function answer(asOf: GameAsOf): string {
  return JSON.stringify(asOf.boxScoreAnswer());
}

function firstDifference(expected: string, found: string): string {
  let at = 0;
  while (expected[at] === found[at]) at += 1;
  return `${expected.slice(Math.max(0, at - 80), at + 40)} … ${found.slice(Math.max(0, at - 20), at + 40)}`;
}
