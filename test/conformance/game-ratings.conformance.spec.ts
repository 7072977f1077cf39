import type { GameTotals } from '../../src/domain/line-ups/game-totals';
import { offenceOf } from '../../src/domain/ratings/parts/points-produced';
import type { PlayerRatingInput, TeamRatingInput } from '../../src/domain/ratings/rating-input';
import { playerRatings, teamRatings } from '../../src/domain/ratings/ratings-of';
import { officialPlayers, officialTeam, totalsOfPlays, type OfficialLine, type Tricode } from './game-0022200552';
import { describeWithRealGames } from './ingestion-files';

/** What the league prints of players and teams, with how many decimals, and under which name where it isn't ours. */
const PRINTED = [
  ['trueShootingPercentage', 3],
  ['effectiveFieldGoalPercentage', 3],
  ['assistPercentage', 3],
  ['offensiveReboundPercentage', 3],
  ['defensiveReboundPercentage', 3],
  ['reboundPercentage', 3],
  ['assistRatio', 1],
  ['turnoverRatio', 1],
  ['assistToTurnover', 2],
  ['playerImpactEstimate', 3, 'PIE'],
] as const;

/** Of a player they hang on possessions, for which the league's rule at a change of line-ups isn't published. */
const BY_POSSESSIONS = [
  ['usagePercentage', 3],
  ['offensiveRating', 1],
  ['defensiveRating', 1],
  ['netRating', 1],
  ['possessions', 0],
  ['pace', 2],
  ['pacePer40', 2],
] as const;

/** Basketball-Reference's formulas by an independent hand, with four decimals. */
const PRORATED = [
  ['gameScore', 'game_score'],
  ['usagePercentage', 'usg_pct'],
  ['assistPercentage', 'ast_pct'],
  ['offensiveReboundPercentage', 'orb_pct'],
  ['defensiveReboundPercentage', 'drb_pct'],
  ['reboundPercentage', 'trb_pct'],
  ['stealPercentage', 'stl_pct'],
  ['blockPercentage', 'blk_pct'],
  ['turnoverPercentage', 'tov_pct'],
  ['offensiveRating', 'ortg'],
  ['defensiveRating', 'drtg'],
] as const;

/** As the league's Four Factors file has them. */
const FACTORS = [
  ['effectiveFieldGoalPercentage', { CLE: 0.609, CHI: 0.547 }],
  ['freeThrowAttemptRate', { CLE: 0.489, CHI: 0.358 }],
  ['turnoverPercentage', { CLE: 0.093, CHI: 0.064 }],
  ['offensiveReboundPercentage', { CLE: 0.269, CHI: 0.235 }],
  ['opponentEffectiveFieldGoalPercentage', { CLE: 0.547, CHI: 0.609 }],
  ['opponentFreeThrowAttemptRate', { CLE: 0.358, CHI: 0.489 }],
  ['opponentTurnoverPercentage', { CLE: 0.064, CHI: 0.093 }],
  ['opponentOffensiveReboundPercentage', { CLE: 0.235, CHI: 0.269 }],
] as const;

interface Played {
  readonly input: PlayerRatingInput;
  readonly official: OfficialLine;
}

describeWithRealGames('0022200552, Chicago at Cleveland, 2 January 2023, from its plays', () => {
  const teams = new Map<Tricode, TeamRatingInput>();
  let players: readonly Played[] = [];

  beforeAll(async () => {
    const totals = await totalsOfPlays();
    teams.set('CLE', { team: totals.home.team, opponent: totals.away.team });
    teams.set('CHI', { team: totals.away.team, opponent: totals.home.team });
    players = playersOf(totals);
  });

  describe.each(['CLE', 'CHI'] as const)('%s', (tricode) => {
    it.each([...PRINTED, ...BY_POSSESSIONS])('%s as the league prints it', (name, decimals, column: string = name) => {
      const ours = teamRatings(teams.get(tricode)!).league[name];
      expect(rounded(ours, decimals)).toBe(rounded(officialTeam(tricode).advanced[column], decimals));
    });

    it.each(FACTORS)('%s, one of the Four Factors', (name, { [tricode]: printed }) => {
      expect(rounded(teamRatings(teams.get(tricode)!).league[name], 3)).toBe(rounded(printed, 3));
    });
  });

  it.each(PRINTED)('%s of all 19 players as the league prints it', (name, decimals, column: string = name) => {
    const ours = players.map(({ input }) => rounded(playerRatings(input).league[name], decimals));
    expect(ours).toHaveLength(19);
    expect(ours).toEqual(players.map(({ official }) => rounded(official.advanced[column], decimals)));
  });

  it('offensiveRating of all 19 players as the league prints it, given its possessions', () => {
    const ours = players.map(({ input, official }) => {
      const team = { ...input.onCourt.team, possessions: official.advanced['possessions']! };
      return playerRatings({ ...input, onCourt: { ...input.onCourt, team } }).league['offensiveRating'];
    });
    expect(ours.map((value) => rounded(value, 1))).toEqual(
      players.map(({ official }) => rounded(official.advanced['offensiveRating'], 1)),
    );
  });

  it.each(PRORATED)('%s of all 19 players by Basketball-Reference’s formula', (name, column) => {
    const ours = players.map(({ input }) => rounded(playerRatings(toTheSecond(input)).basketballReference[name], 4));
    expect(ours).toEqual(players.map(({ official }) => rounded(official.prorated[column], 4)));
  });

  it('points produced and possessions of all 19 players by Oliver’s formulas', () => {
    const ours = players.map(({ input }) => offenceOf(toTheSecond(input)));
    const theirs = players.map(({ official }) => official.prorated);
    expect(ours.map(({ pointsProduced }) => rounded(pointsProduced, 4))).toEqual(theirs.map(({ pprod }) => pprod));
    expect(ours.map(({ possessions }) => rounded(possessions, 4))).toEqual(theirs.map(({ tot_poss }) => tot_poss));
  });
});

function playersOf({ home, away }: GameTotals): readonly Played[] {
  const official = officialPlayers();
  return [[home, away.team] as const, [away, home.team] as const].flatMap(([{ team, players }, opponent]) =>
    players.flatMap(({ personId, ...player }) => {
      const line = official.get(personId);
      return line ? [{ input: { ...player, team, opponent }, official: line }] : [];
    }),
  );
}

/** The box score's minutes are whole seconds, those of the plays aren't. */
function toTheSecond(input: PlayerRatingInput): PlayerRatingInput {
  return { ...input, player: { ...input.player, time: Math.round(input.player.time / 100) * 100 } };
}

/** The league prints 0 where there is nothing to divide by. */
function rounded(value: number | null | undefined, decimals: number): number {
  return Number((value ?? 0).toFixed(decimals));
}
