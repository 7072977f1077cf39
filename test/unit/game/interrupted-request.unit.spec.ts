import type { GameEvent } from '../../../src/domain/game/events';
import { declared, gameEnd, shot } from '../../kit/a-game';
import { given } from '../../kit/given-when-then';

const recorded = (...plays: readonly ReturnType<typeof shot>[]): GameEvent[] =>
  plays.map((play) => ({ type: 'PlayRecorded', data: { play } }));

describe('a request that was interrupted between two appends (S2)', () => {
  const plays = [shot(1), shot(2), gameEnd(3)];
  const reported = plays.map((play) => ({ play }));
  const begun: readonly GameEvent[] = [...declared(), { type: 'GameStarted', data: {} }];

  it('records the rest when it is sent again', () => {
    given(...begun, ...recorded(shot(1)))
      .when({ type: 'RecordPlays', source: 'courtledger', plays: reported })
      .thenTypes('PlayRecorded', 'PlayRecorded', 'GameCompleted');
  });

  it('completes the game when nothing but that was left', () => {
    const before = [...begun, ...recorded(...plays)];
    given(...before)
      .when({ type: 'RecordPlays', source: 'courtledger', plays: reported })
      .thenTypes('GameCompleted');
    given(...before)
      .when({ type: 'SyncFeed', source: 'courtledger', plays: reported })
      .thenTypes('GameCompleted');
  });

  it('does not complete a game that was reopened behind its end', () => {
    const reopened: GameEvent[] = [
      { type: 'GameCompleted', data: {} },
      { type: 'GameReopened', data: {} },
    ];
    given(...begun, ...recorded(...plays), ...reopened)
      .when({ type: 'RecordPlays', source: 'courtledger', plays: reported })
      .thenNothing();
  });
});
