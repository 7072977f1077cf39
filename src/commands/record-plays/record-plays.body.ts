import { ArrayNotEmpty, IsArray } from 'class-validator';
import { Revision } from '../../http/requests/field-rules';
import { OneOf, Optional } from '../../ingestion/courtledger/field-rules';
import { type Source, SOURCES } from '../reporting/sources';

export class RecordPlaysBody {
  @OneOf(...SOURCES) source!: Source;
  /** Rows of the source, one or thousands. */
  @ArrayNotEmpty({ message: 'plays must hold at least one play' })
  @IsArray({ message: 'plays must be a list' })
  plays!: readonly unknown[];
  @Optional() @Revision() expectedRevision?: string;
}
