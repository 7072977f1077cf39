import type { Flag } from '../../../src/domain/box-score/flag';
import { FoldedGame } from '../../../src/domain/game/folded-game';
import { flagsByPlay, playRow } from '../../../src/domain/game/play-row';
import { declared, shot } from '../../kit/a-game';

const flag = (code: Flag['code'], playId?: number): Flag => ({
  ...{ code, detail: 'why' },
  ...(playId !== undefined && { playId }),
});

describe('a play as answers have it', () => {
  it('comes with the score behind it, in words, and with its flags', () => {
    const game = new FoldedGame();
    game.advance([...declared(), { type: 'PlayRecorded', data: { play: shot(1) } }]);
    expect(playRow(game.plays()[0]!, new Map([[1, 'Ada Quick']]), [flag('conflict', 1)])).toStrictEqual({
      ...{ play: shot(1), score: { home: 2, away: 0 } },
      ...{ description: 'Ada Quick makes a two', flags: [flag('conflict', 1)] },
    });
  });
});

describe('the flags of plays', () => {
  it('stand with their plays, in their order; those of the whole game with none', () => {
    const flags = [flag('conflict', 2), flag('roster-inferred'), flag('score-differs', 1), flag('unpaired-rebound', 2)];
    expect([...flagsByPlay(flags)]).toStrictEqual([
      [2, [flag('conflict', 2), flag('unpaired-rebound', 2)]],
      [1, [flag('score-differs', 1)]],
    ]);
  });
});
