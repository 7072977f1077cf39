import { IsObject } from 'class-validator';
import type { RequestedChange } from '../../domain/corrections/requested-change';
import type { FieldsOf } from './check-fields';
import { OneOf, Optional, PlayIds, WholeNumber } from './field-rules';

class AmendmentFields {
  @OneOf('amend') op!: string;
  @WholeNumber() playId!: number;
  @IsObject() set!: object;
}

class VoidingFields {
  @OneOf('void') op!: string;
  @WholeNumber() playId!: number;
}

class InsertionFields {
  @OneOf('insert') op!: string;
  @IsObject() play!: object;
}

class NullificationFields {
  @OneOf('nullify') op!: string;
  @WholeNumber() fromPlayId!: number;
  @WholeNumber() toPlayId!: number;
  @Optional() @PlayIds() except?: readonly number[];
}

/** What each change of a correction has to say. */
export const FIELDS_OF_OP: Readonly<Record<RequestedChange['op'], FieldsOf>> = {
  amend: AmendmentFields,
  void: VoidingFields,
  insert: InsertionFields,
  nullify: NullificationFields,
};
