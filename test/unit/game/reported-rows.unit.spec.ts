import type { RecordPlays } from '../../../src/domain/game/decide/command';
import type { GameEvent } from '../../../src/domain/game/events';
import type { ReportedPlay } from '../../../src/domain/game/reported-play';
import type { Play } from '../../../src/domain/plays/play';
import { declared, gameEnd, shot, SUMMIT, unplaced } from '../../kit/a-game';
import { given } from '../../kit/given-when-then';

const report = (...plays: readonly ReportedPlay[]): RecordPlays => ({
  ...{ type: 'RecordPlays', source: 'courtledger', plays },
});
const recorded = (play: Play, metadata: object = {}): GameEvent => ({
  type: 'PlayRecorded',
  data: { play },
  metadata: { source: 'courtledger', ...metadata },
});
const voided = (playId: number): GameEvent => ({ type: 'PlayVoided', data: { playId } });
const started: GameEvent = { type: 'GameStarted', data: {} };
const PLAYING: readonly GameEvent[] = [...declared(), started];

describe('a row that says another version than the one recorded', () => {
  const [early, late] = ['2024-11-13T00:10:00.000Z', '2024-11-13T00:20:00.000Z'];

  it.each<[ReportedPlay['version'], ReportedPlay['version'], string]>([
    [5, 4, 'is older'],
    [5, 5, 'is taken'],
    [5, 6, 'is taken'],
    [10, 9, 'is older'],
    [late, early, 'is older'],
    [early, late, 'is taken'],
    [5, early, 'is taken'],
    [early, 5, 'is taken'],
    [5, undefined, 'is taken'],
    [undefined, 5, 'is taken'],
  ])('after %j, %j %s', (known, version, taken) => {
    const outcome = given(...PLAYING, recorded(shot(1), known === undefined ? {} : { version: known })).when(
      report({ play: shot(1, { made: false }), ...(version !== undefined && { version }) }),
    );
    if (taken === 'is taken') outcome.thenTypes('PlayAmended');
    else outcome.thenNothing();
  });

  it('is older than that of a play that was dropped, too', () =>
    given(...PLAYING, recorded(shot(1), { version: 5 }), voided(1))
      .when(report({ play: shot(1), version: 4 }))
      .thenNothing());
});

describe('a play without a place', () => {
  const places = (before: readonly GameEvent[], ...plays: readonly ReportedPlay[]) => ({
    are: (...orders: readonly number[]) =>
      given(...PLAYING, ...before)
        .when(report(...plays))
        .then(...plays.map(({ play }, at) => recorded({ ...play, order: orders[at]! }))),
  });

  it('goes ten thousand behind the last, to the next round number', () => {
    places([], { play: unplaced(shot(1)) }).are(10_000);
    places([recorded(shot(1, { order: 10_000 }))], { play: unplaced(shot(2)) }).are(20_000);
    places([recorded(shot(1, { order: 9_999 }))], { play: unplaced(shot(2)) }).are(10_000);
    places([recorded(shot(1, { order: 50_000 })), recorded(shot(2))], { play: unplaced(shot(3)) }).are(60_000);
  });

  it('goes behind those that the request itself has placed', () => {
    places([recorded(shot(1))], { play: shot(2, { order: 70_000 }) }, { play: unplaced(shot(3)) }).are(70_000, 80_000);
    places([], { play: shot(2, { order: 70_000 }) }, { play: shot(4, { order: 10 }) }, { play: unplaced(shot(3)) }).are(
      ...[70_000, 10, 80_000],
    );
  });

  it('goes behind one that was dropped, and back to its own when it was dropped itself', () => {
    places([recorded(shot(9)), voided(9)], { play: unplaced(shot(2)) }).are(100_000);
    places([recorded(shot(9)), voided(9)], { play: unplaced(shot(9)) }).are(90_000);
  });
});

describe('the rules of the game', () => {
  const LAST_NUMBER = 999_999_999;

  it.each<[string, Play]>([
    ['a quarter begins at 12:00', shot(2, { clock: 'PT12M00.00S' })],
    ['the fourth is a quarter', shot(2, { period: 4, clock: 'PT12M00.00S' })],
    ['an overtime begins at 5:00', shot(2, { period: 5, clock: 'PT05M00.00S' })],
    ['there are ten overtimes', shot(2, { period: 14, clock: 'PT00M00.00S' })],
    ['the last number of a feed is below those of corrections', shot(LAST_NUMBER)],
    [
      'a rebound may be the team’s',
      { playId: 2, order: 2, period: 1, clock: 'PT01M00.00S', type: 'rebound', teamId: SUMMIT },
    ],
  ])('have it that %s', (_, play) =>
    given(...PLAYING)
      .when(report({ play }))
      .thenTypes('PlayRecorded'),
  );

  it.each<[string, Play, readonly string[]]>([
    ['before the first', shot(2, { period: 0 }), ['period']],
    ['between two', shot(2, { period: 1.5 }), ['period']],
    ['that was never reached', shot(2, { period: 15 }), ['period']],
  ])('have no period %s', (_, play, fields) =>
    given(...PLAYING)
      .when(report({ play }))
      .thenRefused('rule-broken', ...fields.map((field) => `/plays/0/${field}`)),
  );

  it.each<[string, Play, readonly string[]]>([
    ['a quarter’s clock', shot(2, { clock: 'PT12M00.01S' }), ['clock']],
    ['a clock', shot(2, { clock: '12:00' }), ['clock']],
    [
      'a stranger’s number, clock and people',
      shot(1_000_000_001, { clock: 'PT13M00.00S', teamId: 5, personId: 98, blockPersonId: 99 }),
      ['playId', 'clock', 'teamId', 'personId', 'blockPersonId'],
    ],
  ])('name all that is not %s', (_, play, fields) =>
    given(...PLAYING)
      .when(report({ play: shot(1) }, { play }))
      .thenRefused('rule-broken', ...fields.map((field) => `/plays/1/${field}`)),
  );

  it('credit nobody of a team that was declared by mistake', () => {
    const mistaken: GameEvent = {
      type: 'RosterDeclared',
      data: { teamId: 300, players: [{ personId: 31, name: 'Player 31', starter: false }] },
    };
    given(...PLAYING, mistaken)
      .when(report({ play: shot(1, { personId: 31 }) }))
      .thenRefused('rule-broken', '/plays/0/personId');
  });
});

describe('the end of a game', () => {
  const completed: GameEvent = { type: 'GameCompleted', data: {} };
  const reopened: GameEvent = { type: 'GameReopened', data: {} };

  it.each<[string, readonly GameEvent[], readonly string[]]>([
    ['once', [started], ['PlayRecorded', 'GameCompleted']],
    ['with its first play', [], ['GameStarted', 'PlayRecorded', 'GameCompleted']],
    ['not again', [started, completed], ['PlayRecorded']],
    ['again, when it was reopened', [started, completed, reopened], ['PlayRecorded', 'GameCompleted']],
  ])('completes it %s', (_, before, types) =>
    given(...declared(), ...before)
      .when(report({ play: gameEnd(5) }))
      .thenTypes(...types),
  );

  it('completes it too when a play turns out to be the end', () =>
    given(...PLAYING, recorded(shot(5)))
      .when(report({ play: gameEnd(5) }))
      .thenTypes('PlayAmended', 'GameCompleted'));

  it('that was dropped completes nothing', () =>
    given(...PLAYING, recorded(gameEnd(5)), voided(5))
      .when(report({ play: shot(6) }))
      .thenTypes('PlayRecorded'));
});
