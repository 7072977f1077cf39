import type { BoxScore } from '../../src/domain/box-score/box-score';
import { foldGame } from '../../src/domain/box-score/game-fold';
import type { Window } from '../../src/domain/box-score/window';
import type { LineUpLine } from '../../src/domain/line-ups/on-court-line';
import type { Possession } from '../../src/domain/possessions/possession';
import { ruleSetNamed } from '../../src/domain/rules/rule-sets';
import type { ChartedShot } from '../../src/domain/shots/charted-shot';
import type { TeamLineUps } from '../../src/queries/line-ups/fold-line-ups';
import { simulateGame } from '../../src/simulator/simulate-game';
import { describeOnEnginePairs } from '../kit/server';
import { centiseconds } from '../property/box-score/minutes';

const GAME = '0022400901';
const { declaration, plays } = simulateGame({ seed: 41 });
const { homeTeam, awayTeam } = declaration;

interface LineUpsAnswer {
  readonly revision: string;
  readonly status: string;
  readonly homeTeam: TeamLineUps;
  readonly awayTeam: TeamLineUps;
}

interface ListAnswer<Item> {
  readonly items: readonly Item[];
  readonly cursor?: string;
}

function folded(window: Window = 'game'): BoxScore {
  const sheet = (teamId: number) => ({
    teamId,
    players: declaration.players.filter((player) => player.teamId === teamId),
  });
  const sheets = { home: sheet(homeTeam.teamId), away: sheet(awayTeam.teamId) };
  const effective = plays.map((play) => ({ play }));
  return foldGame(sheets, ruleSetNamed('nba-2024'), effective, { window, completed: true });
}

describeOnEnginePairs((server) => {
  let revision = '';

  beforeAll(async () => {
    await server().api.declare(GAME, declaration);
    const { body } = await server().api.sync(GAME, { source: 'courtledger', plays });
    ({ revision } = body);
    await server().api.boxScore(GAME, revision);
  });

  async function get<Body>(call: string, query = ''): Promise<Body> {
    const path = `/api/v1/games/${GAME}/${call}?minRevision=${revision}${query}`;
    const { status, body } = await server().api.send<Body>('GET', path);
    expect({ path, status }).toEqual({ path, status: 200 });
    return body;
  }

  it.each(['game', 'q1', 'h2'] as const)(
    'answers the line-ups of a game that add up to its box score: %s',
    async (window) => {
      const answer = await get<LineUpsAnswer>('lineups', `&window=${window}`);
      const { home, away } = folded(window);
      for (const [team, box] of [
        [answer.homeTeam, home],
        [answer.awayTeam, away],
      ] as const) {
        const sum = (field: 'points' | 'pointsAgainst' | 'possessions'): number =>
          team.lineUps.reduce((all, line) => all + line[field], 0);
        expect([sum('points'), sum('pointsAgainst')]).toEqual([box.statistics.points, box.statistics.pointsAgainst]);
        expect(sum('possessions')).toBe(box.statistics.possessions);
        expect(onCourt(team)).toEqual(
          box.players
            .filter(({ played }) => played)
            .map(({ personId, statistics }) => [personId, statistics.minutes, statistics.plusMinusPoints]),
        );
        for (const { on, off } of team.onOff) expect(on.points + off.points).toBe(box.score);
        const times = team.lineUps.map(({ minutes }) => centiseconds(minutes));
        expect(times).toEqual([...times].sort((a, b) => b - a));
      }
    },
  );

  it('answers the line-ups of one team, or of one player', async () => {
    const [starter] = declaration.players.filter(({ teamId }) => teamId === awayTeam.teamId);
    const ofTeam = await get<LineUpsAnswer>('lineups', `&teamId=${homeTeam.teamId}`);
    expect(ofTeam.awayTeam).toMatchObject({ teamId: awayTeam.teamId, lineUps: [], onOff: [] });
    const ofPlayer = await get<LineUpsAnswer>('lineups', `&personId=${starter?.personId}`);
    expect(ofPlayer.awayTeam.onOff).toHaveLength(1);
    expect(ofPlayer.awayTeam.lineUps.every(includes(starter?.personId))).toBe(true);
    expect(ofPlayer.homeTeam.lineUps).toEqual([]);
  });

  it('answers possessions, as many as the box score counts, in pages and by team', async () => {
    const first = await get<ListAnswer<Possession>>('possessions', '&limit=50');
    const second = await get<ListAnswer<Possession>>('possessions', `&limit=1000&cursor=${first.cursor}`);
    const all = [...first.items, ...second.items];
    expect(second.cursor).toBeUndefined();
    const { home, away } = folded();
    expect(all.reduce((sum, { points }) => sum + points, 0)).toBe(home.score + away.score);
    const own = await get<ListAnswer<Possession>>('possessions', `&limit=1000&teamId=${homeTeam.teamId}`);
    expect(own.items).toEqual(all.filter(({ teamId }) => teamId === homeTeam.teamId));
    expect(own.items).toHaveLength(home.statistics.possessions);
    const half = await get<ListAnswer<Possession>>('possessions', '&limit=1000&window=h2');
    expect(half.items).toEqual(all.filter(({ period }) => period === 3 || period === 4));
  });

  it('answers the shots, of everyone or of one shooter', async () => {
    const { items } = await get<ListAnswer<ChartedShot>>('shots', '&limit=1000');
    const shots = plays.filter(({ type }) => type === 'shot');
    expect(items.map(({ playId }) => playId)).toEqual(shots.map(({ playId }) => playId));
    const shooter = shots[0]?.personId;
    const own = await get<ListAnswer<ChartedShot>>('shots', `&limit=1000&personId=${shooter}&window=h1`);
    expect(own.items).toEqual(items.filter(({ personId, period }) => personId === shooter && period <= 2));
  });

  it('goes with the game, play by play, to its end', async () => {
    const live = `${GAME}-live`;
    await server().api.declare(live, declaration);
    const at = plays.findIndex(({ type, period }) => type === 'shot' && period === 2) + 1;
    const { body } = await server().api.record(live, { source: 'courtledger', plays: plays.slice(0, at) });
    const path = `/api/v1/games/${live}/possessions?limit=1000&minRevision=${body.revision}`;
    const { items } = (await server().api.send<ListAnswer<Possession>>('GET', path)).body;
    expect(items.at(-1)?.end).toBeUndefined();
    const over = await server().api.send<{ revision: string }>('POST', `/api/v1/games/${live}/status`, {
      status: 'completed',
    });
    const then = `/api/v1/games/${live}/possessions?limit=1000&minRevision=${over.body.revision}`;
    const ended = (await server().api.send<ListAnswer<Possession>>('GET', then)).body.items;
    expect(ended.every(({ end }) => end !== undefined)).toBe(true);
  });
});

function includes(personId: number | undefined): (line: LineUpLine) => boolean {
  return ({ personIds }) => personIds.some((other) => other === personId);
}

function onCourt({ onOff }: TeamLineUps): unknown[] {
  return onOff.map(({ personId, on }) => [personId, on.minutes, on.plusMinusPoints]);
}
