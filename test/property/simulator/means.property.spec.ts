import type { Play } from '../../../src/domain/plays/play';
import { simulateGame } from '../../../src/simulator/simulate-game';
import { TEAM_MEANS_2024_25, type TeamMeans } from './team-means-2024-25';

type Count = keyof TeamMeans;

const GAMES = 200;
const TOLERANCE = 0.1;

describe(`the means of a team over ${GAMES} simulated games`, () => {
  const totals = new Map<Count, number>();
  const add = (count: Count, n = 1): unknown => totals.set(count, (totals.get(count) ?? 0) + n);

  beforeAll(() => {
    for (let seed = 1; seed <= GAMES; seed += 1) for (const play of simulateGame({ seed }).plays) tally(play, add);
  });

  it.each(Object.entries(TEAM_MEANS_2024_25) as [Count, number][])('%s within a tenth of %d', (count, target) => {
    const mean = (totals.get(count) ?? 0) / (2 * GAMES);
    expect(Math.abs(mean / target - 1)).toBeLessThanOrEqual(TOLERANCE);
  });
});

function tally(play: Play, add: (count: Count, n?: number) => unknown): void {
  switch (play.type) {
    case 'shot':
      return tallyShot(play, add);
    case 'freeThrow':
      add('freeThrowsAttempted');
      if (!play.made) return;
      add('freeThrowsMade');
      add('points');
      return;
    case 'rebound':
      if (play.personId !== undefined) add(play.kind === 'offensive' ? 'reboundsOffensive' : 'reboundsDefensive');
      return;
    case 'turnover':
      add('turnovers');
      return;
    case 'foul':
      if (play.kind !== 'technical') add('foulsPersonal');
      return;
    default:
  }
}

function tallyShot(shot: Extract<Play, { type: 'shot' }>, add: (count: Count, n?: number) => unknown): void {
  const three = shot.shotValue === 3;
  add('fieldGoalsAttempted');
  if (three) add('threePointersAttempted');
  if (!shot.made) return;
  add('fieldGoalsMade');
  add('points', shot.shotValue);
  if (three) add('threePointersMade');
  if (shot.assistPersonId !== undefined) add('assists');
}
