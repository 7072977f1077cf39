import type { PlayType } from '../../domain/plays/play';
import type { FieldsOf } from './check-fields';
import {
  Clock,
  FiniteNumber,
  Flag,
  Identity,
  Instant,
  OneOf,
  Optional,
  Order,
  Positive,
  Qualifiers,
  Text,
  WholeNumber,
} from './field-rules';

/** Fields of every play. */
export class CommonFields {
  @WholeNumber() playId!: number;
  @Optional() @Order() order?: number;
  @Positive() period!: number;
  @Clock() clock!: string;
  @Text() type!: string;
  @Optional() @Text() subType?: string;
  @Optional() @Text() descriptor?: string;
  @Optional() @Identity() teamId?: number;
  @Optional() @Identity() personId?: number;
  @Optional() @Qualifiers() qualifiers?: readonly string[];
  @Optional() @Identity() officialId?: number;
  @Optional() @Instant() occurredAt?: string;
  @Optional() @WholeNumber() version?: number;
}

class ShotFields {
  @Positive() teamId!: number;
  @OneOf(2, 3) shotValue!: number;
  @Flag() made!: boolean;
  @Optional() @Identity() assistPersonId?: number;
  @Optional() @Identity() blockPersonId?: number;
  @Optional() @FiniteNumber() x?: number;
  @Optional() @FiniteNumber() y?: number;
  @Optional() @FiniteNumber() distance?: number;
  @Optional() @Text() area?: string;
}

class FreeThrowFields {
  @Positive() teamId!: number;
  @Flag() made!: boolean;
  @Positive() number!: number;
  @Positive() of!: number;
  @Optional() @Text() kind?: string;
  @Optional() @WholeNumber() foulPlayId?: number;
}

class ReboundFields {
  @Positive() teamId!: number;
  @Optional() @OneOf('offensive', 'defensive', 'deadBall') kind?: string;
  @Optional() @WholeNumber() shotPlayId?: number;
}

class TurnoverFields {
  @Positive() teamId!: number;
  @Optional() @Identity() stealPersonId?: number;
  @Optional() @Text() kind?: string;
  @Optional() @WholeNumber() foulPlayId?: number;
}

class FoulFields {
  @Positive() teamId!: number;
  @Text() kind!: string;
  @Optional() @Identity() drawnPersonId?: number;
}

class SubstitutionFields {
  @Positive() teamId!: number;
  @Optional() @Identity() inPersonId?: number;
  @Optional() @Identity() outPersonId?: number;
}

class JumpBallFields {
  @Optional() @Identity() wonPersonId?: number;
  @Optional() @Identity() lostPersonId?: number;
  @Optional() @Identity() recoveredPersonId?: number;
}

/** What each type of play has beside the common fields. */
export const FIELDS_OF_TYPE: Readonly<Record<PlayType, FieldsOf | undefined>> = {
  shot: ShotFields,
  freeThrow: FreeThrowFields,
  rebound: ReboundFields,
  turnover: TurnoverFields,
  foul: FoulFields,
  substitution: SubstitutionFields,
  jumpBall: JumpBallFields,
  violation: undefined,
  timeout: undefined,
  ejection: undefined,
  replay: undefined,
  periodStart: undefined,
  periodEnd: undefined,
  gameEnd: undefined,
  steal: undefined,
  block: undefined,
  other: undefined,
};
