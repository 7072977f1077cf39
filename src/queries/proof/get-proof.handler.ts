import { Inject } from '@nestjs/common';
import { type IQueryHandler, QueryHandler } from '@nestjs/cqrs';
import { gameHead } from '../../domain/as-of/game-head';
import { FORMULA_VERSION } from '../../domain/formula-version';
import type { Seal } from '../../domain/game/events';
import { NOTHING_RECORDED, standingAfter } from '../../domain/game/game-standing';
import { gameStream } from '../../domain/game/game-stream';
import { namedPlays } from '../../domain/game/named-plays';
import { recordingOf } from '../../domain/game/recording';
import { upcast } from '../../domain/game/upcast';
import { type PlacedSeal, SealedTree } from '../../domain/proof/sealed-tree';
import { LEDGER } from '../../engines.module';
import { Answer } from '../../http/answers/answer';
import { Problem } from '../../http/problems/problem';
import type { Ledger, RecordedEvent } from '../../ledger/ledger';
import { DIGESTS } from '../../sealing/digest';
import { unknownGame } from '../reading/unknown-game';
import { GetProofQuery } from './get-proof.query';

@QueryHandler(GetProofQuery)
export class GetProofHandler implements IQueryHandler<GetProofQuery> {
  constructor(@Inject(LEDGER) private readonly ledger: Ledger) {}

  async execute({ gameId, playId }: GetProofQuery): Promise<Answer> {
    const events: RecordedEvent[] = [];
    for await (const event of this.ledger.readStream(gameStream(gameId))) events.push(event);
    if (events.length === 0) throw unknownGame(gameId);
    const about = events.filter((event) => namedPlays(upcast(event)).includes(playId));
    if (about.length === 0) throw new Problem('no-such-play', `no event of game ${gameId} is about a play ${playId}`);
    const seals = events.filter(({ type }) => type === 'GameClosed').map(placedSeal);
    const newest = seals.pop();
    if (newest === undefined) throw new Problem('not-sealed', `game ${gameId} has not been closed yet`);
    const standing = events.reduce(standingAfter, NOTHING_RECORDED);
    const body = {
      ...gameHead({ gameId, ...standing, formulaVersion: FORMULA_VERSION }),
      playId,
      ...proofOf(events, { about, seals, newest }),
    };
    return new Answer(body, `proof;${playId};${standing.revision};${FORMULA_VERSION}`);
  }
}

interface Wanted {
  readonly about: readonly RecordedEvent[];
  readonly seals: readonly PlacedSeal[];
  readonly newest: PlacedSeal;
}

function proofOf(events: readonly RecordedEvent[], { about, seals, newest }: Wanted): object {
  const hashes = events.map((event) => recordingOf(event).hash);
  const tree = new SealedTree(hashes, newest, DIGESTS);
  const sealed = about.filter(({ revision }) => tree.covers(revision));
  return {
    seal: withText(newest),
    events: sealed.map((event) => ({ ...nameOf(event), ...withText(tree.inclusionOf(event.revision)) })),
    notSealed: about.slice(sealed.length).map(nameOf),
    earlierSeals: seals.map((seal) => withText(tree.extensionOf(seal))),
  };
}

function placedSeal({ revision, data }: RecordedEvent): PlacedSeal {
  return { revision, ...(data as unknown as Seal) };
}

function nameOf({ eventId, revision, type }: RecordedEvent): object {
  return { eventId, revision: revision.toString(), type };
}

function withText<Part extends { readonly revision: bigint }>(part: Part): object {
  return { ...part, revision: part.revision.toString() };
}
