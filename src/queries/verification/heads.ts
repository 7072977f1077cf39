import { type Head, HEADS_STREAM } from '../../domain/proof/heads-journal';
import { verifyChain } from '../../domain/proof/verify-chain';
import type { JournalledHeads } from '../../domain/proof/verify-heads';
import type { Ledger, RecordedEvent } from '../../ledger/ledger';
import { DIGESTS } from '../../sealing/digest';
import { readAllOf } from './read-all-of';
import { type Report, reportOf } from './report';

/** What the journal has of every stream, and whether the journal itself is whole. */
export interface JournalOfHeads {
  readonly byStream: ReadonlyMap<string, JournalledHeads>;
  readonly report: Report;
}

/** Reads the whole journal: one that told by itself where to stop reading could be told to. */
export async function readJournal(ledger: Ledger): Promise<JournalOfHeads> {
  const events = await readAllOf(HEADS_STREAM, ledger);
  const byStream = new Map<string, { revision: string; hash: string }[]>();
  for (const { stream, revision, hash } of events.flatMap(headsOf)) {
    const others = byStream.get(stream);
    if (others) others.push({ revision, hash });
    else byStream.set(stream, [{ revision, hash }]);
  }
  const { findings } = verifyChain(events, DIGESTS);
  return { byStream, report: reportOf({ streams: 1, events: events.length }, findings) };
}

/** The heads of an event; what somebody made of them that are none is not one of them, and its event is found to be altered. */
function headsOf({ data: { heads } }: RecordedEvent): readonly Head[] {
  return Array.isArray(heads) ? heads.filter(isHead) : [];
}

function isHead(value: unknown): value is Head {
  const { stream, revision, hash } = (value ?? {}) as Partial<Record<keyof Head, unknown>>;
  return typeof stream === 'string' && typeof hash === 'string' && /^\d{1,19}$/.test(String(revision));
}
