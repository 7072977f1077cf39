import { isStatsV3, readStatsV3Game } from '../../../src/ingestion/stats-v3/stats-v3-game';
import { boxFile, GAME, playByPlay, rotationFile, SUMMARY, v3Row } from './stats-v3-files';
import { AWAY, HOME } from './rows';

const start = (period: number, actionId: number) =>
  v3Row({ actionType: 'period', subType: 'start', period, actionId, clock: 'PT12M00.00S', teamId: 0, personId: 0 });
const end = (period: number, actionId: number) =>
  v3Row({ actionType: 'period', subType: 'end', period, actionId, clock: 'PT00M00.00S', teamId: 0, personId: 0 });
const scored = (period: number, scoreHome: string, scoreAway: string) => {
  const score = { scoreHome, scoreAway, clock: 'PT00M01.00S', period, actionId: 90 };
  return v3Row({ actionType: 'Made Shot', shotValue: 2, ...score });
};

const files = { playByPlay: playByPlay([start(1, 1)]), rotation: rotationFile(), summary: SUMMARY, box: boxFile() };

describe('A game in play-by-play v3', () => {
  it('takes teams and starters from the rotation, the date from the summary, the rosters from the box score', () => {
    const { gameId, source, declaration } = readStatsV3Game(files);
    expect({ gameId, source }).toStrictEqual({ gameId: GAME, source: 'stats-v3' });
    expect(declaration).toStrictEqual({
      ...{ league: 'NBA', season: '2022-23', seasonType: 'Regular Season', date: '2022-10-18' },
      homeTeam: { teamId: HOME, tricode: 'CHA', name: 'Harbour HomeTeam' },
      awayTeam: { teamId: AWAY, tricode: 'ATL', name: 'Harbour AwayTeam' },
      players: [
        { personId: 11, name: 'A. Guard Jr.', starter: true, position: 'G', teamId: HOME },
        { personId: 99, name: 'A. Idle', starter: false, teamId: HOME },
        { personId: 21, name: 'A. Vučević', starter: true, position: 'C', teamId: AWAY },
      ],
    });
  });

  it('has on its roster everyone who played, starters first, where there is no box score', () => {
    const { declaration } = readStatsV3Game({ ...files, box: undefined });
    expect(declaration.rosterInferred).toBe(true);
    expect(declaration.players.map(({ personId, starter }) => (starter ? personId : -personId))).toStrictEqual([
      ...[11, 12, 13, -16, -14, 21, 22],
    ]);
  });

  it('takes a roster instead of box score and summary', () => {
    const roster = readStatsV3Game(files).declaration;
    expect(
      readStatsV3Game({ playByPlay: files.playByPlay, rotation: files.rotation, roster }).declaration,
    ).toStrictEqual(roster);
  });

  it('begins its later periods with the substitutions that the rotation tells, behind the row that starts the period', () => {
    const { rows } = readStatsV3Game({ ...files, playByPlay: playByPlay([start(1, 1), start(2, 7)]) });
    const place = { type: 'substitution', period: 2, clock: 'PT12M00.00S', qualifiers: ['startperiod'], teamId: HOME };
    // Bench plays on: his stint is only written in two.
    expect(rows.slice(2)).toStrictEqual([
      { play: { ...place, playId: 1_000_200, order: 7.01, outPersonId: 13 } },
      { play: { ...place, playId: 1_000_201, order: 7.02, inPersonId: 14 } },
    ]);
  });

  it.each([
    [[end(4, 91)], '2', '0', true],
    [[end(4, 91)], '2', '2', false],
    [[], '2', '0', false],
    [[end(4, 91), start(5, 92)], '2', '0', false],
  ])('is over when its last period has ended and nobody is level', (more, home, away, over) => {
    const rows = [start(4, 1), scored(4, home, away), ...more];
    expect(readStatsV3Game({ ...files, playByPlay: playByPlay(rows) }).completed).toBe(over);
    expect(readStatsV3Game({ ...files, playByPlay: playByPlay([scored(3, '2', '0'), end(3, 91)]) }).completed).toBe(
      false,
    );
  });

  it.each([
    [{ rotation: undefined }, 'nothing tells who is on court: put GameRotation.json beside it'],
    [{ rotation: rotationFile('0022200002') }, 'the rotation is of game 0022200002, the plays are of 0022200001'],
    [{ rotation: { resultSets: [] } }, 'the file has no table HomeTeam'],
    [{ box: boxFile('0022200002') }, 'the box score is of game 0022200002, the plays are of 0022200001'],
    [{ summary: undefined }, 'nothing tells the date of the game: put BoxScoreSummaryV2.json or roster.json beside it'],
    [{ summary: { resultSets: [{ name: 'GameSummary', headers: [], rowSet: [] }] } }, 'the summary is not of game'],
    [{ playByPlay: playByPlay([v3Row({ clock: 'x' })]) }, '/game/actions/0/clock clock must be the time left'],
  ])('is refused with %j', (wrong, reason) => {
    expect(() => readStatsV3Game({ ...files, ...wrong })).toThrow(reason);
  });

  it('is told from a live file by its actionIds', () => {
    expect(isStatsV3(files.playByPlay)).toBe(true);
    expect(isStatsV3({ game: { actions: [{ actionNumber: 1 }] } })).toBe(false);
    expect(isStatsV3({ game: { actions: [] } })).toBe(false);
    expect(isStatsV3([])).toBe(false);
  });
});
