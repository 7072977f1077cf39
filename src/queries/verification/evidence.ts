import type { FactoryProvider } from '@nestjs/common';
import { LEDGER, READ_MODELS } from '../../engines.module';
import type { Ledger } from '../../ledger/ledger';
import { PROJECTION, type ProjectionStatus } from '../../observability/projection-status';
import type { ReadModels } from '../../read-models/read-models';
import { SealKeys } from '../../sealing/seal-keys';
import type { FreshDocuments } from './fresh-documents';
import type { GameEvidence } from './verify-game';

export const EVIDENCE = Symbol('Evidence');

/** What games of the running server are verified by; the journal is read for each verification. */
export type Evidence = Omit<GameEvidence, 'journal'>;

/** @param fresh the projections' own fold: rooms beside each other don't know each other */
export function evidenceWith(fresh: FreshDocuments): FactoryProvider<Evidence> {
  return {
    provide: EVIDENCE,
    inject: [LEDGER, READ_MODELS, PROJECTION, SealKeys],
    useFactory: (ledger: Ledger, readModels: ReadModels, projection: ProjectionStatus, { check }: SealKeys) => ({
      ...{ ledger, readModels, projection, fresh, check },
    }),
  };
}
