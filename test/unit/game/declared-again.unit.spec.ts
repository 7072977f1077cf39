import type { GameEvent } from '../../../src/domain/game/events';
import type { GameDeclaration } from '../../../src/domain/game/game-declaration';
import { DECLARATION, declared, HARBOUR, shot, SUMMIT } from '../../kit/a-game';
import { given } from '../../kit/given-when-then';

const declare = (change: Partial<GameDeclaration> = {}) =>
  ({ type: 'DeclareGame', declaration: { ...DECLARATION, ...change } }) as const;
const of = (teamId: number) => DECLARATION.players.filter((player) => player.teamId === teamId);
const moved = (from: number, to: number) =>
  DECLARATION.players.map((player) => (player.teamId === from ? { ...player, teamId: to } : player));
const renumbered = (side: 'homeTeam' | 'awayTeam') => ({
  [side]: { ...DECLARATION[side], teamId: 300 },
  players: moved(DECLARATION[side].teamId, 300),
});
const PLAYED: readonly GameEvent[] = [
  ...declared(),
  { type: 'GameStarted', data: {} },
  { type: 'PlayRecorded', data: { play: shot(1, { assistPersonId: 2 }) } },
];

describe('a game that is declared again', () => {
  it.each<[string, Partial<GameDeclaration>, readonly string[]]>([
    ['another date', { date: '2024-11-13' }, ['GameScheduled']],
    ['another season, and so other rules', { season: '2023-24' }, ['GameScheduled']],
    ['another name of a team', { homeTeam: { ...DECLARATION.homeTeam, name: 'Haven' } }, ['GameScheduled']],
    ['another order of the roster', { players: [...of(HARBOUR).toReversed(), ...of(SUMMIT)] }, ['RosterDeclared']],
    ['the rosters in another order', { players: [...of(SUMMIT), ...of(HARBOUR)] }, []],
    ['rosters that were inferred', { rosterInferred: true }, ['RosterDeclared', 'RosterDeclared']],
  ])('with %s is that', (_, change, types) =>
    given(...PLAYED)
      .when(declare(change))
      .thenTypes(...types),
  );

  it('with an inferred roster says so, and the same again is nothing', () => {
    const inferred = declared({ ...DECLARATION, rosterInferred: true });
    expect(inferred.map(({ metadata }) => metadata)).toStrictEqual([
      ...[undefined, { rosterInferred: true }, { rosterInferred: true }],
    ]);
    expect(declared().map(({ metadata }) => metadata)).toStrictEqual([undefined, undefined, undefined]);
    given(...inferred)
      .when(declare({ rosterInferred: true }))
      .thenNothing();
  });

  it.each(['homeTeam', 'awayTeam'] as const)('may have another %s as long as there is no play', (side) => {
    given(...declared())
      .when(declare(renumbered(side)))
      .thenTypes('GameScheduled', 'RosterDeclared');
    given(...PLAYED)
      .when(declare(renumbered(side)))
      .thenRefused('rule-broken', `/${side}/teamId`);
  });

  it('may not lose anyone with a credit, whatever the credit', () => {
    const without = (...gone: readonly number[]) =>
      declare({ players: DECLARATION.players.filter(({ personId }) => !gone.includes(personId)) });
    given(...PLAYED)
      .when(without(1, 2, 3))
      .thenRefused('rule-broken', '/players', '/players');
    given(...PLAYED)
      .when(without(3))
      .thenTypes('RosterDeclared');
  });

  it('has five starters a team at most', () => {
    const starting = (count: number, teamId: number) =>
      declare({
        players: [
          ...of(teamId).map((player, at) => ({ ...player, starter: at < count })),
          ...DECLARATION.players.filter((player) => player.teamId !== teamId),
        ],
      });
    given(...declared())
      .when(starting(4, HARBOUR))
      .thenTypes('RosterDeclared');
    given(...declared())
      .when(starting(6, SUMMIT))
      .thenRefused('rule-broken', '/players/5/starter');
  });

  it('once it is closed takes the same and nothing else', () => {
    const closed: readonly GameEvent[] = [
      ...PLAYED,
      { type: 'GameCompleted', data: {} },
      { type: 'GameClosed', data: { treeSize: 7, root: 'r' } },
    ];
    given(...closed)
      .when(declare())
      .thenNothing();
    given(...closed)
      .when(declare({ date: '2024-11-13' }))
      .thenRefused('game-closed');
  });
});
