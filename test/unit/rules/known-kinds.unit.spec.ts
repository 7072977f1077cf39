import type { TurnoverPlay } from '../../../src/domain/plays/play';
import { isKnownFoul, isKnownOther } from '../../../src/domain/rules/known-kinds';
import { DEAD_BALL_TURNOVERS, isDeadBallTurnover } from '../../../src/domain/rules/turnover-kinds';

function turnover(kind?: string): TurnoverPlay {
  return {
    ...{ type: 'turnover', playId: 1, order: 1, period: 1, clock: 'PT10M00.00S' },
    ...(kind !== undefined && { kind }),
  };
}

describe('a foul', () => {
  it.each([
    ['personal', true],
    ['offensive', true],
    ['technical', true],
    ['flagrant', false],
    ['', false],
  ])('of the kind %j is one that the rules know: %s', (kind, known) => expect(isKnownFoul(kind)).toBe(known));
});

describe('a play that means nothing to a box score', () => {
  it.each([
    ['stoppage', true],
    ['memo', true],
    ['coach-challenge', false],
    [undefined, false],
  ])('of the kind %j is no surprise: %s', (kind, known) => expect(isKnownOther(kind)).toBe(known));
});

describe('a turnover', () => {
  it.each(DEAD_BALL_TURNOVERS)('%s is one by which nobody can have stolen the ball', (kind) =>
    expect(isDeadBallTurnover(turnover(kind))).toBe(true),
  );

  it.each(['bad pass', 'lost ball', 'out-of-bounds', undefined])('%s may be a steal', (kind) =>
    expect(isDeadBallTurnover(turnover(kind))).toBe(false),
  );
});
