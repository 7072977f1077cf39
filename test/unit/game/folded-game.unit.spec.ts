import type { GameEvent } from '../../../src/domain/game/events';
import { FoldedGame } from '../../../src/domain/game/folded-game';
import type { Play } from '../../../src/domain/plays/play';
import { DECLARATION, declared, gameEnd, rebound, shot, SUMMIT } from '../../kit/a-game';

const recorded = (play: Play, feedScore?: string): GameEvent => ({
  type: 'PlayRecorded',
  data: { play },
  ...(feedScore !== undefined && { metadata: { feedScore } }),
});
const correction = {
  ...{ correctionId: 'c1', reasonCode: 'VIDEO_REVIEW', reason: 'seen again' },
  ...{ requester: 'a', approvers: ['b'] },
};
const voiding: GameEvent = {
  type: 'ScoringChanged',
  data: { ...correction, changes: [{ op: 'void', playId: 2, before: shot(2) }] },
};
const inserting: GameEvent = {
  type: 'ScoringChanged',
  data: { ...correction, changes: [{ op: 'insert', after: rebound(1_000_000_000, { order: 12_000 }) }] },
};
const three = shot(3, { clock: 'PT08M00.00S', personId: 2, shotValue: 3 });
const GAME: readonly GameEvent[] = [...declared(), recorded(shot(1)), recorded(shot(2)), recorded(three)];

function folded(...events: readonly GameEvent[]): FoldedGame {
  const game = new FoldedGame();
  game.advance(events);
  return game;
}

/** All that can be asked of a game. */
function asked(game: FoldedGame): object {
  return {
    ...{ plays: game.plays(), flags: game.flags(), box: game.boxScore(), completed: game.completed },
    ...{ totals: game.totals(), stints: game.stints(), possessions: game.possessions() },
  };
}

describe('a game that goes on while it is looked at', () => {
  const [homeRoster] = declared({ ...DECLARATION, players: DECLARATION.players.toReversed() }).slice(1);

  it.each<[string, readonly GameEvent[]]>([
    ['a play behind the last', [recorded(shot(4))]],
    ['plays behind the last, one before the other', [recorded(shot(6)), recorded(shot(5))]],
    ['a play entered late', [recorded(shot(9, { order: 15_000 }))]],
    ['a play at the place of the last', [recorded(rebound(2, { order: 30_000 }))]],
    ['a play that the feed saw at another score', [recorded(shot(4), '8-0')]],
    ['a play that is amended', [{ type: 'PlayAmended', data: { play: shot(2, { made: false }) } }]],
    ['a play that is dropped', [{ type: 'PlayVoided', data: { playId: 2 } }]],
    ['a scoring change, and a play behind it', [voiding, recorded(shot(4))]],
    ['a play that the feed reports after a correction has inserted it', [inserting, recorded(rebound(4))]],
    ['another roster', [homeRoster!]],
    ['its end', [recorded(gameEnd(4)), { type: 'GameCompleted', data: {} }]],
    ['a note', [{ type: 'NoteAdded', data: { kind: 'dispute', text: 'was it?' } }]],
    [
      'its end, its closing and its opening again',
      [
        { type: 'GameCompleted', data: {} },
        { type: 'GameClosed', data: { treeSize: 1, root: 'r' } },
        { type: 'GameReopened', data: {} },
      ],
    ],
  ])('is what it would be folded from the start: %s', (_, more) => {
    const game = folded(...GAME);
    asked(game);
    game.advance(more);
    expect(asked(game)).toStrictEqual(asked(folded(...GAME, ...more)));
  });

  it('tells of a play that is reported twice, once a correction has inserted it', () => {
    const game = folded(...GAME, inserting);
    const inConflict = () => game.flags().flatMap(({ code, playId }) => (code === 'conflict' ? [playId] : []));
    expect(inConflict()).toStrictEqual([]);
    game.advance([recorded(rebound(4))]);
    expect(inConflict()).toStrictEqual([1_000_000_000]);
  });

  it('does not go on where it is looked at as of a moment', () => {
    const game = new FoldedGame(folded(...GAME).state, { at: { period: 1, clock: three.clock } });
    expect(game.plays()).toHaveLength(3);
    game.advance([recorded(shot(4, { clock: 'PT07M00.00S' }))]);
    expect(game.plays()).toHaveLength(3);
  });

  it('does not fold again what is there for a play at its end, and does for any other', () => {
    const game = folded(...GAME);
    const [before] = game.plays();
    game.advance([recorded(shot(4)), { type: 'NoteAdded', data: { kind: 'k', text: 't' } }]);
    expect(game.plays()[0]).toBe(before);
    game.advance([recorded(shot(9, { order: 15_000 }))]);
    expect(game.plays()[0]).not.toBe(before);
  });
});

describe('the end of a game', () => {
  const over: readonly GameEvent[] = [...GAME, { type: 'GameCompleted', data: {} }];

  it.each([
    ['while it goes on', GAME, undefined, false],
    ['once it is completed', over, undefined, true],
    ['as of its last period', over, { period: 1 }, true],
    ['as of a moment in it', over, { period: 1, clock: 'PT00M00.00S' }, false],
    ['as of an earlier period', [...over, recorded(shot(8, { period: 2 }))], { period: 1 }, false],
  ] as const)('has come, %s: %j', (_, events, at, completed) => {
    const game = new FoldedGame(folded(...events).state, at && { at });
    expect(game.completed).toBe(completed);
  });

  it('lets stints and totals run to it', () => {
    const timeOf = (game: FoldedGame) => game.totals().home.players[0]?.player.time;
    expect([timeOf(folded(...GAME)), timeOf(folded(...over))]).toStrictEqual([4 * 6000, 12 * 6000]);
    const cutOf = (game: FoldedGame) => game.stints().reduce((sum, { time }) => sum + time, 0);
    expect([cutOf(folded(...GAME)), cutOf(folded(...over))]).toStrictEqual([4 * 6000, 12 * 6000]);
    const minutesOf = (game: FoldedGame) => game.boxScore().home.players[0]?.statistics.minutes;
    expect([minutesOf(folded(...GAME)), minutesOf(folded(...over))]).toStrictEqual(['PT04M00.00S', 'PT12M00.00S']);
  });
});

describe('the flags of a game', () => {
  const contested = () => folded(...GAME, voiding, { type: 'PlayAmended', data: { play: shot(2, { personId: 3 }) } });

  it('name what was voided and the feed has changed since, where it counts', () => {
    const game = contested();
    expect(game.flags()).toMatchObject([{ code: 'conflict', playId: 2 }]);
    expect(game.boxScore().flags).toStrictEqual(game.flags());
    const before = new FoldedGame(game.state, { at: { period: 1, clock: 'PT11M00.00S' } });
    expect(before.flags()).toStrictEqual([]);
  });

  it('name a score that the feed saw otherwise, until the play is reported anew', () => {
    const game = folded(...declared(), recorded(shot(1), '3-0'));
    expect(game.flags()).toMatchObject([{ code: 'score-differs', playId: 1 }]);
    game.advance([recorded(shot(2), '9-0')]);
    expect(game.flags().map(({ playId }) => playId)).toStrictEqual([1, 2]);
  });
});

describe('a game that was never scheduled', () => {
  it('has no sheet to fold it with', () => {
    expect(() => folded().boxScore()).toThrow('a game is folded only after it was scheduled');
  });

  it('has teams without players where no roster was declared', () => {
    const { home, away } = folded(declared()[0]!).boxScore();
    expect([home.players, away.players, away.teamId]).toStrictEqual([[], [], SUMMIT]);
    expect(folded(declared()[0]!).flags()).toStrictEqual([]);
  });
});
