import type { Window } from '../../domain/box-score/window';
import { GameWindow, Revision } from '../../http/requests/field-rules';
import { Optional } from '../../ingestion/courtledger/field-rules';

export class BoxScoreParameters {
  @Optional() @GameWindow() window?: Window;
  @Optional() @Revision() minRevision?: string;
}
