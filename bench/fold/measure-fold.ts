import { GameFold } from '../../src/domain/box-score/game-fold';
import type { Totals } from '../../src/domain/box-score/totals';
import type { TeamGameTotals } from '../../src/domain/line-ups/game-totals';
import { StintFold } from '../../src/domain/line-ups/stint-fold';
import type { Play } from '../../src/domain/plays/play';
import { PossessionFold } from '../../src/domain/possessions/possession-fold';
import { playerRatings, teamRatings } from '../../src/domain/ratings/ratings-of';
import { type Finding, finding, ratioAtMost, subjectAtLeast } from '../report/finding';
import type { Scale } from '../scale';
import { foldHeap } from './fold-heap';
import { type FoldContest, foldRate } from './fold-rate';
import { type StoredGame, storedGame } from './stored-game';

/** Whole games folded, one after another, and what that leaves in memory. */
export async function measureFold({ foldGames, rounds }: Scale): Promise<Finding[]> {
  const games = Array.from({ length: foldGames }, (_, n) => storedGame(n + 1));
  const rate = (contest: FoldContest) => foldRate(games, rounds, contest);
  const playsPerSecond = (measure: string) => ({ measure, engines: '', unit: 'plays/s' }) as const;
  return [
    finding(playsPerSecond('fold'), await rate({ ours: fold, bare: visit }), subjectAtLeast(1_000_000)),
    finding(playsPerSecond('parse and fold'), await rate({ ours: parseAndFold, bare: parseAndVisit })),
    finding(playsPerSecond('fold into line-ups'), await rate({ ours: lineUps, bare: visit })),
    finding(playsPerSecond('fold into possessions'), await rate({ ours: possessions, bare: visit })),
    finding(playsPerSecond('fold into ratings'), await rate({ ours: ratings, bare: visit })),
    finding(
      { measure: 'heap after 4,000 games folded, and 1,000', engines: '', unit: 'MB' },
      foldHeap(games, rounds, { many: 4000, few: 1000, fold }),
      ratioAtMost(1.05),
    ),
  ];
}

/** Each play folded, and the box score drawn at the end of the game. */
function fold({ sheet, rules, plays }: StoredGame): unknown {
  const game = new GameFold(sheet, rules);
  for (const play of plays) game.apply({ play });
  return game.boxScore({ completed: true });
}

function parseAndFold({ sheet, rules, texts }: StoredGame): unknown {
  const game = new GameFold(sheet, rules);
  for (const text of texts) game.apply({ play: JSON.parse(text) as Play });
  return game.boxScore({ completed: true });
}

/** The stints of the game, of which line-ups and on/off are made. */
function lineUps(game: StoredGame): unknown {
  return stintsOf(game).stints({ completed: true });
}

/** The box score's fold tells the kind of each rebound, by which possessions end or go on. */
function possessions({ sheet, rules, plays }: StoredGame): unknown {
  const game = new GameFold(sheet, rules);
  const walk = new PossessionFold(sheet, rules);
  for (const play of plays) walk.apply({ play, ...game.apply({ play }) });
  return walk.possessions();
}

/** The ratings of both teams and all players, from their stints. */
function ratings(game: StoredGame): unknown {
  const { home, away } = stintsOf(game).totals({ completed: true });
  return [ratingsOf(home, away.team), ratingsOf(away, home.team)];
}

function stintsOf({ sheet, rules, plays }: StoredGame): StintFold {
  const game = new StintFold(sheet, rules);
  for (const play of plays) game.apply({ play });
  return game;
}

function ratingsOf({ team, players }: TeamGameTotals, opponent: Totals): unknown {
  const input = { team, opponent };
  return [teamRatings(input), players.map(({ player, onCourt }) => playerRatings({ ...input, player, onCourt }))];
}

/** Each field visited: the least that anyone does who reads plays. */
function visit({ plays }: StoredGame): unknown {
  return plays.reduce((sum, play) => sum + fieldsOf(play), 0);
}

function parseAndVisit({ texts }: StoredGame): unknown {
  return texts.reduce((sum, text) => sum + fieldsOf(JSON.parse(text) as Play), 0);
}

function fieldsOf(play: Play): number {
  const fields = play as unknown as Readonly<Record<string, unknown>>;
  let there = 0;
  for (const field in fields) if (fields[field] !== undefined) there += 1;
  return there;
}
