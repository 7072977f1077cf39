import type { RecordPlays } from '../../../src/domain/game/decide/command';
import type { GameEvent } from '../../../src/domain/game/events';
import type { ReportedPlay } from '../../../src/domain/game/reported-play';
import type { Play } from '../../../src/domain/plays/play';
import { declared, rebound, shot, SUMMIT } from '../../kit/a-game';
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
const started: GameEvent = { type: 'GameStarted', data: {} };

describe("the feed's running score", () => {
  const after = (...plays: readonly ReportedPlay[]) => given(...declared(), started).when(report(...plays));

  it('is noted only where it is not ours', () => {
    after({ play: shot(1), feedScore: '2-0' }, { play: shot(2), feedScore: '5-0' }).then(
      recorded(shot(1)),
      recorded(shot(2), { feedScore: '5-0' }),
    );
  });

  it('is compared when all plays of the request are in, late ones too', () => {
    after(
      { play: shot(3), feedScore: '4-0' },
      { play: shot(2), feedScore: '2-0' },
      { play: rebound(4), feedScore: '4-0' },
    ).then(recorded(shot(3)), recorded(shot(2)), recorded(rebound(4)));
  });

  it('is asked of plays that score, and only where the feed tells it', () => {
    after({ play: shot(1), feedScore: '3-0' }, { play: rebound(2), feedScore: '9-9' }, { play: shot(3) }).then(
      ...[recorded(shot(1), { feedScore: '3-0' }), recorded(rebound(2)), recorded(shot(3))],
    );
  });

  it('counts both sides, with the plays that stand already and without those that were dropped', () => {
    const theirs = (playId: number) => shot(playId, { teamId: SUMMIT, personId: 11, shotValue: 3 });
    const dropped: GameEvent = { type: 'PlayVoided', data: { playId: 2 } };
    const next = { play: theirs(5) };
    const before = [...declared(), started, recorded(shot(1)), recorded(shot(2)), dropped, recorded(theirs(3))];
    given(...before)
      .when(report({ ...next, feedScore: '2-6' }))
      .then(recorded(next.play));
    given(...before)
      .when(report({ ...next, feedScore: '4-6' }))
      .then(recorded(next.play, { feedScore: '4-6' }));
  });
});
