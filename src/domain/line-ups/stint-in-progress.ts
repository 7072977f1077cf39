import { addCounts, noCounts } from '../box-score/counts';
import type { OnCourt } from '../box-score/line-up';
import type { PlayerInGame } from '../box-score/player-in-game';
import type { BothSides, Side } from '../box-score/side';
import { Tally } from '../box-score/tally';
import type { TeamInGame } from '../box-score/team-in-game';
import type { Totals } from '../box-score/totals';
import type { Centiseconds } from '../plays/clock';
import type { FreeThrowPlay } from '../plays/play';
import type { StintOfTeam } from './stint';
import type { DrawnStint } from './stint-sums';
import { playerTotals, teamTotals } from './totals-from-counts';

/** What a stint still gains when its period, or the window, runs out: time, and a possession that a team held. */
export interface RunOut extends BothSides<number> {
  readonly time: Centiseconds;
}

const NO_RUN_OUT: RunOut = { time: 0, home: 0, away: 0 };

/** A stint, and the tally of the plays that count to it. */
export class StintInProgress {
  readonly tally = new Tally();
  readonly possessions = { home: 0, away: 0 };
  time: Centiseconds = 0;
  private readonly trips = { home: 0, away: 0 };
  private readonly playerTrips = new Map<PlayerInGame, number>();
  private readonly teamRebounds = {
    home: { offensive: 0, defensive: 0 },
    away: { offensive: 0, defensive: 0 },
  };

  constructor(
    readonly period: number,
    readonly onCourt: BothSides<OnCourt>,
  ) {}

  /**
   * The last throw of a trip that is a possession of its own. The league's ratios leave the single ones (technical, away from play) out of a player's,
   * and have them in his team's (0022200552: Mitchell, Cleveland).
   */
  countTrip({ of }: FreeThrowPlay, side: Side, shooter: PlayerInGame | undefined): void {
    this.trips[side] += 1;
    if (shooter !== undefined && of > 1) this.playerTrips.set(shooter, this.tripsOf(shooter) + 1);
  }

  tripsOf(shooter: PlayerInGame): number {
    return this.playerTrips.get(shooter) ?? 0;
  }

  /** The tally has the dead-ball rebounds too, of which no rating is made. */
  countLiveTeamRebound(side: Side, kind: 'offensive' | 'defensive'): void {
    this.teamRebounds[side][kind] += 1;
  }

  /** As it stands. Changes nothing. */
  drawn(teams: BothSides<TeamInGame>, runOut = NO_RUN_OUT): DrawnStint {
    const { period } = this;
    const home = this.ofTeam('home', teams.home, runOut);
    const away = this.ofTeam('away', teams.away, runOut);
    return { stint: { period, time: this.time + runOut.time, home, away }, own: this.ownTotals() };
  }

  private ofTeam(side: Side, { players }: TeamInGame, runOut: RunOut): StintOfTeam {
    const onCourt = players.filter((player) => this.onCourt[side].includes(player));
    const { own } = this.tally.teams[side];
    const all = noCounts();
    addCounts(all, own);
    for (const [player, counts] of this.tally.players) if (player.side === side) addCounts(all, counts);
    const { offensive, defensive } = this.teamRebounds[side];
    const beyondPlayers = {
      counts: own,
      reboundsTeamOffensive: offensive,
      reboundsTeamDefensive: defensive,
      possessions: this.possessions[side] + runOut[side],
    };
    const time = onCourt.length * (this.time + runOut.time);
    return {
      onCourt: onCourt.map(({ personId }) => personId),
      totals: teamTotals(all, beyondPlayers, { time, freeThrowTrips: this.trips[side] }),
    };
  }

  private ownTotals(): DrawnStint['own'] {
    const own = { home: new Map<number, Totals>(), away: new Map<number, Totals>() };
    for (const [player, counts] of this.tally.players) {
      const totals = playerTotals(counts, { time: 0, freeThrowTrips: this.tripsOf(player) });
      own[player.side].set(player.personId, totals);
    }
    return own;
  }
}
