import type { RecordedEvent } from '../../ledger/ledger';
import type { Commit } from '../../read-models/read-models';

/** Every document of a game after these events, folded from nothing: the projections' own fold, handed in. @throws where they can't be folded */
export type FreshDocuments = (stream: string, events: readonly RecordedEvent[]) => Commit['documents'];
