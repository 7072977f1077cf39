import type { TeamSheet } from './box-score';
import { LineUp } from './line-up';
import { PlayerInGame } from './player-in-game';
import type { Side } from './side';

/** One of the two teams: its players, in roster order, and who of them is on court. */
export class TeamInGame {
  readonly teamId: number;
  readonly players: readonly PlayerInGame[];
  readonly lineUp: LineUp;

  constructor(sheet: TeamSheet, side: Side) {
    this.teamId = sheet.teamId;
    this.players = sheet.players.map(({ personId, starter }) => new PlayerInGame(personId, starter, side));
    this.lineUp = new LineUp(this.players.filter(({ starter }) => starter));
  }
}
