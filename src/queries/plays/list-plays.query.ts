import { Query } from '@nestjs/cqrs';
import type { PlayType } from '../../domain/plays/play';
import type { Answer } from '../../http/answers/answer';
import type { KnownUntil } from '../reading/as-of-wanted';

/** Which of the plays that stand. */
export interface PlaysWanted extends KnownUntil {
  readonly period?: number;
  /** Whose plays, in whatever part: as shooter, passer, fouled, … */
  readonly personId?: number;
  readonly type?: PlayType;
  readonly limit: number;
  readonly cursor?: string;
}

/** The plays of a game that stand, or that stood at a moment, in game order. */
export class ListPlaysQuery extends Query<Answer> {
  constructor(
    readonly gameId: string,
    readonly wanted: PlaysWanted,
  ) {
    super();
  }
}
