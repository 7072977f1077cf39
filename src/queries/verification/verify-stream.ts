import { verifyChain } from '../../domain/proof/verify-chain';
import { verifyHeads } from '../../domain/proof/verify-heads';
import { verifySeals } from '../../domain/proof/verify-seals';
import type { CheckSignature } from '../../domain/proof/seal-signature';
import type { Ledger, RecordedEvent } from '../../ledger/ledger';
import { DIGESTS } from '../../sealing/digest';
import type { JournalOfHeads } from './heads';
import { readAllOf } from './read-all-of';
import { type Report, reportOf } from './report';

export interface StreamEvidence {
  readonly ledger: Ledger;
  readonly journal: JournalOfHeads;
  readonly check: CheckSignature;
}

/** A stream after its chain, its seals and its heads were checked. */
export interface CheckedStream {
  readonly events: readonly RecordedEvent[];
  readonly report: Report;
}

export async function verifyStream(stream: string, { ledger, journal, check }: StreamEvidence): Promise<CheckedStream> {
  const events = await readAllOf(stream, ledger);
  const heads = journal.byStream.get(stream) ?? [];
  const chain = verifyChain(events, DIGESTS);
  const sealed = verifySeals(events, { hashes: chain.hashes, digests: DIGESTS, check });
  const findings = [...chain.findings, ...sealed.findings, ...verifyHeads(stream, chain.hashes, heads)];
  const checked = {
    ...{ streams: 1, events: events.length, heads: heads.length },
    ...{ seals: sealed.seals, signatures: sealed.signed },
  };
  return { events, report: reportOf(checked, findings, gaps(events, heads, sealed)) };
}

function gaps(
  events: readonly RecordedEvent[],
  heads: JournalledTo,
  { seals, signed }: { readonly seals: number; readonly signed: number },
): string[] {
  const journalled = BigInt(heads.at(-1)?.revision ?? -1);
  const last = events.at(-1)?.revision ?? -1n;
  return [
    ...(last > journalled ? ['whether the end of a stream was cut off that is not in the journal of heads yet'] : []),
    ...(signed < seals ? ['who sealed a game whose seal is not signed'] : []),
  ];
}

type JournalledTo = readonly { readonly revision: string }[];
