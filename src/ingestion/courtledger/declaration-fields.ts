import { IsArray, IsObject } from 'class-validator';
import { Flag, LocalDate, OneOf, Optional, Positive, Season, Text } from './field-rules';

export class DeclarationFields {
  @OneOf('NBA') league!: string;
  @Season() season!: string;
  @Text() seasonType!: string;
  @LocalDate() date!: string;
  @IsObject() homeTeam!: object;
  @IsObject() awayTeam!: object;
  @IsArray() players!: readonly unknown[];
  /** What the command line says of a roster that it had to infer, when it sends the game to a server. */
  @Optional() @Flag() rosterInferred?: boolean;
}

export class TeamFields {
  @Positive() teamId!: number;
  @Text() tricode!: string;
  @Text() name!: string;
}

export class PlayerFields {
  @Positive() personId!: number;
  @Text() name!: string;
  @Positive() teamId!: number;
  @Flag() starter!: boolean;
  @Optional() @Text() jersey?: string;
  @Optional() @Text() position?: string;
}
