import { boxScoreBody } from '../../src/domain/as-of/box-score-body';
import { GameAsOf } from '../../src/domain/as-of/game-as-of';
import { gameHead } from '../../src/domain/as-of/game-head';
import { FIRST_INSERTED_PLAY_ID } from '../../src/domain/corrections/inserted-play-id';
import { resolveChanges } from '../../src/domain/corrections/resolve-changes';
import { FORMULAS } from '../../src/domain/formula-version';
import type { GameDeclaration } from '../../src/domain/game/game-declaration';
import { isOver } from '../../src/domain/game/game-state';
import { RecordedGame } from '../../src/domain/game/recorded-game';
import type { ReportedPlay } from '../../src/domain/game/reported-play';
import { type GameMoment, isBy } from '../../src/domain/plays/game-moment';
import { changesOfRows } from '../../src/ingestion/corrections/changes-of-rows';
import type { CorrectionRow } from '../../src/ingestion/corrections/correction-row';
import { normaliseNbaLive } from '../../src/ingestion/nba-live/normalise-nba-live';
import { readSeasonLine } from '../../src/ingestion/nba-live/season-line';
import { documentsOf } from '../../src/projections/game/documents-of';
import { ProjectedGame } from '../../src/projections/game/projected-game';
import { BOX_SCORES, type BoxScoreDocument } from '../../src/read-models/documents/box-score-document';
import type { Random } from '../../src/simulator/random';
import { recordedStream } from '../kit/recorded-stream';
import { GrowingStream } from './growing-stream';
import { CASE } from '../../conformance/games/corrected-game';

const PLAYS_A_REPORT = 40;

/** What a client was answered at a moment, kept. */
export interface Kept {
  readonly revision: bigint;
  readonly recordedAt: string;
  readonly bytes: string;
}

/** A game that was reported as its rows were entered, then completed, closed, corrected, and its correction undone and made again. */
export class PlayedGame {
  readonly gameId: string;
  readonly kept: Kept[] = [];
  private readonly stream: GrowingStream;
  private readonly projected: ProjectedGame;
  private readonly declaration: GameDeclaration;
  private readonly plays: readonly ReportedPlay[];

  constructor(line: unknown, corrections: readonly CorrectionRow[]) {
    const { gameId, declaration, rows } = readSeasonLine(line);
    this.gameId = gameId;
    this.declaration = declaration;
    this.plays = normaliseNbaLive(rows).plays;
    this.stream = new GrowingStream(`game-${this.gameId}`);
    this.projected = ProjectedGame.of(`game-${this.gameId}`);
    this.take({ type: 'DeclareGame', declaration });
    for (const plays of this.reports()) this.take({ type: 'RecordPlays', source: 'nba-live', plays });
    this.take({ type: 'ChangeStatus', status: 'completed' });
    this.take({ type: 'ChangeStatus', status: 'closed' });
    const request = { changes: changesOfRows(corrections, declaration), includeDependents: false };
    this.take({ type: 'ApplyCorrection', ...CASE, changes: resolveChanges(request, this.stream.game.state) });
    this.take({ type: 'RevertCorrection', correctionId: 'c2', reverts: 'c1' });
    this.take({ type: 'RevertCorrection', correctionId: 'c3', reverts: 'c2' });
  }

  knownAt({ revision }: Kept): Promise<RecordedGame> {
    return this.known((event) => event.revision <= revision);
  }

  knownBy(timestamp: string): Promise<RecordedGame> {
    return this.known(({ metadata }) => String(metadata['recordedAt']) <= timestamp);
  }

  /** The clock of some play, or the end of its period. */
  someMoment(random: Random): GameMoment {
    const { period, clock } = random.pick(this.plays).play;
    return random.chance(0.2) ? { period } : { period, clock };
  }

  /** A game of its own that is sent no plays but those that stood then and are by the moment; completed where that is its end. */
  fresh(known: RecordedGame, at: GameMoment): string {
    const standing = known.folded.plays().map(({ play }) => play);
    const plays = standing.filter((play) => isBy(at, play));
    // The feed itself would have had numbers of its own for what was inserted.
    const own = plays.map((play) => ({ play: { ...play, playId: ownNumber(play.playId) } }));
    const completed = at.clock === undefined && plays.length === standing.length && isOver(known.standing.status);
    const game = new RecordedGame('fresh');
    game.advance(
      recordedStream('fresh', [
        { type: 'DeclareGame', declaration: this.declaration },
        { type: 'RecordPlays', source: 'nba-live', plays: own },
        ...(completed ? [{ type: 'ChangeStatus', status: 'completed' } as const] : []),
      ]),
    );
    return told(new GameAsOf(game, { formulas: FORMULAS }).boxScore());
  }

  private known(belongs: Parameters<typeof RecordedGame.from>[2]): Promise<RecordedGame> {
    const { events } = this.stream;
    return RecordedGame.from(
      this.gameId,
      (async function* () {
        yield* events;
      })(),
      belongs,
    );
  }

  private *reports(): Generator<readonly ReportedPlay[]> {
    const entered = [...this.plays].sort((a, b) => a.play.playId - b.play.playId);
    for (let at = 0; at < entered.length; at += PLAYS_A_REPORT) yield entered.slice(at, at + PLAYS_A_REPORT);
  }

  /** Answers live as the API does: from the document that the projection has made. */
  private take(command: Parameters<GrowingStream['take']>[0]): void {
    const events = this.stream.take(command);
    this.projected.advance(events);
    const document = documentsOf(this.projected, -1n).find(({ model }) => model === BOX_SCORES.model)?.document;
    const box = document as BoxScoreDocument;
    const { revision, recordedAt } = box;
    this.kept.push({ revision, recordedAt, bytes: JSON.stringify(boxScoreBody(gameHead(box), box)) });
  }
}

/** Above those of the feed, below those of corrections. */
function ownNumber(playId: number): number {
  return playId < FIRST_INSERTED_PLAY_ID ? playId : playId - FIRST_INSERTED_PLAY_ID + 900_000;
}

/** Without what depends on who reported: flags of a feed's own score and of conflicts with it. */
export function told({ flags, ...teams }: ReturnType<GameAsOf['boxScore']>): string {
  return JSON.stringify({
    ...teams,
    flags: flags.filter(({ code }) => code !== 'score-differs' && code !== 'conflict'),
  });
}
