import type { Centiseconds } from '../plays/clock';
import type { TeamSheet } from './box-score';
import { type Counts, noCounts } from './counts';
import { LineUp } from './line-up';
import { PlayerInGame } from './player-in-game';
import { noPointsByOrigin, type PointsByOrigin } from './points-by-origin';
import type { Side } from './side';

/** One of the two teams, with what the fold knows of it so far. */
export class TeamInGame {
  /** Credits that are no player's: team rebounds and turnovers, technicals of the bench. */
  own: Counts = noCounts();
  /** Misses charged to nobody: heaves. The league counts them here and in no other number of shots (0022500775, Charlotte). */
  fieldGoalAttempts = 0;
  origins: PointsByOrigin = noPointsByOrigin();
  /** In roster order. */
  readonly players: readonly PlayerInGame[];
  readonly lineUp: LineUp;
  readonly teamId: number;

  constructor(
    sheet: TeamSheet,
    readonly side: Side,
  ) {
    this.teamId = sheet.teamId;
    this.players = sheet.players.map(({ personId, starter }) => new PlayerInGame(personId, starter, side));
    this.lineUp = new LineUp(this.players.filter(({ starter }) => starter));
  }

  /** Forgets what was counted, so that a window begins at zero. */
  countFrom(now: Centiseconds): void {
    this.own = noCounts();
    this.fieldGoalAttempts = 0;
    this.origins = noPointsByOrigin();
    for (const player of this.players) player.countFrom(now);
  }
}
