import { IsArray } from 'class-validator';
import { REASON_CODES, type ReasonCode } from '../../domain/corrections/case/case-events';
import { Evidence, Prose } from '../../http/requests/field-rules';
import { Flag, OneOf, Optional } from '../../ingestion/courtledger/field-rules';

export class RequestCorrectionBody {
  @OneOf(...REASON_CODES) reasonCode!: ReasonCode;
  @Prose() reason!: string;
  @Optional() @Evidence() evidence?: readonly string[];
  @IsArray({ message: 'changes must be a list' })
  changes!: readonly unknown[];
  @Optional() @Flag() includeDependents?: boolean;
  @Optional() @Flag() fastPath?: boolean;
  @Optional() @Flag() dryRun?: boolean;
}
