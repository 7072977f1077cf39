import type { OnOffLine } from '../../domain/line-ups/on-court-line';
import type { ModelDeclaration } from '../read-models';
import type { GameHeader } from './game-header';

/** Who played together, for how long and with what result. `_id` is the game's id. */
export interface LineUpsDocument extends GameHeader {
  readonly homeTeam: LineUpsOfTeam;
  readonly awayTeam: LineUpsOfTeam;
}

/** The lines are JSON texts, as plays are: a live game writes them with every play. */
export interface LineUpsOfTeam {
  readonly teamId: number;
  readonly tricode: string;
  readonly name: string;
  /** Each a `LineUpLine`. */
  readonly lineUps: readonly string[];
  /** Each a `NamedOnOffLine`. */
  readonly onOff: readonly string[];
}

export interface NamedOnOffLine extends OnOffLine {
  readonly name: string;
}

export const LINE_UPS: ModelDeclaration = { model: 'line-ups', indexes: [] };
