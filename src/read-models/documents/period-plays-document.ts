import type { Document, ModelDeclaration } from '../read-models';

/**
 * The effective plays of one period, in game order. `_id` is `<gameId>:<period>`. Unlike its game's other documents it is written, and its
 * revision moves, only with events that touch this period or one before it: a live game would otherwise write all its plays again with each.
 */
export interface PeriodPlaysDocument extends Document {
  readonly gameId: string;
  readonly period: number;
  /**
   * In game order, each a `PlayRow` as JSON. A live game writes its period's plays again with every play, and nobody asks for one of them by a field:
   * as texts, which stay the same from one writing to the next, they take a tenth of the time that they take as objects.
   */
  readonly plays: readonly string[];
}

export const PLAYS: ModelDeclaration = { model: 'plays', indexes: [] };

export function periodPlaysId(gameId: string, period: number): string {
  return `${gameId}:${period}`;
}
