import { HARBOUR } from '../../kit/a-game';
import { Scorer } from '../box-score/scorer';
import { CorrectedGame, refusal } from './corrected-game';
import { statLine } from './stat-line';

/** Small games with the numbers of changes that leagues announced. */
const STAR = 1;
const MATE = 2;
const RIVAL = 11;

function scored(write: (scorer: Scorer) => void): { game: CorrectedGame; last: number } {
  const scorer = new Scorer().at('10:00');
  write(scorer);
  return { game: CorrectedGame.of(scorer), last: scorer.plays.length };
}

const lost = (personId: number, milestone: string) => ({ personId, milestone, gained: false });
const gained = (personId: number, milestone: string) => ({ personId, milestone, gained: true });

describe('Milwaukee at Washington, 5 March 2023: no intent to score, so neither the shot nor its rebound (23-9-13)', () => {
  const { game, last } = scored((scorer) => {
    statLine(scorer, STAR, { points: 23, rebounds: 9, assists: 13 });
    scorer.missed(STAR).rebound(STAR);
  });
  const [shot, rebound] = [last - 1, last];

  it('takes the tenth rebound and the triple-double', () => {
    const voided = [{ op: 'void', playId: shot } as const, { op: 'void', playId: rebound } as const];
    expect(game.line(STAR)).toMatchObject({ points: 23, reboundsTotal: 10, assists: 13 });
    expect(game.dryRun(...voided)).toMatchObject({ milestones: [lost(STAR, 'triple-double')], approvalsNeeded: 1 });
    expect(game.corrected(...voided).line(STAR)).toMatchObject({ points: 23, reboundsTotal: 9, assists: 13 });
  });

  it('is refused by halves, and says what the other half is', () => {
    expect(refusal(() => game.resolve({ op: 'void', playId: shot }))).toStrictEqual({
      kind: 'rule-broken',
      faults: [`/changes/0: rebound ${rebound} answers no miss any more: void it too`],
    });
    expect(refusal(() => game.resolve({ op: 'void', playId: rebound }))).toStrictEqual({
      kind: 'rule-broken',
      faults: [`/changes/0: miss ${shot} has no rebound: insert one, or void it too`],
    });
  });

  it('is whole with its dependents', () => {
    expect(game.resolveWithDependents({ op: 'void', playId: shot })).toMatchObject([
      { op: 'void', playId: shot },
      { op: 'void', playId: rebound },
    ]);
  });
});

describe('Houston against Oklahoma City, 29 November 2021: a tip, so the tenth rebound is a team-mate’s', () => {
  const { game, last } = scored((scorer) => statLine(scorer, STAR, { points: 11, rebounds: 10, assists: 11 }));
  const rebound = last - 11;

  it('cancels a first triple-double', () => {
    const moved = { op: 'amend', playId: rebound, set: { personId: MATE } } as const;
    expect(game.dryRun(moved)).toMatchObject({ milestones: [lost(STAR, 'triple-double')], approvalsNeeded: 1 });
    const corrected = game.corrected(moved);
    expect([corrected.line(STAR).reboundsTotal, corrected.line(MATE).reboundsTotal]).toStrictEqual([9, 1]);
  });
});

describe('Milwaukee against Denver, 30 January 2022: a rebound goes to the other team two days later', () => {
  const { game } = scored((scorer) => {
    scorer.missed(RIVAL).rebound(STAR, { kind: 'defensive' });
    statLine(scorer, RIVAL, { points: 18, rebounds: 9, assists: 15 });
  });
  const moved = { op: 'amend', playId: 2, set: { personId: RIVAL } } as const;

  it('gives a triple-double', () => {
    expect(game.dryRun(moved).milestones).toStrictEqual([gained(RIVAL, 'triple-double')]);
  });

  it('moves the team with its person, and its kind follows from the miss', () => {
    expect(game.resolve(moved)).toMatchObject([{ set: { personId: RIVAL, teamId: 200, kind: null } }]);
    expect(game.corrected(moved).line(RIVAL)).toMatchObject({ reboundsOffensive: 1, reboundsDefensive: 9 });
  });
});

describe('Oklahoma City against Miami, 22 March 2015: a rebound is the team’s (12-9-17)', () => {
  const { game, last } = scored((scorer) => statLine(scorer, STAR, { points: 12, rebounds: 10, assists: 17 }));

  it('takes the triple-double and leaves the team its rebounds', () => {
    const moved = { op: 'amend', playId: last - 17, set: { personId: null } } as const;
    expect(game.dryRun(moved).milestones).toStrictEqual([lost(STAR, 'triple-double')]);
    const { statistics } = game.corrected(moved).fold.boxScore().home;
    expect(statistics).toMatchObject({ reboundsPersonal: 9, reboundsTeam: 1, reboundsTotal: 10 });
  });
});

describe('Cleveland against New Orleans, 10 November 2014: one sequence, so one case', () => {
  const { game, last } = scored((scorer) => statLine(scorer, STAR, { points: 32, rebounds: 12, assists: 10 }));

  it('takes one rebound and one assist', () => {
    const changes = [
      { op: 'amend', playId: last - 10, set: { personId: MATE } },
      { op: 'amend', playId: last, set: { assistPersonId: null } },
    ] as const;
    expect(game.dryRun(...changes).milestones).toStrictEqual([lost(STAR, 'triple-double')]);
    expect(game.corrected(...changes).line(STAR)).toMatchObject({ points: 32, reboundsTotal: 11, assists: 9 });
  });
});

describe('Cleveland at New York, 4 February 2009: a rebound is a team-mate’s (52-9-11)', () => {
  const { game, last } = scored((scorer) => statLine(scorer, STAR, { points: 52, rebounds: 10, assists: 11 }));

  it('takes the triple-double and leaves the fifty points', () => {
    const moved = { op: 'amend', playId: last - 11, set: { personId: MATE } } as const;
    expect(game.dryRun(moved).milestones).toStrictEqual([lost(STAR, 'triple-double')]);
  });
});

describe('Houston, 1990: an assist that the club had added after the game', () => {
  const { game, last } = scored((scorer) => {
    for (let n = 0; n < 10; n += 1) scorer.missed(RIVAL, 2, { blockPersonId: STAR }).rebound(MATE);
    statLine(scorer, STAR, { points: 29, rebounds: 18, assists: 10 });
  });

  it('takes the quadruple-double', () => {
    const removed = { op: 'amend', playId: last, set: { assistPersonId: null } } as const;
    expect(game.dryRun(removed).milestones).toStrictEqual([lost(STAR, 'quadruple-double')]);
  });
});

describe('Washington against Atlanta, 25 November 2014: a whole box score in one case', () => {
  const [beal, wall, pierce, other, korver] = [1, 2, 3, 4, 11] as const;
  const { game, last } = scored((scorer) => {
    for (const [person, count] of [
      [beal, 7],
      [wall, 6],
      [other, 12],
    ] as const)
      for (let n = 0; n < count; n += 1) scorer.turnover(person);
    for (let n = 0; n < 4; n += 1) scorer.missed(korver).rebound(MATE);
    for (let n = 0; n < 6; n += 1) scorer.made(pierce);
    for (let n = 0; n < 8; n += 1) scorer.missed(pierce).rebound(RIVAL);
  });
  const missed = {
    type: 'shot',
    period: 1,
    clock: 'PT10M00.00S',
    teamId: HARBOUR,
    personId: pierce,
    shotValue: 2,
    made: false,
  } as const;
  const rebounded = { type: 'rebound', period: 1, clock: 'PT10M00.00S', teamId: HARBOUR } as const;

  it('takes turnovers and a miss, moves a turnover and adds two misses with their rebounds', () => {
    const corrected = game.corrected(
      ...[1, 2, 14, 15, 16].map((playId) => ({ op: 'void', playId }) as const),
      { op: 'amend', playId: 17, set: { personId: wall } },
      { op: 'void', playId: 26 },
      { op: 'void', playId: 27 },
      ...[missed, rebounded, missed, rebounded].map((play) => ({ op: 'insert', play }) as const),
    );
    expect(corrected.fold.boxScore().home.statistics.turnovers).toBe(20);
    expect([corrected.line(beal).turnovers, corrected.line(wall).turnovers]).toStrictEqual([5, 7]);
    expect(corrected.line(korver)).toMatchObject({ fieldGoalsMade: 0, fieldGoalsAttempted: 3 });
    expect(corrected.line(pierce)).toMatchObject({ fieldGoalsMade: 6, fieldGoalsAttempted: 16 });
    expect(corrected.plays.filter(({ playId }) => playId > last).map(({ playId }) => playId)).toStrictEqual([
      1_000_000_000, 1_000_000_001, 1_000_000_002, 1_000_000_003,
    ]);
  });
});

describe('Miami at Atlanta, 19 December 2007: a foul booked to the wrong player, and the protest that followed', () => {
  const [oNeal, haslem] = [11, 12] as const;
  const scorer = new Scorer().at('3:30', 4);
  for (let n = 0; n < 5; n += 1) scorer.foul(oNeal);
  scorer
    .at('3:24')
    .foul(oNeal)
    .at('0:51.9', 5)
    .made(1)
    .missed(RIVAL)
    .rebound(1)
    .foul(1, 'personal', { descriptor: 'flagrant-type-1' })
    .made(2);
  const game = CorrectedGame.of(scorer);

  it('gives the sixth foul to who committed it', () => {
    const corrected = game.corrected({ op: 'amend', playId: 6, set: { personId: haslem } });
    expect([corrected.line(oNeal).foulsPersonal, corrected.line(haslem).foulsPersonal]).toStrictEqual([5, 1]);
  });

  it('voids the last 51.9 seconds, but for a flagrant foul, to be played again', () => {
    const nullified = { op: 'nullify', fromPlayId: 7, toPlayId: 11, except: [10] } as const;
    expect(game.resolve(nullified).map((change) => change.op === 'void' && change.playId)).toStrictEqual([7, 8, 9, 11]);
    expect(game.dryRun(nullified).approvalsNeeded).toBe(2);
    const corrected = game.corrected(nullified);
    expect(corrected.score).toBe('0-0');
    expect(corrected.line(1).foulsPersonal).toBe(1);
  });
});
