import type { Play } from '../../../src/domain/plays/play';
import { compareGameOrder } from '../../../src/domain/plays/game-order';
import { pointsOf } from '../../../src/domain/plays/points';
import { samePlay } from '../../../src/domain/plays/same-play';

describe('Two plays', () => {
  it.each<[object, object, boolean]>([
    [{ playId: 1, made: true }, { made: true, playId: 1 }, true],
    [{ playId: 1 }, { playId: 2 }, false],
    [{ playId: 1 }, { playId: 1, teamId: 5 }, false],
    [{ playId: 1, teamId: 5 }, { playId: 1, personId: 5 }, false],
    [{ qualifiers: ['fastbreak'] }, { qualifiers: ['fastbreak'] }, true],
    [{ qualifiers: ['fastbreak'] }, { qualifiers: ['2ndchance'] }, false],
    [{ qualifiers: ['fastbreak'] }, { qualifiers: ['fastbreak', '2ndchance'] }, false],
    [{ qualifiers: ['team', 'fastbreak'] }, { qualifiers: ['team', '2ndchance'] }, false],
    [{ qualifiers: ['x'] }, { qualifiers: 'x' }, false],
    [{ qualifiers: 'x' }, { qualifiers: ['x'] }, false],
    [{}, {}, true],
  ])('%j and %j have the same content: %s', (a, b, same) => {
    expect(samePlay(a, b)).toBe(same);
  });

  it('are in the order of the game by order, then by playId', () => {
    const places = [
      { order: 20, playId: 1 },
      { order: 10, playId: 3 },
      { order: 10, playId: 2 },
    ];
    expect(places.toSorted(compareGameOrder).map(({ playId }) => playId)).toStrictEqual([2, 3, 1]);
  });
});

describe('A play', () => {
  it.each([
    [{ type: 'shot', made: true, shotValue: 3 }, 3],
    [{ type: 'shot', made: true, shotValue: 2 }, 2],
    [{ type: 'shot', made: false, shotValue: 3 }, 0],
    [{ type: 'freeThrow', made: true }, 1],
    [{ type: 'freeThrow', made: false }, 0],
    [{ type: 'rebound', made: true }, 0],
  ])('%j puts %i on the board', (play, points) => {
    expect(pointsOf(play as Play)).toBe(points);
  });
});
