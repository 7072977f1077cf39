import { GAME_STREAM_PREFIX, gameIdOf, gameStream } from '../../domain/game/game-stream';
import { HEADS_STREAM } from '../../domain/proof/heads-journal';
import type { Ledger } from '../../ledger/ledger';
import { type GameDocument, GAMES } from '../../read-models/documents/game-document';
import type { Generation, Page } from '../../read-models/read-models';
import { type GameEvidence, verifyGame } from './verify-game';
import { type Report, reportOf, together } from './report';
import { verifyStream } from './verify-stream';

/** Beginnings of the names of our streams; an engine has some of its own, and may have those of others. */
const OURS = [GAME_STREAM_PREFIX, 'correction-', 'feed-', 'settlement-'];

/** Streams that are checked at once: while an engine answers for one, another is hashed. */
const SIDE_BY_SIDE = 8;

/** What is never checked. */
const NEVER_CHECKED = ['season tables and leaders, which are made of the documents of games'];

export interface Verification {
  /** By stream, those where something is wrong. */
  readonly wrong: readonly string[];
  readonly report: Report;
}

/** Checks every stream that the ledger or its journal knows, and the documents of every game. `onStream` is told how far that is, from 0 to 1. */
export async function verifyLedger(
  evidence: GameEvidence,
  onStream: (fraction: number) => void = () => undefined,
): Promise<Verification> {
  const { ours, others } = await streamsOf(evidence);
  const reports = [evidence.journal.report];
  const wrong = evidence.journal.report.findings.length > 0 ? [HEADS_STREAM] : [];
  for (let from = 0; from < ours.length; from += SIDE_BY_SIDE) {
    onStream(from / ours.length);
    const some = ours.slice(from, from + SIDE_BY_SIDE);
    const theirs = await Promise.all(some.map((stream) => verifyOne(stream, evidence)));
    wrong.push(...some.filter((_, at) => theirs[at]?.findings.length !== 0));
    reports.push(...theirs);
  }
  const foreign = others === 0 ? [] : [`${others} streams that are not ours`];
  return { wrong, report: together([...reports, reportOf({}, [], [...NEVER_CHECKED, ...foreign])]) };
}

async function verifyOne(stream: string, evidence: GameEvidence): Promise<Report> {
  if (!stream.startsWith(GAME_STREAM_PREFIX)) return (await verifyStream(stream, evidence)).report;
  return (await verifyGame(gameIdOf(stream), evidence))?.report ?? reportOf({}, []);
}

async function streamsOf({ ledger, journal, readModels }: GameEvidence): Promise<{
  readonly ours: readonly string[];
  readonly others: number;
}> {
  const known = await Promise.all([streamsIn(ledger), gamesIn(readModels.live())]);
  const streams = new Set([...journal.byStream.keys(), ...known.flat()]);
  streams.delete(HEADS_STREAM);
  const ours = [...streams].filter((stream) => OURS.some((prefix) => stream.startsWith(prefix))).sort();
  return { ours, others: streams.size - ours.length };
}

async function streamsIn(ledger: Ledger): Promise<readonly string[]> {
  const streams = new Set<string>();
  for await (const { stream } of ledger.readAll({ prefix: '' })) if (!stream.startsWith('$')) streams.add(stream);
  return [...streams];
}

/** Streams of the games that have documents. */
async function gamesIn(documents: Generation): Promise<readonly string[]> {
  const streams: string[] = [];
  for (let more: { cursor?: string } | undefined = {}; more;) {
    const page: Page<GameDocument> = await documents.query(GAMES.model, { index: 'date', limit: 1000, ...more });
    streams.push(...page.items.map(({ gameId }) => gameStream(gameId)));
    more = page.cursor === undefined ? undefined : { cursor: page.cursor };
  }
  return streams;
}
