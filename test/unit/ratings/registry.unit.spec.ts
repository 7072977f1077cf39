import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { noTotals } from '../../../src/domain/box-score/totals';
import { FAMILIES } from '../../../src/domain/ratings/rating';
import { playerRatings, teamRatings } from '../../../src/domain/ratings/ratings-of';
import { RATINGS } from '../../../src/domain/ratings/registry';
import { playerInput } from './cleveland-chicago';

const METRICS = join(__dirname, '../../../src/domain/ratings/metrics');

describe('the registry of ratings', () => {
  it('has every metric that has a file, once, under the file’s name', () => {
    const files = RATINGS.map(({ name }) => `${name.replaceAll(/(?<=[a-z])(?=[A-Z\d])/g, '-').toLowerCase()}.ts`);
    expect(files.toSorted()).toStrictEqual(readdirSync(METRICS).toSorted());
  });

  it('says of every metric who publishes it, and of whom', () => {
    for (const rating of RATINGS) {
      const published = FAMILIES.flatMap((family) => rating[family] ?? []);
      expect(published).not.toStrictEqual([]);
      for (const { player, playerSeason, team } of published) {
        expect([player, playerSeason, team].some((formula) => formula !== undefined)).toBe(true);
      }
    }
  });

  it('gives the order of every answer', () => {
    const order = RATINGS.map(({ name }) => name);
    const ratings = [playerRatings(playerInput()), teamRatings(playerInput())];
    for (const names of ratings.flatMap((each) => FAMILIES.map((family) => Object.keys(each[family])))) {
      expect(names).toStrictEqual(order.filter((name) => names.includes(name)));
    }
  });

  it('leaves PER to seasons', () => {
    expect(playerRatings(playerInput()).basketballReference).not.toHaveProperty('playerEfficiencyRating');
  });

  it('has null for whatever there is nothing to divide by', () => {
    const none = { team: noTotals(), opponent: noTotals() };
    const { league, basketballReference } = playerRatings({ ...none, player: noTotals(), onCourt: none });
    const { efficiency, possessions, ...rates } = league;
    expect([efficiency, possessions, basketballReference['gameScore']]).toStrictEqual([0, 0, 0]);
    const { gameScore: _, ...prorated } = basketballReference;
    expect(new Set([...Object.values(rates), ...Object.values(prorated)])).toStrictEqual(new Set([null]));
  });
});
