import type { RosterPlayer, Team } from '../domain/game/events';
import { givenNames, nicknames, places, surnames } from './invented-names';
import { createRandom, type Random } from './random';

export type Position = 'G' | 'F' | 'C';

/** A player's habits. Weights compare team mates: 1 is average, 2 twice as often. */
export interface Player extends RosterPlayer {
  readonly position: Position;
  /** 0 to 4 start, the next few rotate, the rest play when they must. */
  readonly rank: number;
  readonly usage: number;
  /** Share of his shots that are threes. */
  readonly threeShare: number;
  /** Added to the share of twos and of threes that he makes. */
  readonly touch: number;
  /** Share of free throws that he makes. */
  readonly freeThrow: number;
  readonly passing: number;
  readonly offensiveRebounding: number;
  readonly defensiveRebounding: number;
  readonly stealing: number;
  readonly blocking: number;
  readonly fouling: number;
}

type Build = Pick<
  Player,
  | 'threeShare'
  | 'freeThrow'
  | 'passing'
  | 'offensiveRebounding'
  | 'defensiveRebounding'
  | 'stealing'
  | 'blocking'
  | 'fouling'
>;

const builds: Readonly<Record<Position, Build>> = {
  G: {
    threeShare: 0.49,
    freeThrow: 0.81,
    passing: 1.5,
    offensiveRebounding: 0.5,
    defensiveRebounding: 0.7,
    stealing: 1.2,
    blocking: 0.4,
    fouling: 0.9,
  },
  F: {
    threeShare: 0.44,
    freeThrow: 0.765,
    passing: 0.8,
    offensiveRebounding: 1,
    defensiveRebounding: 1,
    stealing: 1,
    blocking: 1,
    fouling: 1,
  },
  C: {
    threeShare: 0.2,
    freeThrow: 0.685,
    passing: 0.6,
    offensiveRebounding: 2.2,
    defensiveRebounding: 1.7,
    stealing: 0.7,
    blocking: 2.4,
    fouling: 1.25,
  },
};

/** Starters first: two guards, two forwards, a center; the bench repeats the pattern. */
const positions: readonly Position[] = ['G', 'G', 'F', 'F', 'C', 'G', 'F', 'C', 'G', 'F', 'C', 'F', 'G'];

/** Team ids from here and person ids from a hundred times this: ranges in which the league has nobody. */
const FIRST_TEAM_ID = 9_000_001;

/** How many invented teams there are. */
export const teamCount = places.length;

/** The `index`th invented team, counted around from 0. */
export function teamAt(index: number): Team {
  const n = ((index % teamCount) + teamCount) % teamCount;
  const place = places[n] as string;
  const nickname = nicknames[n % nicknames.length] as string;
  return { teamId: FIRST_TEAM_ID + n, tricode: place.slice(0, 3).toUpperCase(), name: `${place} ${nickname}` };
}

/** A team's 10 to 13 players in roster order, starters first; the same team always has the same. */
export function rosterOf(team: Team): readonly Player[] {
  const random = createRandom(team.teamId);
  const size = random.integer(10, 13);
  return positions.slice(0, size).map((position, rank) => player(team, position, rank, random));
}

function player(team: Team, position: Position, rank: number, random: Random): Player {
  const build = builds[position];
  const varied = (weight: number): number => weight * random.around(0.6, 1.4);
  return {
    personId: team.teamId * 100 + rank + 1,
    name: `${random.pick(givenNames)} ${random.pick(surnames)}`,
    starter: rank < 5,
    jersey: String(rank * 4 + random.integer(0, 3)),
    position,
    rank,
    usage: varied(rank < 2 ? 1.45 : 1),
    threeShare: varied(build.threeShare),
    touch: random.around(-0.05, 0.05) + (rank < 5 ? 0.008 : -0.008),
    freeThrow: build.freeThrow + random.around(-0.1, 0.1),
    passing: varied(build.passing),
    offensiveRebounding: varied(build.offensiveRebounding),
    defensiveRebounding: varied(build.defensiveRebounding),
    stealing: varied(build.stealing),
    blocking: varied(build.blocking),
    fouling: varied(build.fouling),
  };
}
