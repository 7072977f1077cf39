import { momentsOf } from '../../../src/cli/demo/moment';
import { endOf, MOST_GAMES, slate } from '../../../src/cli/demo/slate';
import { tellMoment } from '../../../src/cli/demo/tell-moment';
import { LineStage } from '../../../src/cli/demo/line-stage';
import { TerminalStage } from '../../../src/cli/demo/terminal-stage';
import { scoreBoardLine, type ScoreBoardGame } from '../../../src/cli/score-board/score-board';
import { FakeChannel } from '../../fakes/fake-channel';

const game: ScoreBoardGame = {
  gameId: '1',
  status: 'started',
  period: 2,
  clock: 'PT04M31.00S',
  homeTeam: { teamId: 1, tricode: 'RIV', name: 'Rivertown Herons', score: 51 },
  awayTeam: { teamId: 2, tricode: 'OAK', name: 'Oakport Lanterns', score: 45 },
};

describe('A line of the score board', () => {
  it('has the visitors first', () => {
    expect(scoreBoardLine(game)).toBe('Q2  4:31        Oakport Lanterns  45 –  51 Rivertown Herons');
  });

  it.each([
    [{ status: 'completed', period: 4 }, 'final'],
    [{ status: 'closed', period: 4 }, 'final'],
    [{ status: 'completed', period: 6 }, 'final/2OT'],
    [{ status: 'started', period: 5 }, 'OT  4:31'],
    [{ status: 'scheduled', period: undefined, clock: undefined }, 'tip-off'],
  ])('%j begins with %s', (parts, expected) => {
    expect(
      scoreBoardLine({ ...game, ...parts } as ScoreBoardGame)
        .slice(0, 9)
        .trimEnd(),
    ).toBe(expected);
  });
});

describe('The evening', () => {
  it.each([0, 1, 7, 1_000_000])('of seed %i has every team once', (seed) => {
    const games = slate(3, seed);
    const teams = games.flatMap(({ declaration }) => [declaration.homeTeam.teamId, declaration.awayTeam.teamId]);
    expect(new Set(teams).size).toBe(6);
    expect(new Set(games.map(({ gameId }) => gameId)).size).toBe(3);
  });

  it('holds as many games as there are teams for', () => {
    const teams = slate(MOST_GAMES, 1).flatMap(({ declaration }) => [
      declaration.homeTeam.teamId,
      declaration.awayTeam.teamId,
    ]);
    expect(new Set(teams).size).toBe(2 * MOST_GAMES);
  });

  it.each([1, 2, 3])('of seed %i has moments that move a score, in their order', (seed) => {
    const games = slate(6, seed);
    const moments = momentsOf(games);
    expect(moments.length).toBeGreaterThan(0);
    const times = moments.map((moment) => moment.game.tipOff + moment.game.feed[moment.step]!.at);
    expect(times).toStrictEqual([...times].sort((a, b) => a - b));
    expect(Math.max(...times)).toBeLessThan(endOf(games));
    for (const moment of moments) expect(moment.game.feed[moment.step]!.kind).toBe(moment.kind);
  });

  it('tells a moment: the score before and after, and what the ledger has of it', () => {
    const [moment] = momentsOf(slate(6, 1));
    const events = [
      { revision: '214', type: 'PlayRecorded', data: {} },
      { revision: '221', type: 'PlayVoided', data: {} },
    ];
    const text = tellMoment(moment!, { before: [45, 51], after: [43, 51], events });
    expect(text).toMatch(
      /^The feed .*(is gone from its file|becomes a (two|three|miss))\. [A-Z]{3} 45–51 [A-Z]{3} is now [A-Z]{3} 43–51 [A-Z]{3}\. /,
    );
    expect(text).toMatch(/: recorded at revision 214, withdrawn at revision 221\.$/);
  });
});

describe('The stage', () => {
  it('of a pipe prints a game at every change of period, and nothing else of the board', () => {
    const channel = new FakeChannel(false);
    const stage = new LineStage(channel);
    for (const period of [1, 1, 2, 2, 2]) stage.board([{ ...game, period }]);
    for (const status of ['completed', 'completed'] as const) stage.board([{ ...game, period: 4, status }]);
    expect(channel.text.split('\n').map((line) => line.trim().slice(0, 5))).toStrictEqual([
      'Q1  4',
      'Q2  4',
      'final',
      '',
    ]);
    expect(channel.text).not.toContain('\x1b');
  });

  it('of a terminal paints the board over, and says things above it', () => {
    const channel = new FakeChannel(true);
    const stage = new TerminalStage(channel);
    stage.board([game], 'note');
    stage.board([game], 'note');
    expect(channel.text).toContain('\x1b[3A');
    channel.text = '';
    stage.say('The feed looks again.');
    expect(channel.text.indexOf('The feed looks again.')).toBeLessThan(channel.text.indexOf('Oakport Lanterns'));
    expect(channel.text).toContain('\x1b[3A');
  });
});
