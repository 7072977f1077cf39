import { noTotals, type Totals } from '../../src/domain/box-score/totals';
import { offenceOf } from '../../src/domain/ratings/parts/points-produced';
import type { PlayerRatingInput, TeamRatingInput } from '../../src/domain/ratings/rating-input';
import { type FamilyRatings, playerRatings, teamRatings } from '../../src/domain/ratings/ratings-of';
import { type OfficialPlayer, officialPlayers, officialTeam, traditionalTotals, type Tricode } from './game-0022200552';
import { describeWithRealGames } from './ingestion-files';

/** What the advanced box score was counted from, and the traditional one doesn't tell. */
const COUNTED = {
  CLE: { freeThrowTrips: 20, reboundsTeamOffensive: 1, reboundsTeamDefensive: 5, possessions: 108 },
  CHI: { freeThrowTrips: 17, reboundsTeamOffensive: 6, reboundsTeamDefensive: 2, possessions: 109 },
};

/** Where the league prints a team's, and with how many decimals. */
const TEAM = [
  ['trueShootingPercentage', 3],
  ['effectiveFieldGoalPercentage', 3],
  ['usagePercentage', 3],
  ['assistPercentage', 3],
  ['offensiveReboundPercentage', 3],
  ['defensiveReboundPercentage', 3],
  ['reboundPercentage', 3],
  ['assistRatio', 1],
  ['turnoverRatio', 1],
  ['assistToTurnover', 2],
  ['playerImpactEstimate', 3, 'PIE'],
  ['offensiveRating', 1],
  ['defensiveRating', 1],
  ['netRating', 1],
  ['possessions', 0],
  ['pace', 2],
  ['pacePer40', 2],
] as const;

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

describeWithRealGames('0022200552, Chicago at Cleveland, 2 January 2023', () => {
  describe.each(['CLE', 'CHI'] as const)('%s', (tricode) => {
    it.each(TEAM)('%s as the league prints it', (name, decimals, printed: string = name) => {
      const ours = teamRatings(teamInput(tricode)).league[name]!;
      expect(ours.toFixed(decimals)).toBe(officialTeam(tricode).advanced[printed]?.toFixed(decimals));
    });
  });

  it('Cleveland’s Four Factors and Chicago’s, as the league prints them', () => {
    const { league } = teamRatings(teamInput('CLE'));
    expect(rounded(league)).toMatchObject({
      ...{ effectiveFieldGoalPercentage: 0.609, freeThrowAttemptRate: 0.489 },
      ...{ turnoverPercentage: 0.093, offensiveReboundPercentage: 0.269 },
      ...{ opponentEffectiveFieldGoalPercentage: 0.547, opponentFreeThrowAttemptRate: 0.358 },
      ...{ opponentTurnoverPercentage: 0.064, opponentOffensiveReboundPercentage: 0.235 },
    });
  });

  it('the 19 players’ points produced and possessions by Oliver’s formulas', () => {
    const ours = [...officialPlayers().values()].map((player) => {
      const { pointsProduced, possessions } = offenceOf(playerInput(player));
      return [player.name, pointsProduced.toFixed(4), possessions.toFixed(4)];
    });
    expect(ours).toEqual(
      [...officialPlayers().values()].map(({ name, prorated }) => [
        name,
        prorated['pprod']!.toFixed(4),
        prorated['tot_poss']!.toFixed(4),
      ]),
    );
  });

  it.each(PRORATED)('%s of the 19 players by Basketball-Reference’s formula', (name, column) => {
    const players = [...officialPlayers().values()];
    const different = players.filter((player) => {
      const ours = playerRatings(playerInput(player)).basketballReference[name];
      return Math.abs(ours! - player.prorated[column]!) > 0.00005 + 1e-9;
    });
    expect(players).toHaveLength(19);
    expect(different.map((player) => player.name)).toEqual([]);
  });
});

function teamInput(tricode: Tricode): TeamRatingInput {
  const [cleveland, chicago] = [totalsOf('CLE'), totalsOf('CHI')];
  return tricode === 'CLE' ? { team: cleveland, opponent: chicago } : { team: chicago, opponent: cleveland };
}

function totalsOf(tricode: Tricode): Totals {
  return { ...traditionalTotals(officialTeam(tricode)), ...COUNTED[tricode] };
}

/** Without what happened while he was on court, which prorated ratings don't take. */
function playerInput(player: OfficialPlayer): PlayerRatingInput {
  const nobody = { team: noTotals(), opponent: noTotals() };
  return { ...teamInput(player.team), player: traditionalTotals(player), onCourt: nobody };
}

function rounded(ratings: FamilyRatings): object {
  return Object.fromEntries(Object.entries(ratings).map(([name, value]) => [name, Number(value?.toFixed(3))]));
}
