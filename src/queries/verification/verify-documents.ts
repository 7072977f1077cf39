import { brokenInvariants } from '../../domain/box-score/broken-invariants';
import { FORMULA_VERSION } from '../../domain/formula-version';
import type { Finding } from '../../domain/proof/finding';
import type { RecordedEvent } from '../../ledger/ledger';
import { BOX_SCORES, type BoxScoreDocument } from '../../read-models/documents/box-score-document';
import type { GameDocument } from '../../read-models/documents/game-document';
import { PLAYER_GAMES } from '../../read-models/documents/player-game-document';
import type { Commit, Document, Generation } from '../../read-models/read-models';
import { difference } from './difference';
import { FoldsByRevision, Unfoldable } from './folds-by-revision';
import type { FreshDocuments } from './fresh-documents';
import { type Report, reportOf, together } from './report';

export interface DocumentsToVerify {
  readonly documents: Generation;
  /** Every event up to there was in the documents before the events were read: in players' lines, and in the others. */
  readonly projected: Readonly<Record<Projector, bigint>>;
  /** The game's own document, as it was before the events were read. */
  readonly game: GameDocument | undefined;
  readonly fresh: FreshDocuments;
}

/** Whose documents they are. */
type Projector = 'games' | 'seasons';

function projectorOf({ model }: Commit['documents'][number]): Projector {
  return model === PLAYER_GAMES.model ? 'seasons' : 'games';
}

/** Holds the documents of a game, one by one, to those that its events make when they are folded again. */
export async function verifyDocuments(
  stream: string,
  events: readonly RecordedEvent[],
  { documents, projected, game, fresh }: DocumentsToVerify,
): Promise<Report> {
  const last = events.at(-1)?.revision ?? -1n;
  if (game && game.revision > last) return reportOf({}, [cutOff(stream, last, game.revision)]);
  if (game && game.formulaVersion !== FORMULA_VERSION)
    return reportOf({}, [], [`documents made by formulas ${game.formulaVersion}: these are ${FORMULA_VERSION}`]);
  const folds = new FoldsByRevision(stream, events, fresh);
  const compareUpTo = async (projector: Projector): Promise<Report> => {
    const seen = events.findLast(({ position }) => position <= projected[projector])?.revision;
    const notChecked = seen === last ? [] : ['events that the projection has not come to yet'];
    if (seen === undefined) return reportOf({}, [], notChecked);
    const made = folds.at(seen).filter((document) => projectorOf(document) === projector);
    const findings = [...(await compare(made, documents, { folds, seen })), ...contradictions(made)];
    return reportOf({ documents: made.length }, findings, notChecked);
  };
  try {
    return together([await compareUpTo('games'), await compareUpTo('seasons')]);
  } catch (error) {
    if (!(error instanceof Unfoldable)) throw error;
    return reportOf({}, [{ kind: 'unreadable', stream, detail: error.message }]);
  }
}

function cutOff(stream: string, last: bigint, seen: bigint): Finding {
  const detail = `its documents were made of events up to revision ${seen}`;
  return { kind: 'cut-off', stream, revision: last + 1n, detail };
}

interface Progress {
  readonly folds: FoldsByRevision;
  /** Every document of the projector has come this far. */
  readonly seen: bigint;
}

/** The documents of a live game are not written all at once: one that is further than all of them are is held to a fold up to there. */
async function compare(
  made: Commit['documents'],
  documents: Generation,
  { folds, seen }: Progress,
): Promise<Finding[]> {
  const stored = await Promise.all(made.map(({ model, document }) => documents.get(model, document._id)));
  return made.flatMap(({ model, document }, at) => {
    const there = stored[at];
    const place = { model, id: document._id };
    const ahead = there && there.revision > seen ? folds.documentAt(there.revision, place) : undefined;
    const found = faultOf(there, ahead ?? document);
    return found ? [{ ...found, document: place }] : [];
  });
}

function faultOf(stored: Document | undefined, made: Document): Pick<Finding, 'kind' | 'detail'> | undefined {
  // Readers get no document that is marked removed.
  if (made.removed === true)
    return stored && { kind: 'altered-document', detail: 'it is there, and should be marked removed' };
  if (!stored) return { kind: 'missing-document', detail: 'it is missing' };
  const detail = difference(stored, made);
  return detail === undefined ? undefined : { kind: 'altered-document', detail };
}

/** What even a fold of good events must not do. */
function contradictions(made: Commit['documents']): Finding[] {
  return made.flatMap(({ model, document }) => {
    if (model !== BOX_SCORES.model) return [];
    const { homeTeam, awayTeam, _id: id } = document as BoxScoreDocument;
    return [homeTeam, awayTeam].flatMap((team) =>
      brokenInvariants(team).map((detail) => ({
        kind: 'broken-invariant' as const,
        document: { model, id },
        detail: `${team.tricode}: ${detail}`,
      })),
    );
  });
}
