import type { Team } from '../domain/game/events';
import type { GameDeclaration } from '../domain/game/game-declaration';
import type { Play } from '../domain/plays/play';
import { type FeedStep, finalPlays } from './feed';
import { disorder } from './feed-disorder';
import type { Game } from './game';
import { GameClock } from './game-clock';
import { playGame } from './play-game';
import { PlayLog } from './play-log';
import { createRandom } from './random';
import { rates } from './rates';
import { rosterOf, teamAt, teamCount } from './roster';
import { createSide } from './side';

export interface SimulateGame {
  /** A safe integer; the same gives the same game, byte for byte. */
  readonly seed: number;
  /** `sim-<seed>` by default. */
  readonly gameId?: string;
  /** Local date, `2025-01-15` by default. */
  readonly date?: string;
  /** Instant of the tip-off, ISO 8601; seven in the evening of `date`, UTC, by default. */
  readonly startsAt?: string;
  /** Two of the invented teams by default; a team's players follow from its `teamId`. */
  readonly homeTeam?: Team;
  readonly awayTeam?: Team;
}

export interface SimulatedGame {
  readonly gameId: string;
  readonly declaration: GameDeclaration;
  /** As they finally stand, in game order. */
  readonly plays: readonly Play[];
  /** As a live feed would bring them to light. */
  readonly feed: readonly FeedStep[];
}

/** Streams of chance of one seed: the game stays the same whatever becomes of the feed. */
const STREAM = { teams: 1, game: 2, feed: 3 };

/** Plays a whole game. Throws RangeError for a seed, date or instant that is none, or for a team that would play itself. */
export function simulateGame(input: SimulateGame): SimulatedGame {
  const { seed, date = '2025-01-15' } = input;
  const startsAt = instantOf(input.startsAt ?? `${date}T19:00:00.000Z`);
  const [homeTeam, awayTeam] = pairing(input);
  const game = newGame(seed, startsAt, [homeTeam, awayTeam]);
  playGame(game);
  const players = rosters(homeTeam, awayTeam);
  const feed = disorder(game.log.plays, { startsAt, random: createRandom(seed, STREAM.feed), players });
  return {
    gameId: input.gameId ?? `sim-${seed}`,
    declaration: {
      league: 'NBA',
      season: seasonOf(date),
      seasonType: 'Regular Season',
      date,
      homeTeam,
      awayTeam,
      players,
    },
    plays: finalPlays(feed),
    feed,
  };
}

function newGame(seed: number, startsAt: number, [homeTeam, awayTeam]: readonly [Team, Team]): Game {
  const random = createRandom(seed, STREAM.game);
  const clock = new GameClock(startsAt);
  const { timeouts } = rates.stoppage;
  const form = (): number => random.around(-rates.shot.form, rates.shot.form);
  return {
    random,
    clock,
    log: new PlayLog(clock),
    home: createSide(homeTeam, { home: true, form: form() + rates.shot.atHome, timeouts }),
    away: createSide(awayTeam, { home: false, form: form(), timeouts }),
  };
}

function pairing({ seed, homeTeam, awayTeam }: SimulateGame): [Team, Team] {
  const random = createRandom(seed, STREAM.teams);
  const first = random.integer(0, teamCount - 1);
  const drawn = [teamAt(first), teamAt(first + random.integer(1, teamCount - 1))];
  const home = homeTeam ?? drawn.find(({ teamId }) => teamId !== awayTeam?.teamId);
  const away = awayTeam ?? drawn.findLast(({ teamId }) => teamId !== home?.teamId);
  if (!home || !away || home.teamId === away.teamId) {
    throw new RangeError(`homeTeam, awayTeam: must be two teams, not ${home?.teamId} twice`);
  }
  return [home, away];
}

function rosters(homeTeam: Team, awayTeam: Team): GameDeclaration['players'] {
  return [homeTeam, awayTeam].flatMap((team) =>
    rosterOf(team).map(({ personId, name, starter, jersey, position }) => ({
      personId,
      name,
      starter,
      ...(jersey && { jersey }),
      position,
      teamId: team.teamId,
    })),
  );
}

function instantOf(startsAt: string): number {
  const instant = Date.parse(startsAt);
  if (Number.isNaN(instant)) throw new RangeError(`date, startsAt: must give an ISO 8601 instant, not ${startsAt}`);
  return instant;
}

/** A season begins in the summer before its first game: January 2025 is in `2024-25`. */
function seasonOf(date: string): string {
  const year = Number(date.slice(0, 4)) - (Number(date.slice(5, 7)) < 7 ? 1 : 0);
  return `${year}-${String((year + 1) % 100).padStart(2, '0')}`;
}
