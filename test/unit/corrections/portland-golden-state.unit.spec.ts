import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { diffBoxScores } from '../../../src/domain/corrections/box-score-diff';
import { impactOf, revertImpact } from '../../../src/domain/corrections/impact';
import { resolveChanges } from '../../../src/domain/corrections/resolve-changes';
import type { GameCommand } from '../../../src/domain/game/decide/command';
import { decide } from '../../../src/domain/game/decide/decide';
import type { GameEvent } from '../../../src/domain/game/events';
import { evolve } from '../../../src/domain/game/evolve';
import { FoldedGame } from '../../../src/domain/game/folded-game';
import { type GameState, initialState } from '../../../src/domain/game/game-state';
import { readCourtledgerGame } from '../../../src/ingestion/courtledger/courtledger-game';
import { normaliseCourtledger } from '../../../src/ingestion/courtledger/normalise-courtledger';
import { CASE } from './corrected-game';

const [BLAZERS, WARRIORS, MELTON] = [1610612757, 1610612744, 1629001];
const FREE_THROW = 529;
const REBOUND = 530;

function game(): GameState {
  const sample = join(__dirname, '../../../samples/0022400072.json');
  const { declaration, rows } = readCourtledgerGame(JSON.parse(readFileSync(sample, 'utf8')));
  const { plays } = normaliseCourtledger(rows);
  const declared = after(initialState(), { type: 'DeclareGame', declaration });
  return after(declared, { type: 'RecordPlays', source: 'courtledger', plays });
}

function after(state: GameState, command: GameCommand): GameState {
  return evolve(state, decide(command, state) as readonly GameEvent[]);
}

describe('Golden State at Portland, 23 October 2024: the first of two free throws at 2:00 of the third quarter went in', () => {
  const before = game();
  const made = { op: 'amend', playId: FREE_THROW, set: { made: true } } as const;
  const changes = resolveChanges(
    { changes: [made, { op: 'void', playId: REBOUND }], includeDependents: false },
    before,
  );
  const impact = impactOf(changes, before);
  const cell = (id: number, stat: string): unknown[] =>
    impact.diff.flatMap((change) => (change.id === id && change.stat === stat ? [[change.from, change.to]] : []));

  it('makes it 140 to 104, so two approve', () => {
    expect(cell(WARRIORS, 'score')).toStrictEqual([[139, 140]]);
    expect(cell(WARRIORS, 'periods.3')).toHaveLength(1);
    expect(cell(BLAZERS, 'score')).toStrictEqual([]);
    expect(impact.approvalsNeeded).toBe(2);
  });

  it('moves the shooter’s line, the plus/minus of ten players, and the team’s dead-ball rebounds', () => {
    expect(cell(MELTON, 'points')).toHaveLength(1);
    expect(cell(MELTON, 'freeThrowsMade')).toHaveLength(1);
    expect(impact.diff.filter(({ scope, stat }) => scope === 'player' && stat === 'plusMinusPoints')).toHaveLength(10);
    const [[was, is]] = cell(WARRIORS, 'reboundsTeam') as [[number, number]];
    expect(is).toBe(was - 1);
  });

  it('moves the ratings of whoever was on court, and of both teams', () => {
    expect(cell(MELTON, 'ratings.league.trueShootingPercentage')).toHaveLength(1);
    expect(cell(BLAZERS, 'ratings.league.defensiveRating')).toHaveLength(1);
    const rated = impact.diff.filter(({ scope, stat }) => scope === 'player' && stat === 'ratings.league.netRating');
    expect(rated).toHaveLength(10);
  });

  it('brings neither warning nor milestone', () => {
    expect(impact).toMatchObject({ milestones: [], warnings: [], doubtfulQualifiers: [] });
  });

  it('is listed home before away, a team before its players', () => {
    const teams = impact.diff.map(({ scope, id }) => (scope === 'team' ? id : 0)).filter((id) => id > 0);
    expect(new Set(teams)).toStrictEqual(new Set([BLAZERS, WARRIORS]));
    expect(teams).toStrictEqual([...teams].sort((a, b) => b - a));
    expect(impact.diff[0]).toMatchObject({ scope: 'team', id: BLAZERS });
  });

  it('needs the rebound voided, or both asked for as one', () => {
    expect(() => resolveChanges({ changes: [made], includeDependents: false }, before)).toThrow();
    expect(resolveChanges({ changes: [made], includeDependents: true }, before)).toStrictEqual(changes);
  });

  it('moves everything back when it is reverted', () => {
    const corrected = after(before, { type: 'ApplyCorrection', ...CASE, changes });
    const back = revertImpact('c1', corrected);
    expect(back.diff).toStrictEqual(impact.diff.map(({ from, to, ...cellOf }) => ({ ...cellOf, from: to, to: from })));
    expect(back.approvalsNeeded).toBe(2);
    const reverted = after(corrected, { type: 'RevertCorrection', correctionId: 'c2', reverts: 'c1' });
    expect(diffBoxScores(new FoldedGame(before).boxScore(), new FoldedGame(reverted).boxScore())).toStrictEqual([]);
  });
});
