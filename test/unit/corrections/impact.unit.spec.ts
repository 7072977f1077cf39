import { diffBoxScores } from '../../../src/domain/corrections/box-score-diff';
import { impactOf } from '../../../src/domain/corrections/impact';
import type { PlayChange } from '../../../src/domain/corrections/play-change';
import type { RequestedChange } from '../../../src/domain/corrections/requested-change';
import { HARBOUR } from '../../kit/a-game';
import { Scorer } from '../box-score/scorer';
import { CorrectedGame } from './corrected-game';

const amend = (playId: number, set: Record<string, unknown>): RequestedChange => ({ op: 'amend', playId, set });
const voided = (playId: number): RequestedChange => ({ op: 'void', playId });

describe('how many approve (S13)', () => {
  const game = CorrectedGame.of(new Scorer().at('10:00').made(1, 3).at('9:00').made(11).missed(2).rebound(12));

  it.each([
    ['a shot is worth two', 2, amend(1, { shotValue: 2 })],
    ['a basket did not count', 2, voided(1)],
    ['a basket is the other team’s', 2, amend(1, { personId: 11 })],
    ['a basket fell later', 2, amend(1, { clock: 'PT09M30.00S' })],
    ['a basket is a team-mate’s', 1, amend(1, { personId: 2 })],
    ['a rebound is a team-mate’s', 1, amend(4, { personId: 13 })],
    ['a rebound fell later', 1, amend(4, { clock: 'PT08M58.00S' })],
    ['a miss was from three', 1, amend(3, { shotValue: 3 })],
  ] as const)('%s: %d', (_, approvals, change) => expect(game.dryRun(change).approvalsNeeded).toBe(approvals));
});

describe('warnings', () => {
  it('are flags that the changes bring, not those that were there', () => {
    const game = CorrectedGame.of(new Scorer().at('10:00').made(6).at('9:00').made(1));
    expect(game.fold.flags().map(({ code }) => code)).toStrictEqual(['credit-off-court']);
    expect(game.dryRun(amend(2, { personId: 7 })).warnings).toMatchObject([{ code: 'credit-off-court', playId: 2 }]);
  });

  it('tell apart two plays that are wrong in the same way', () => {
    const game = CorrectedGame.of(new Scorer().at('10:00').rebound(11).at('9:00').missed(1).rebound(2));
    expect(game.fold.flags()).toMatchObject([{ code: 'unpaired-rebound', playId: 1 }]);
    const without: PlayChange = { op: 'void', playId: 2, before: game.play(2)! };
    expect(impactOf([without], game.state).warnings).toMatchObject([{ code: 'unpaired-rebound', playId: 3 }]);
  });

  it('are the foul limit too: official changes break it', () => {
    const scorer = new Scorer().at('10:00');
    for (let n = 0; n < 6; n += 1) scorer.foul(1);
    const foul = {
      type: 'foul',
      period: 1,
      clock: 'PT09M00.00S',
      teamId: HARBOUR,
      personId: 1,
      kind: 'personal',
    } as const;
    expect(CorrectedGame.of(scorer).dryRun({ op: 'insert', play: foul }).warnings).toMatchObject([
      { code: 'foul-limit' },
    ]);
  });
});

describe('doubtful qualifiers (S11)', () => {
  const scorer = new Scorer()
    .at('10:00')
    .turnover(1, { stealPersonId: 11 })
    .made(11, 2, { qualifiers: ['fromturnover', 'fastbreak', 'pointsinthepaint'] })
    .at('9:30')
    .missed(2)
    .rebound(3)
    .made(3, 2, { qualifiers: ['2ndchance'] })
    .at('9:00')
    .made(12, 2, { qualifiers: ['fromturnover'] });
  const game = CorrectedGame.of(scorer);
  const doubted = (...changes: RequestedChange[]): string[] =>
    game.dryRun(...changes).doubtfulQualifiers.map(({ playId, qualifier }) => `${playId} ${qualifier}`);

  it('are those of the scoring that a void turnover led to, until the other team has the ball', () => {
    expect(doubted(voided(1))).toStrictEqual(['2 fromturnover', '2 fastbreak']);
    expect(game.dryRun(voided(1)).doubtfulQualifiers[0]).toMatchObject({ because: 'turnover 1 is void' });
  });

  it('are those of a second chance that was none', () => {
    expect(doubted(amend(4, { personId: 12 }))).toStrictEqual(['5 2ndchance']);
    expect(doubted(amend(4, { personId: 2 }))).toStrictEqual([]);
  });

  it('are none where the same case sets them', () => {
    expect(doubted(voided(1), amend(2, { qualifiers: ['pointsinthepaint'] }))).toStrictEqual([]);
  });

  it('are the paint’s where the shot came from elsewhere', () => {
    expect(doubted(amend(2, { shotValue: 3 }))).toStrictEqual(['2 pointsinthepaint']);
    expect(doubted(amend(2, { distance: 21, qualifiers: ['fromturnover'] }))).toStrictEqual([]);
  });
});

describe('the difference of two box scores', () => {
  it('has cells of any group, and null for a cell or a player that one of them lacks', () => {
    const box = CorrectedGame.of(new Scorer().at('10:00').made(1)).fold.boxScore();
    const rated = (pace: number | null) => ({
      ...box,
      away: { ...box.away, players: [] },
      home: { ...box.home, periods: [], ratings: { league: { pace } } },
    });
    expect(diffBoxScores(rated(null), rated(98.5))).toStrictEqual([
      { scope: 'team', id: HARBOUR, stat: 'ratings.league.pace', from: null, to: 98.5 },
    ]);
    const changed = diffBoxScores(box, rated(null));
    expect(changed[0]).toStrictEqual({ scope: 'team', id: HARBOUR, stat: 'periods.1', from: 2, to: null });
    expect(changed).toContainEqual({ scope: 'player', id: 11, stat: 'points', from: 0, to: null });
  });
});
