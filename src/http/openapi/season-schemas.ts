import { playerCounts } from '../../domain/season/player-season';
import { NO_PLAYER_SUMS } from '../../domain/season/player-sums';
import { PER_MODES } from '../../domain/season/per-mode';
import { type SeasonCounts, statisticNames } from '../../domain/season/statistics-per';
import { teamCounts } from '../../domain/season/team-season';
import { NO_TEAM_SUMS } from '../../domain/season/team-sums';
import { PLAYER_SEASON_RATINGS, TEAM_RATINGS } from './ratings-schemas';
import { each, listOf, number, object, oneOf, type Schema, text, whole } from './schema-of';

const TEAM = { teamId: whole(), tricode: text('GSW'), name: text('Golden State Warriors') };

/** What every answer about a season begins with. */
const HEAD = {
  season: text('2024-25'),
  seasonType: text('Regular Season'),
  position: text('4711', 'Of the ledger: the last event of the season’s games that is in this'),
  formulaVersion: whole(),
  baselineId: text(undefined, 'Names the league’s totals that PER is compared with'),
};

const TIME = { ...text('PT34M12.00S'), nullable: true };
const NUMBER = { ...number(), nullable: true };

function inEveryMode(counts: SeasonCounts): Readonly<Record<string, Schema>> {
  const line = object({ ...each(statisticNames(counts), NUMBER), minutes: TIME });
  return Object.fromEntries(PER_MODES.map((mode) => [mode, line]));
}

const PLAYER_LINE = {
  gamesPlayed: whole('In which the player was on court'),
  gamesStarted: whole(),
  milestones: object(each(Object.keys(NO_PLAYER_SUMS.milestones), whole())),
  ...inEveryMode(playerCounts(NO_PLAYER_SUMS)),
  ratings: PLAYER_SEASON_RATINGS,
};

export const PLAYER_SEASON = object({
  ...{ personId: whole(), name: text(), ...HEAD, ...PLAYER_LINE },
  teams: listOf(object({ ...TEAM, ...PLAYER_LINE })),
});

export const TEAM_SEASON = object({
  ...{ ...TEAM, ...HEAD, gamesPlayed: whole(), wins: whole(), losses: whole() },
  ...inEveryMode(teamCounts(NO_TEAM_SUMS)),
  ratings: TEAM_RATINGS,
});

const LEADER = object({
  rank: whole('Shared by those who are level'),
  ...{ personId: whole(), name: text(), teams: listOf(object(TEAM)), gamesPlayed: whole() },
  value: { anyOf: [number(), text('PT34M12.00S', 'Minutes')] },
});

export const LEADERS = object(
  {
    ...HEAD,
    ...{ stat: text('points'), perMode: oneOf(...PER_MODES), family: oneOf('league', 'basketballReference') },
    qualified: text('70 % of the games of the player’s team', 'Who is among the leaders'),
    items: listOf(LEADER),
    cursor: text(undefined, 'Of the next page; absent on the last'),
  },
  ...['perMode', 'family', 'cursor'],
);
