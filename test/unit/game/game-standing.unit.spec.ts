import { type GameStanding, NOTHING_RECORDED, standingAfter } from '../../../src/domain/game/game-standing';
import { isOver } from '../../../src/domain/game/game-state';

const at = (revision: number) => `2024-11-12T20:00:0${revision}.000Z`;

/** After events of these types, a second apart. */
const after = (...types: readonly string[]): GameStanding =>
  types.reduce(
    (before, type, revision) =>
      standingAfter(before, { type, data: {}, metadata: { recordedAt: at(revision) }, revision: BigInt(revision) }),
    NOTHING_RECORDED,
  );

const CLOSED = ['GameScheduled', 'GameStarted', 'GameCompleted', 'GameClosed'] as const;

describe('where a game stands', () => {
  it.each([
    ['GameScheduled', 'scheduled'],
    ['GameStarted', 'started'],
    ['GameCompleted', 'completed'],
    ['GameClosed', 'closed'],
    ['GameReopened', 'reopened'],
  ])('after %s it is %s, and plays leave it so', (type, status) => {
    expect(after(type).status).toBe(status);
    expect(after(type, 'PlayRecorded').status).toBe(status);
  });

  it('is as of its last event', () => {
    expect(after(...CLOSED)).toMatchObject({ revision: 3n, recordedAt: at(3) });
    expect(NOTHING_RECORDED).toStrictEqual({
      status: 'scheduled',
      finality: 'provisional',
      revision: -1n,
      recordedAt: '',
    });
  });

  it.each([
    ['provisional', 'while it goes on', CLOSED.slice(0, 3)],
    ['provisional', 'when it is corrected before it was ever closed', [...CLOSED.slice(0, 3), 'ScoringChanged']],
    ['closed', 'once it is closed', CLOSED],
    ['closed', 'when it is opened again, and whatever the feed says then', [...CLOSED, 'GameReopened', 'PlayAmended']],
    ['closed', 'when it was corrected before it is closed', ['ScoringChanged', ...CLOSED]],
    ['amended', 'from a change after that', [...CLOSED, 'ScoringChanged']],
    ['amended', 'from a revert after that', [...CLOSED, 'ScoringChangeReverted']],
    ['amended', 'for good', [...CLOSED, 'GameReopened', 'ScoringChanged', 'GameClosed']],
  ] as const)('is %s %s', (finality, _, types) => {
    expect(after(...types).finality).toBe(finality);
  });

  it('names the last official change, and no other event', () => {
    expect(after(...CLOSED)).not.toHaveProperty('lastCorrectionAt');
    expect(after('GameScheduled', 'ScoringChanged', 'PlayAmended').lastCorrectionAt).toBe(at(1));
    expect(after('GameScheduled', 'ScoringChanged', 'ScoringChangeReverted', 'NoteAdded').lastCorrectionAt).toBe(at(2));
  });

  it('is over where its last period has run out', () => {
    const statuses = ['scheduled', 'started', 'completed', 'closed', 'reopened'] as const;
    expect(statuses.filter(isOver)).toStrictEqual(['completed', 'closed']);
  });
});
