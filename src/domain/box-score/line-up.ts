import type { Centiseconds } from '../plays/clock';
import type { PlayerInGame } from './player-in-game';

/** Players on court at one moment. A new list at every substitution, so that a moment can be kept. */
export type OnCourt = readonly PlayerInGame[];

/**
 * Who of a team is on court. The two halves of a substitution arrive on their own and in any order, and feeds forget some: between two of them 0 to 7
 * players have been seen on court. So nobody is ever put out to make room; sending in someone who is in, or out someone who is out, changes nothing.
 */
export class LineUp {
  onCourt: OnCourt;

  constructor(starters: OnCourt) {
    this.onCourt = starters;
    for (const player of starters) player.comeIn(0);
  }

  in(player: PlayerInGame, now: Centiseconds): void {
    if (this.onCourt.includes(player)) return;
    this.onCourt = [...this.onCourt, player];
    player.comeIn(now);
  }

  out(player: PlayerInGame, now: Centiseconds): void {
    this.onCourt = this.onCourt.filter((other) => other !== player);
    player.goOut(now);
  }
}
