import { IsArray } from 'class-validator';
import { Instant, OneOf, Optional } from '../../ingestion/courtledger/field-rules';
import { type Source, SOURCES } from '../reporting/sources';

export class SyncFeedBody {
  @OneOf(...SOURCES) source!: Source;
  /** Every row of the file. */
  @IsArray({ message: 'plays must be a list' }) plays!: readonly unknown[];
  @Optional() @Instant() fileTime?: string;
}
