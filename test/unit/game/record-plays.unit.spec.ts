import type { RecordPlays } from '../../../src/domain/game/decide/command';
import type { GameEvent } from '../../../src/domain/game/events';
import type { ReportedPlay } from '../../../src/domain/game/reported-play';
import type { Play } from '../../../src/domain/plays/play';
import { declared, gameEnd, HARBOUR, shot, unplaced } from '../../kit/a-game';
import { given } from '../../kit/given-when-then';

const report = (...plays: readonly (Play | ReportedPlay)[]): RecordPlays => ({
  type: 'RecordPlays',
  source: 'courtledger',
  plays: plays.map((play) => ('play' in play ? play : { play })),
});
const recorded = (play: Play, metadata: object = {}): GameEvent => ({
  type: 'PlayRecorded',
  data: { play },
  metadata: { source: 'courtledger', ...metadata },
});
const amended = (play: Play, metadata: object = {}): GameEvent => ({
  type: 'PlayAmended',
  data: { play },
  metadata: { source: 'courtledger', ...metadata },
});
const voided = (playId: number): GameEvent => ({
  type: 'PlayVoided',
  data: { playId },
  metadata: { source: 'courtledger' },
});
const started: GameEvent = { type: 'GameStarted', data: {} };

describe('a play that is reported', () => {
  it('starts the game when it is the first', () => {
    given(...declared())
      .when(report(shot(1)))
      .then(started, recorded(shot(1)));
  });

  it('is one at least where a game is started', () =>
    given(...declared())
      .when(report())
      .thenNothing());

  it('completes the game when it is its end', () => {
    given(...declared(), started, recorded(shot(1)))
      .when(report(gameEnd(2)))
      .then(recorded(gameEnd(2)), { type: 'GameCompleted', data: {} });
  });

  it('is refused for a game that nobody declared', () => {
    given()
      .when(report(shot(1)))
      .thenRefused('unknown-game');
  });

  it('is recorded after the game is completed, and refused once it is closed', () => {
    const completed: GameEvent = { type: 'GameCompleted', data: {} };
    given(...declared(), started, completed)
      .when(report(shot(1)))
      .then(recorded(shot(1)));
    given(...declared(), started, completed, { type: 'GameClosed', data: { treeSize: 5, root: '' } })
      .when(report(shot(1)))
      .thenRefused('game-closed');
  });
});

describe('identity and duplicates (S1, S3)', () => {
  const before = [...declared(), started, recorded(shot(1), { version: 5 })];

  it('the same row twice is one event', () => {
    given(...before)
      .when(report(shot(1)))
      .thenNothing();
  });

  it('the same row twice in one request is one event', () => {
    given(...declared(), started)
      .when(report(shot(1), shot(1)))
      .then(recorded(shot(1)));
  });

  it('another content of a known play amends it', () => {
    given(...before)
      .when(report(shot(1, { personId: 2 })))
      .then(amended(shot(1, { personId: 2 })));
  });

  it('A to B to A is three events', () => {
    given(...declared(), started, recorded(shot(1)), amended(shot(1, { made: false })))
      .when(report(shot(1)))
      .then(amended(shot(1)));
  });

  it('a row older than the recorded one changes nothing; one of the same version does', () => {
    given(...before)
      .when(report({ play: shot(1, { made: false }), version: 4 }))
      .thenNothing();
    given(...before)
      .when(report({ play: shot(1, { made: false }), version: 5 }))
      .then(amended(shot(1, { made: false }), { version: 5 }));
  });

  it('a newer version with the same content is a duplicate', () => {
    given(...before)
      .when(report({ play: shot(1), version: 6 }))
      .thenNothing();
  });

  it('a play that reappears is recorded again', () => {
    given(...before, voided(1))
      .when(report(shot(1)))
      .then(recorded(shot(1)));
  });

  it('two contents for one play within one request are refused whole', () => {
    given(...declared())
      .when(report(shot(1), shot(2), shot(1, { made: false })))
      .thenRefused('contradictory-plays', '/plays/2/playId');
  });

  it('another source is refused once one has recorded', () => {
    given(...before)
      .when({ ...report(shot(2)), source: 'nba-live' })
      .thenRefused('other-source');
  });
});

describe('the place of a play (S5)', () => {
  it('goes after the last where the source does not say', () => {
    given(...declared(), started, recorded(shot(1, { order: 123_456 })))
      .when(report({ play: unplaced(shot(7)) }, { play: unplaced(shot(8)) }))
      .then(recorded(shot(7, { order: 130_000 })), recorded(shot(8, { order: 140_000 })));
  });

  it('stays what it was for a known play sent again without one', () => {
    const known = [...declared(), started, recorded(shot(1, { order: 500 })), recorded(shot(2))];
    given(...known)
      .when(report({ play: unplaced(shot(1)) }))
      .thenNothing();
    given(...known)
      .when(report({ play: unplaced(shot(1, { made: false })) }))
      .then(amended(shot(1, { made: false, order: 500 })));
  });
});

describe('what the rules refuse (S8)', () => {
  const refused = (play: Play, pointer: string): void =>
    given(...declared())
      .when(report(shot(1), play))
      .thenRefused('rule-broken', pointer);

  it('an unknown team', () => refused(shot(2, { teamId: 999 }), '/plays/1/teamId'));
  it('a credit to a stranger', () => refused(shot(2, { personId: 99 }), '/plays/1/personId'));
  it('an assist by a stranger', () => refused(shot(2, { assistPersonId: 99 }), '/plays/1/assistPersonId'));
  it('a substitution of a stranger', () =>
    refused(
      { playId: 2, order: 2, period: 1, clock: 'PT01M00.00S', type: 'substitution', teamId: HARBOUR, inPersonId: 99 },
      '/plays/1/inPersonId',
    ));
  it('a period beyond the fourteenth', () => refused(shot(2, { period: 15 }), '/plays/1/period'));
  it('a clock that an overtime does not have', () =>
    refused(shot(2, { period: 5, clock: 'PT05M00.01S' }), '/plays/1/clock'));
  it('a number that belongs to corrections', () => refused(shot(1_000_000_000), '/plays/1/playId'));

  it('not the technical foul of a coach', () => {
    const technical: Play = {
      playId: 2,
      order: 2,
      period: 1,
      clock: 'PT01M00.00S',
      type: 'foul',
      kind: 'technical',
      teamId: HARBOUR,
      personId: 99,
    };
    given(...declared(), started)
      .when(report(technical))
      .then(recorded(technical));
  });
});

describe('an expected revision', () => {
  it('is refused where the game has moved, unless there is nothing to record', () => {
    const before = [...declared(), started, recorded(shot(1))];
    given(...before)
      .when({ ...report(shot(2)), expectedRevision: 3n })
      .thenRefused('revision-conflict');
    given(...before)
      .when({ ...report(shot(2)), expectedRevision: 4n })
      .then(recorded(shot(2)));
    given(...before)
      .when({ ...report(shot(1)), expectedRevision: 3n })
      .thenNothing();
  });
});
