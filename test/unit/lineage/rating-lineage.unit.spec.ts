import { lineageOf } from '../../../src/domain/lineage/lineage-of';
import { HARBOUR, SUMMIT } from '../../kit/a-game';
import { gameAfter, START } from './known-game';

const game = gameAfter(...START);

const player = (id: number, stat: string) => lineageOf(game, { scope: 'player', id, stat });
const team = (id: number, stat: string) => lineageOf(game, { scope: 'team', id, stat });

describe('a rating', () => {
  const of = (lineage: ReturnType<typeof lineageOf>) =>
    lineage?.cells?.map(({ scope, id, stat, value, whileOnCourt }) => [
      scope,
      id,
      stat,
      value,
      ...(whileOnCourt === undefined ? [] : [whileOnCourt]),
    ]);

  it('of a player is made of his numbers', () => {
    const lineage = player(1, 'ratings.league.trueShootingPercentage');
    expect(lineage?.value).toBe(1);
    expect(of(lineage)).toStrictEqual([
      ['player', 1, 'points', 2],
      ['player', 1, 'fieldGoalsAttempted', 1],
      ['player', 1, 'freeThrowsAttempted', 0],
    ]);
  });

  it('of players of both teams is made of what the teams did while they were on court, and of their minutes', () => {
    const lineage = [6, 11].map((id) => of(player(id, 'ratings.league.pace')));
    expect(lineage).toStrictEqual([
      [
        ['team', HARBOUR, 'possessions', 1, 6],
        ['team', SUMMIT, 'possessions', 1, 6],
        ['player', 6, 'minutes', 'PT02M00.00S'],
      ],
      [
        ['team', SUMMIT, 'possessions', 1, 11],
        ['team', HARBOUR, 'possessions', 2, 11],
        ['player', 11, 'minutes', 'PT05M00.00S'],
      ],
    ]);
  });

  it('of a team is made of its numbers and the opponent’s', () => {
    const lineage = [HARBOUR, SUMMIT].map((id) => of(team(id, 'ratings.league.pace')));
    const possessions = [
      ['team', HARBOUR, 'possessions', 2],
      ['team', SUMMIT, 'possessions', 1],
    ];
    expect(lineage).toStrictEqual([
      [...possessions, ['team', HARBOUR, 'minutes', 'PT25M00.00S']],
      [...possessions.toReversed(), ['team', SUMMIT, 'minutes', 'PT25M00.00S']],
    ]);
  });

  it('of a team that a player’s is prorated by is made of the whole game', () => {
    const told = of(player(1, 'ratings.basketballReference.usagePercentage'));
    expect(told).toContainEqual(['team', HARBOUR, 'fieldGoalsAttempted', 2]);
  });
});
