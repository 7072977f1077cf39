import type { GameEvent } from '../../../src/domain/game/events';
import type { ChangeStatus } from '../../../src/domain/game/decide/command';
import type { GameDeclaration } from '../../../src/domain/game/game-declaration';
import { DECLARATION, declared, HARBOUR, shot, SUMMIT } from '../../kit/a-game';
import { given } from '../../kit/given-when-then';

const to = (status: ChangeStatus['status']): ChangeStatus => ({ type: 'ChangeStatus', status });
const started: GameEvent = { type: 'GameStarted', data: {} };
const completed: GameEvent = { type: 'GameCompleted', data: {} };
const closed: GameEvent = { type: 'GameClosed', data: { treeSize: 5, root: 'r' } };
const reopened: GameEvent = { type: 'GameReopened', data: {} };

describe('the status of a game (S14)', () => {
  const path = [...declared(), started, completed, closed, reopened];
  const reached: readonly [number, ChangeStatus['status']][] = [
    [0, 'started'],
    [1, 'completed'],
    [2, 'closed'],
    [2, 'reopened'],
    [3, 'reopened'],
    [4, 'completed'],
  ];
  const statuses = ['scheduled', 'started', 'completed', 'closed', 'reopened'] as const;

  statuses.forEach((from, step) => {
    const game = path.slice(0, declared().length + step);
    for (const status of ['started', 'completed', 'closed', 'reopened'] as const) {
      const allowed = reached.some(([at, next]) => at === step && next === status);
      if (from === status)
        it(`${from} again is nothing`, () =>
          given(...game)
            .when(to(status))
            .thenNothing());
      else if (allowed)
        it(`goes from ${from} to ${status}`, () =>
          given(...game)
            .when(to(status))
            .thenTypes(`Game${status[0]?.toUpperCase()}${status.slice(1)}`));
      else
        it(`does not go from ${from} to ${status}`, () =>
          given(...game)
            .when(to(status))
            .thenRefused('illegal-status'));
    }
  });

  it('is refused for a game that nobody declared', () => given().when(to('started')).thenRefused('unknown-game'));
});

describe('declaring a game', () => {
  const declare = (declaration: GameDeclaration) => ({ type: 'DeclareGame', declaration }) as const;
  const [first, ...others] = DECLARATION.players;

  it('schedules it under the rules of its season, and declares both rosters', () => {
    given().when(declare(DECLARATION)).thenTypes('GameScheduled', 'RosterDeclared', 'RosterDeclared');
    expect(declared()[0]).toMatchObject({ data: { rules: 'nba-2024' } });
  });

  it('again changes nothing', () =>
    given(...declared())
      .when(declare(DECLARATION))
      .thenNothing());

  it('of a closed game is refused where it changes something', () => {
    const game = [...declared(), started, completed, closed];
    given(...game)
      .when(declare(DECLARATION))
      .thenNothing();
    given(...game)
      .when(declare({ ...DECLARATION, players: others }))
      .thenRefused('game-closed');
  });

  it('with one roster changed declares that one anew', () => {
    given(...declared())
      .when(declare({ ...DECLARATION, players: others }))
      .then({
        type: 'RosterDeclared',
        data: {
          teamId: HARBOUR,
          players: others.filter(({ teamId }) => teamId === HARBOUR).map(({ teamId: _, ...player }) => player),
        },
      });
  });

  it('may not remove someone with a credit', () => {
    const played: GameEvent = { type: 'PlayRecorded', data: { play: shot(1) } };
    given(...declared(), started, played)
      .when(declare({ ...DECLARATION, players: others }))
      .thenRefused('rule-broken', '/players');
    given(...declared(), started, played, { type: 'PlayVoided', data: { playId: 1 } })
      .when(declare({ ...DECLARATION, players: others }))
      .thenTypes('RosterDeclared');
  });

  it('refuses what a roster can not be', () => {
    const refused = (change: Partial<GameDeclaration>, ...pointers: string[]): void =>
      given()
        .when(declare({ ...DECLARATION, ...change }))
        .thenRefused('rule-broken', ...pointers);
    refused({ awayTeam: DECLARATION.homeTeam, players: [] }, '/awayTeam/teamId');
    refused({ players: [{ personId: 1, name: 'One', teamId: 300, starter: false }] }, '/players/0/teamId');
    refused(
      { players: DECLARATION.players.map((player) => ({ ...player, starter: true })) },
      '/players/5/starter',
      '/players/6/starter',
      '/players/12/starter',
      '/players/13/starter',
    );
    if (first) refused({ players: [first, { ...first, teamId: SUMMIT }] }, '/players/1/personId');
    refused({ league: 'Nowhere' }, '/league');
    refused({ season: '2024' }, '/season');
  });
});
