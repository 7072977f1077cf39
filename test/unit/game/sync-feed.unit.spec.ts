import type { SyncFeed } from '../../../src/domain/game/decide/command';
import type { GameEvent } from '../../../src/domain/game/events';
import type { Play } from '../../../src/domain/plays/play';
import { declared, rebound, shot } from '../../kit/a-game';
import { given } from '../../kit/given-when-then';

const file = (plays: readonly Play[], fileTime?: string): SyncFeed => ({
  type: 'SyncFeed',
  source: 'nba-live',
  plays: plays.map((play) => ({ play })),
  ...(fileTime !== undefined && { fileTime }),
});
const recorded = (play: Play, fileTime?: string): GameEvent => ({
  type: 'PlayRecorded',
  data: { play },
  metadata: { source: 'nba-live', ...(fileTime !== undefined && { fileTime }) },
});
const voided = (playId: number): GameEvent => ({
  type: 'PlayVoided',
  data: { playId },
  metadata: { source: 'nba-live' },
});
const started: GameEvent = { type: 'GameStarted', data: {} };
const EARLY = '2024-11-12T20:00:00.000Z';
const BETWEEN = '2024-11-12T20:02:00.000Z';
const LATE = '2024-11-12T20:05:00.000Z';

describe("the feed's whole file (S3, S7)", () => {
  const three = [shot(1), shot(2), rebound(3)];
  const before = [...declared(), started, ...three.map((play) => recorded(play))];

  it('that says the same is nothing', () => {
    given(...before)
      .when(file(three))
      .thenNothing();
  });

  it('voids what it lacks, in game order, after what it says', () => {
    given(...before)
      .when(file([shot(2), shot(4)]))
      .then(recorded(shot(4)), voided(1), voided(3));
    given(...declared(), started, ...three.toReversed().map((play) => recorded(play)))
      .when(file([shot(2)]))
      .then(voided(1), voided(3));
  });

  it('cut short voids the rest, and the next whole one restores it', () => {
    given(...before)
      .when(file([shot(1)]))
      .then(voided(2), voided(3));
    given(...before, voided(2), voided(3))
      .when(file(three))
      .then(recorded(shot(2)), recorded(rebound(3)));
  });

  it('does not void twice', () => {
    given(...before, voided(2))
      .when(file([shot(1), rebound(3)]))
      .thenNothing();
  });

  it('without a play is refused', () => {
    given(...before)
      .when(file([]))
      .thenRefused('empty-feed', '/plays');
  });

  it('older than the last accepted one is refused, of the same time it is not', () => {
    const dated = [...declared(), started, recorded(shot(1), LATE)];
    given(...dated)
      .when(file([shot(1), shot(2)], EARLY))
      .thenRefused('stale-feed', '/fileTime');
    given(...dated)
      .when(file([shot(1), shot(2)], LATE))
      .then(recorded(shot(2), LATE));
  });

  it('is not too old where none before it had a time', () =>
    given(...before)
      .when(file([...three, shot(4)], EARLY))
      .then(recorded(shot(4), EARLY)));

  it('older than one that changed nothing is refused too', () => {
    const dated = [...declared(), started, recorded(shot(1), EARLY)];
    given(...dated)
      .when({ ...file([shot(1), shot(2)], BETWEEN), confirmedTime: LATE })
      .thenRefused('stale-feed', '/fileTime');
    given(...dated)
      .when({ ...file([shot(1), shot(2)], LATE), confirmedTime: BETWEEN })
      .then(recorded(shot(2), LATE));
  });

  it('of another source is refused', () => {
    given(...before)
      .when({ ...file(three), source: 'courtledger' })
      .thenRefused('other-source');
  });
});
