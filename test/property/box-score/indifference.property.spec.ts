import { foldGame } from '../../../src/domain/box-score/game-fold';
import type { EffectivePlay } from '../../../src/domain/plays/effective-play';
import type { ReboundPlay, SubstitutionPlay } from '../../../src/domain/plays/play';
import { anyGame } from './any-game';
import { holds } from './whole-game';

describe('the box score of a game does not depend', () => {
  it('on the feed’s echoes of steals and blocks', () => {
    isIndifferentTo((plays) => plays.filter(({ play }) => play.type !== 'steal' && play.type !== 'block'));
  });

  it('on the kinds of live rebounds, which follow from the misses', () => {
    isIndifferentTo((plays) => plays.map(({ play }) => ({ play: play.type === 'rebound' ? withoutKind(play) : play })));
  });

  it('on the order of the two halves of a substitution', () => {
    isIndifferentTo(halvesSwapped);
  });
});

function isIndifferentTo(change: (plays: readonly EffectivePlay[]) => EffectivePlay[]): void {
  holds(anyGame, (box, { sheet, rules, plays }) => {
    expect(foldGame(sheet, rules, change(plays), { completed: true })).toStrictEqual(box);
  });
}

function withoutKind(play: ReboundPlay): ReboundPlay {
  const { kind, shotPlayId: _, ...rest } = play;
  return kind === 'deadBall' ? play : rest;
}

function halvesSwapped(plays: readonly EffectivePlay[]): EffectivePlay[] {
  const swapped = [...plays];
  for (let at = 0; at + 1 < swapped.length; at += 2) {
    const [first, second] = [swapped[at]!, swapped[at + 1]!];
    if (first.play.type !== 'substitution' || second.play.type !== 'substitution') continue;
    if (first.play.clock !== second.play.clock || isSamePerson(first.play, second.play)) continue;
    swapped[at] = second;
    swapped[at + 1] = first;
  }
  return swapped;
}

/** Who comes in and goes out again before the clock runs: these are halves of two substitutions, whose order matters. */
function isSamePerson(first: SubstitutionPlay, second: SubstitutionPlay): boolean {
  return (first.inPersonId ?? first.outPersonId) === (second.inPersonId ?? second.outPersonId);
}
