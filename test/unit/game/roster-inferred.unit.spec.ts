import { decide } from '../../../src/domain/game/decide/decide';
import type { GameEvent } from '../../../src/domain/game/events';
import { FoldedGame } from '../../../src/domain/game/folded-game';
import { DECLARATION, declared, shot } from '../../kit/a-game';

const codes = (game: FoldedGame): string[] => game.boxScore().flags.map(({ code }) => code);

describe('a game whose roster was inferred from its plays', () => {
  const inferred = () => {
    const game = new FoldedGame();
    game.advance([
      ...declared({ ...DECLARATION, rosterInferred: true }),
      { type: 'PlayRecorded', data: { play: shot(1) } },
    ]);
    return game;
  };

  it('bears that flag, once', () => {
    const game = inferred();
    expect(codes(game)).toStrictEqual(['roster-inferred']);
    expect(game.flags()).toStrictEqual(game.boxScore().flags);
  });

  it('loses it when a roster is declared, the same players or not', () => {
    const game = inferred();
    game.advance(decide({ type: 'DeclareGame', declaration: DECLARATION }, game.state) as GameEvent[]);
    expect(codes(game)).toStrictEqual([]);
  });
});
