import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { normaliseCourtledger } from '../../../src/ingestion/courtledger/normalise-courtledger';
import { readCourtledgerGame } from '../../../src/ingestion/courtledger/courtledger-game';
import type { UnplacedPlay } from '../../../src/domain/game/reported-play';

const SAMPLE = join(__dirname, '../../../samples/0022400072.json');

describe('the sample: Golden State at Portland, 23 October 2024', () => {
  const game = readCourtledgerGame(JSON.parse(readFileSync(SAMPLE, 'utf8')));
  const { plays: reported, errors } = normaliseCourtledger(game.rows);
  const plays = reported.map(({ play }) => play);

  it('is a whole game in our form', () => {
    expect(errors).toStrictEqual([]);
    expect(plays).toHaveLength(619);
    expect(game).toMatchObject({ gameId: '0022400072', source: 'courtledger', completed: true });
    expect(game.declaration).toMatchObject({
      date: '2024-10-23',
      homeTeam: { tricode: 'POR' },
      awayTeam: { tricode: 'GSW' },
    });
  });

  it("has five starters a team, and every play's people on its roster", () => {
    const { players, homeTeam, awayTeam } = game.declaration;
    for (const { teamId } of [homeTeam, awayTeam]) {
      expect(players.filter((player) => player.starter && player.teamId === teamId)).toHaveLength(5);
    }
    const roster = new Set(players.map(({ personId }) => personId));
    expect(plays.filter(({ personId }) => personId !== undefined && !roster.has(personId))).toStrictEqual([]);
  });

  it('ends 139–104 for Golden State', () => {
    const points = (teamId: number): number =>
      plays.filter((play) => play.teamId === teamId).reduce((sum, play) => sum + pointsOf(play), 0);
    expect(points(game.declaration.awayTeam.teamId)).toBe(139);
    expect(points(game.declaration.homeTeam.teamId)).toBe(104);
  });

  it('is as the feed left it, so that the correction of the next day still changes it', () => {
    expect(plays.find(({ playId }) => playId === 529)).toMatchObject({
      type: 'freeThrow',
      personId: 1629001,
      made: false,
      number: 1,
      of: 2,
    });
    expect(plays.find(({ playId }) => playId === 530)).toMatchObject({ type: 'rebound', kind: 'deadBall' });
  });
});

function pointsOf(play: UnplacedPlay): number {
  if (play.type === 'shot' && play.made) return play.shotValue;
  return play.type === 'freeThrow' && play.made ? 1 : 0;
}
