import type { FeedStep } from './feed';
import { createRandom, type Random } from './random';
import { teamAt, teamCount } from './roster';
import { type SimulatedGame, simulateGame } from './simulate-game';

/** A step of one of the games; `at` in seconds since the first tip-off of the slate. */
export type SlateStep = FeedStep & { readonly gameId: string };

export interface SimulatedSlate {
  /** In the order of their tip-offs. */
  readonly games: readonly SimulatedGame[];
  /** The steps of all games, by time. */
  readonly feed: readonly SlateStep[];
}

export interface SlateOptions {
  /** Local date, `2025-01-15` by default. */
  readonly date?: string;
  /** Seconds from one tip-off to the next; ten minutes by default, 0 for all at once. */
  readonly stagger?: number;
}

const FIRST_TIP_OFF = 'T19:00:00.000Z';

/**
 * The games of one evening, `<seed>-1` to `<seed>-<games>`, their feeds interleaved. No team plays twice while there are teams left (32 games).
 * Throws RangeError where `games` is not a whole number above 0, or `stagger` is below 0.
 */
export function simulateSlate(seed: number, games: number, options: SlateOptions = {}): SimulatedSlate {
  const { date = '2025-01-15', stagger = 600 } = options;
  if (!Number.isInteger(games) || games < 1)
    throw new RangeError(`games: must be a whole number above 0, not ${games}`);
  if (!(stagger >= 0)) throw new RangeError(`stagger: must be 0 seconds or more, not ${stagger}`);
  const random = createRandom(seed);
  const teams = shuffledTeams(random);
  const slate = Array.from({ length: games }, (_, n) =>
    simulateGame({
      seed: random.integer(0, 2 ** 31),
      gameId: `sim-${seed}-${n + 1}`,
      date,
      startsAt: later(`${date}${FIRST_TIP_OFF}`, n * stagger),
      homeTeam: teamAt(teams[(2 * n) % teamCount] as number),
      awayTeam: teamAt(teams[(2 * n + 1) % teamCount] as number),
    }),
  );
  return { games: slate, feed: interleave(slate, stagger) };
}

/** Steps at the same moment keep the order of their games, and within a game the order of its feed. */
function interleave(games: readonly SimulatedGame[], stagger: number): SlateStep[] {
  return games
    .flatMap(({ gameId, feed }, n) => feed.map((step) => ({ ...step, gameId, at: step.at + n * stagger })))
    .sort((a, b) => a.at - b.at);
}

function shuffledTeams(random: Random): number[] {
  const left = Array.from({ length: teamCount }, (_, index) => index);
  return left.map((_, drawn) => {
    const other = random.integer(drawn, teamCount - 1);
    [left[drawn], left[other]] = [left[other] as number, left[drawn] as number];
    return left[drawn];
  });
}

/** `Date.parse` of what is no instant is left to `simulateGame`, which names the field. */
function later(instant: string, seconds: number): string {
  const start = Date.parse(instant);
  return Number.isNaN(start) ? instant : new Date(start + seconds * 1000).toISOString();
}
