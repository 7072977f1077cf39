import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { liveFile, seasonLines } from '../../conformance/games/nba-data';
import type { UnplacedPlay } from '../../src/domain/game/reported-play';
import { samePlay } from '../../src/domain/plays/same-play';
import { normaliseCourtledger } from '../../src/ingestion/courtledger/normalise-courtledger';
import type { GameFile } from '../../src/ingestion/game-file';
import { creditedPlayers } from '../../src/ingestion/nba-live/credited-players';
import { readLiveGame } from '../../src/ingestion/nba-live/live-game';
import { normaliseNbaLive } from '../../src/ingestion/nba-live/normalise-nba-live';
import { namesIn } from '../../src/ingestion/nba-live/player-names';
import { readSeasonLine } from '../../src/ingestion/nba-live/season-line';
import { describeWithRealGames } from './ingestion-files';

const MEGABYTE = 2 ** 20;
/** Our form is checked thoroughly and slowly: on one game of so many. */
const OUR_FORM_SAMPLE = 10;
/** For 2.1 million plays. */
const PATIENCE = 600_000;

setFlagsFromString('--expose-gc');
const collectGarbage = runInNewContext('gc') as () => void;

function heapInUse(): number {
  collectGarbage();
  return process.memoryUsage().heapUsed;
}

describeWithRealGames('the live files', () => {
  it.each([
    ['0022000001', 610, 'stoppage'],
    ['0022400500', 571, 'none'],
    ['0022500775', 603, 'none'],
    ['0022500857', 529, 'none'],
  ])('%s: all %i rows are plays, and of other kinds only %s', (gameId, count, other) => {
    const { rows } = readLiveGame(liveFile(gameId, 'playbyplay.json'));
    const { plays, errors } = normaliseNbaLive(rows);
    expect(errors).toEqual([]);
    expect(plays).toHaveLength(count);
    expect(new Set(plays.flatMap(({ play }) => (play.type === 'other' ? [play.subType] : [])))).toEqual(
      new Set(other === 'none' ? [] : [other]),
    );
    expect(plays.every(({ version, play }) => typeof version === 'string' && play.occurredAt !== undefined)).toBe(true);
    expect(inOurForm(plays.map(({ play }) => play))).toBe(true);
  });

  it.each(['0022000001', '0022500775'])('%s: what is inferred without the box score is in the box score', (gameId) => {
    const plays = liveFile(gameId, 'playbyplay.json');
    const { declaration } = readLiveGame(plays, liveFile(gameId, 'boxscore.json'));
    const inferred = readLiveGame(plays).declaration;
    const { homeTeam, awayTeam, date, season, seasonType } = declaration;
    expect(inferred).toMatchObject({ homeTeam, awayTeam, date, season, seasonType });
    const key = (player: GameFile['declaration']['players'][number]): string =>
      `${player.teamId} ${player.personId} ${player.starter}`;
    expect(declaration.players.map(key)).toEqual(expect.arrayContaining(inferred.players.map(key)));
    expect(starters(inferred)).toEqual(starters(declaration));
  });

  it.each(['0022400500', '0022500857'])('%s: has ten starters without a box score', (gameId) => {
    expect(starters(readLiveGame(liveFile(gameId, 'playbyplay.json')).declaration)).toHaveLength(10);
  });
});

describeWithRealGames('the season lines', () => {
  it(
    'are all plays, in our form too, with rosters that know everyone whom they credit',
    async () => {
      const found = { games: 0, types: new Map<string, number>(), wrong: [] as string[] };
      let heapBefore = 0;
      for await (const line of seasonLines()) {
        const game = readSeasonLine(line);
        survey(game, found);
        if (++found.games === 1_000) heapBefore = heapInUse();
      }
      expect(found.wrong).toEqual([]);
      expect(found.games).toBe(3897);
      expect(Object.fromEntries(found.types)).toEqual({
        shot: 689_144,
        freeThrow: 172_689,
        rebound: 404_685,
        turnover: 108_474,
        foul: 155_386,
        substitution: 428_546,
        timeout: 42_933,
        steal: 59_432,
        block: 37_822,
      });
      expect(heapInUse() - heapBefore).toBeLessThan(50 * MEGABYTE);
    },
    PATIENCE,
  );
});

interface Findings {
  readonly games: number;
  readonly types: Map<string, number>;
  readonly wrong: string[];
}

function survey(game: GameFile, { games, types, wrong }: Findings): void {
  const { gameId, declaration, rows } = game;
  const { plays: reported, errors } = normaliseNbaLive(rows);
  const plays = reported.map(({ play }) => play);
  for (const { type } of plays) types.set(type, (types.get(type) ?? 0) + 1);
  if (errors.length > 0) wrong.push(`${gameId}: ${JSON.stringify(errors[0])}`);
  if (games % OUR_FORM_SAMPLE === 0 && !inOurForm(plays)) wrong.push(`${gameId}: not in our form`);

  const credited = creditedPlayers(plays, [declaration.homeTeam.teamId, declaration.awayTeam.teamId]);
  const teams = new Map(declaration.players.map(({ personId, teamId }) => [personId, teamId]));
  if (teams.size !== declaration.players.length) wrong.push(`${gameId}: someone is on the roster twice`);
  if (!credited.every(({ personId, teamId }) => teams.get(personId) === teamId)) wrong.push(`${gameId}: roster`);
  if (declaration.players.some(({ name }) => /^\d/.test(name))) wrong.push(`${gameId}: a player without a name`);
  if (starters({ players: credited }).join() !== starters(declaration).join()) wrong.push(`${gameId}: starters`);
  wrong.push(...unread(rows, plays).map((description) => `${gameId}: ${description}`));
}

function starters({ players }: { readonly players: readonly { personId: number; starter: boolean }[] }): number[] {
  return players.flatMap(({ personId, starter }) => (starter ? [personId] : [])).sort((a, b) => a - b);
}

/** The plays are what they become when they are sent in our own form. */
function inOurForm(plays: readonly UnplacedPlay[]): boolean {
  const { plays: again, errors } = normaliseCourtledger(plays);
  return errors.length === 0 && again.every(({ play }, at) => samePlay(play, plays[at] ?? {}));
}

/** Descriptions that say more than what we made of them: between the name and the word for the play there is just what the play says. */
function unread(rows: readonly unknown[], plays: readonly UnplacedPlay[]): string[] {
  const names = namesIn(rows);
  return plays.flatMap((play, at) => {
    const words = wordsOf(play);
    const name = play.personId === undefined ? undefined : names.get(play.personId);
    const { description } = rows[at] as { readonly description: string };
    if (words === undefined || name === undefined || description.startsWith('TEAM')) return [];
    const expected = [...(description.startsWith('MISS ') ? ['MISS'] : []), name, ...words].join(' ');
    return description.replaceAll(/ +/g, ' ').startsWith(expected) ? [] : [description];
  });
}

function wordsOf(play: UnplacedPlay): readonly string[] | undefined {
  const given = (words: readonly (string | undefined)[]): readonly string[] =>
    words.filter((word) => word !== undefined);
  if (play.type === 'foul') return given([play.descriptor, play.kind, 'FOUL']);
  if (play.type === 'turnover') return given([play.descriptor, play.kind, 'TURNOVER']);
  return play.type === 'freeThrow' ? given([play.kind, 'Free Throw']) : undefined;
}
