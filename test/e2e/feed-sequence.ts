import type { Play } from '../../src/domain/plays/play';
import { finalPlays } from '../../src/simulator/feed';
import { simulateGame } from '../../src/simulator/simulate-game';
import type { Answer, HistoryItem, ServerApi, WriteAnswer } from '../kit/server-api';
import { foldOf } from '../kit/server-fold';

const { declaration, feed } = simulateGame({ seed: 20250115 });

type Shot = Extract<Play, { type: 'shot' }>;

/** The first half of a simulated game, in game order. */
export const PLAYS = finalPlays(feed).filter(({ period }) => period <= 2);

/** One of them: a made two. */
export const TWO = PLAYS.find(isMadeTwo) as Shot;

/** The same one as scored by a team-mate, who plays in this half too. */
export const CREDITED_TO_MATE: Shot = { ...TWO, personId: teamMate() };

/** The revision of the first file: the plays come behind `GameScheduled`, two `RosterDeclared` and `GameStarted`, at 0 to 3. */
export const FIRST = BigInt(3 + PLAYS.length);

function isMadeTwo(play: Play): boolean {
  return play.type === 'shot' && play.made && play.shotValue === 2;
}

function teamMate(): number {
  const mates = PLAYS.flatMap((play) =>
    play.type === 'shot' && play.teamId === TWO.teamId ? [play.personId ?? 0] : [],
  );
  return mates.find((personId) => personId !== TWO.personId) as number;
}

/** The plays with one of them changed. */
export function replaced(play: Play): Play[] {
  return PLAYS.map((other) => (other.playId === play.playId ? play : other));
}

export function without(missing: Play): Play[] {
  return PLAYS.filter((play) => play !== missing);
}

export function typesOf(events: readonly HistoryItem[]): string[] {
  return events.map(({ type }) => type);
}

let sequences = 0;

/** A game that was declared, and what its feed sends. */
export class FeedSequence {
  private constructor(
    private readonly api: ServerApi,
    private readonly gameId: string,
  ) {}

  static async begin(api: ServerApi): Promise<FeedSequence> {
    sequences += 1;
    const gameId = `sequence-${sequences}`;
    await api.declare(gameId, declaration);
    return new FeedSequence(api, gameId);
  }

  /** The same game, by way of another server. */
  through(api: ServerApi): FeedSequence {
    return new FeedSequence(api, this.gameId);
  }

  /** Sends a file that is taken. Plays and box score are then just what `standing` makes them. */
  async file(
    plays: readonly object[],
    { standing = plays as readonly Play[], fileTime }: { standing?: readonly Play[]; fileTime?: string } = {},
  ): Promise<WriteAnswer> {
    const { status, body } = await this.sync('courtledger', plays, fileTime);
    expect({ status, body }).toMatchObject({ status: 200 });
    await this.expectStanding(body.revision, standing);
    return body;
  }

  /** Sends rows that are taken. */
  async rows(plays: readonly object[]): Promise<WriteAnswer> {
    const { status, body } = await this.record('courtledger', plays);
    expect({ status, body }).toMatchObject({ status: 200 });
    return body;
  }

  sync(source: string, plays: readonly object[], fileTime?: string): Promise<Answer<WriteAnswer>> {
    return this.api.sync(this.gameId, { source, plays, ...(fileTime !== undefined && { fileTime }) });
  }

  record(source: string, plays: readonly object[]): Promise<Answer<WriteAnswer>> {
    return this.api.record(this.gameId, { source, plays });
  }

  async expectStanding(revision: string, standing: readonly Play[]): Promise<void> {
    const box = await this.api.boxScore(this.gameId, revision);
    const fold = foldOf(declaration, standing);
    expect(box.revision).toBe(revision);
    expect(box.homeTeam).toMatchObject(fold.home);
    expect(box.awayTeam).toMatchObject(fold.away);
    const items = await this.api.plays(this.gameId);
    expect(items.map(({ playId }) => playId)).toEqual(standing.map(({ playId }) => playId));
    expect(items).toMatchObject(standing);
  }

  /** A write that is refused leaves the game as it is. */
  async expectRefused(write: () => Promise<Answer<WriteAnswer>>, status: number, problem: string): Promise<void> {
    const before = await this.eventsAfter(-1n);
    const answer = await write();
    expect([answer.status, answer.body.type]).toEqual([status, `/problems/${problem}`]);
    expect(await this.eventsAfter(-1n)).toEqual(before);
  }

  async eventsAfter(revision: bigint): Promise<HistoryItem[]> {
    const history = await this.api.history(this.gameId);
    return history.filter((event) => BigInt(event.revision) > revision);
  }
}
