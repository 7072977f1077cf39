import type { UnplacedPlay } from '../../../src/domain/game/reported-play';
import { PointsOrigins } from '../../../src/ingestion/stats-v3/points-origins';

const [US, THEM] = [1, 2];

interface Happening {
  readonly team?: number;
  readonly period?: number;
}

/** A play of ours, in the first period, where nothing else is said. */
function play(content: object, { team = US, period = 1 }: Happening = {}): UnplacedPlay {
  return { playId: 1, period, clock: 'PT05M00.00S', teamId: team, ...content } as UnplacedPlay;
}

const miss = (at?: Happening) => play({ type: 'shot', shotValue: 2, made: false }, at);
const basket = (at?: Happening) => play({ type: 'shot', shotValue: 2, made: true }, at);
const rebound = (at?: Happening, kind?: string) => play({ type: 'rebound', kind }, at);
const turnover = (at?: Happening) => play({ type: 'turnover' }, at);
const freeThrow = (number: number, of: number, made: boolean, kind?: string) =>
  play({ type: 'freeThrow', number, of, made, kind });

const theirs = { team: THEM };
const SECOND = ['2ndchance'];
const STOLEN = ['fromturnover'];

/** The qualifiers of the last play. */
function lastOf(...plays: readonly UnplacedPlay[]): readonly string[] | undefined {
  const origins = new PointsOrigins();
  return plays.map((one) => origins.next(one)).at(-1);
}

describe('Points', () => {
  it.each([
    ['in an attack of its own kind', [basket()], []],
    ['after a rebound of the own miss', [miss(), rebound(), basket()], SECOND],
    ['after a rebound of the other team’s miss', [miss(theirs), rebound(), basket()], []],
    ['after the other team lost the ball', [turnover(theirs), basket()], STOLEN],
    ['after both', [turnover(theirs), miss(), rebound(), basket()], [...SECOND, ...STOLEN]],
    ['after a turnover of the own team, which got the ball back', [turnover(), miss(theirs), rebound(), basket()], []],
    ['in the attack after that', [turnover(theirs), basket(), miss(theirs), rebound(), basket()], []],
    ['right after a basket that nobody fouled', [turnover(theirs), basket(), basket()], []],
    ['in the next period', [turnover(theirs), basket({ period: 2 })], []],
    ['after a placeholder', [freeThrow(1, 2, false), rebound({}, 'deadBall'), freeThrow(2, 2, true)], []],
  ])('%s', (_, plays, origins) => {
    expect(lastOf(...plays)).toStrictEqual(origins);
  });
});

describe('A free throw', () => {
  it.each([
    ['goes with the basket that was fouled', [turnover(theirs), basket(), freeThrow(1, 1, true)], STOLEN],
    [
      'that misses after it leaves the attack open',
      [turnover(theirs), basket(), freeThrow(1, 1, false), rebound(), miss()],
      [...SECOND, ...STOLEN],
    ],
    ['begins an attack of its own after a basket', [turnover(theirs), basket(), freeThrow(1, 2, true)], []],
    ['is of the attack, the second too', [miss(), rebound(), freeThrow(1, 2, true), freeThrow(2, 2, true)], SECOND],
    ['that is the last and made ends the attack', [miss(), rebound(), freeThrow(2, 2, true), miss()], []],
    [
      'that is flagrant does not, for the ball is kept',
      [miss(), rebound(), freeThrow(2, 2, true, 'flagrant'), miss()],
      SECOND,
    ],
    ['that is technical has no origin', [miss(), rebound(), freeThrow(1, 1, true, 'technical')], []],
    ['that is technical changes nothing', [miss(), rebound(), freeThrow(1, 1, true, 'technical'), miss()], SECOND],
  ])('%s', (_, plays, origins) => {
    expect(lastOf(...plays)).toStrictEqual(origins);
  });
});
