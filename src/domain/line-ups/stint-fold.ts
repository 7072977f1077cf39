import type { GameSheet } from '../box-score/box-score';
import { countPlay } from '../box-score/count-play';
import { addCounts, noCounts } from '../box-score/counts';
import { isTechnical } from '../box-score/fouls';
import type { BoxScoreOptions } from '../box-score/game-fold';
import { GameInProgress } from '../box-score/game-in-progress';
import type { OnCourt } from '../box-score/line-up';
import { PossessionCount } from '../box-score/possession-count';
import type { BothSides, Side } from '../box-score/side';
import type { PlayerInGame } from '../box-score/player-in-game';
import type { Totals } from '../box-score/totals';
import { untilNow } from '../box-score/until';
import { periodsIn, type Window } from '../box-score/window';
import type { Centiseconds } from '../plays/clock';
import type { EffectivePlay } from '../plays/effective-play';
import type { Play, ReboundKind } from '../plays/play';
import type { RuleSet } from '../rules/rule-set';
import { type GameTotals, gameTotals, type OwnTotals } from './game-totals';
import { sameLineUps } from './same-line-ups';
import type { Stint } from './stint';
import { StintInProgress } from './stint-in-progress';
import { playerTotals } from './totals-from-counts';

/**
 * Folds a game's plays, in game order and one at a time, into its stints. They are counted by the rules of the box score, each play on the tally of
 * its stint: so the stints add up to the box score, cell by cell.
 */
export class StintFold {
  private readonly game: GameInProgress;
  private readonly all: StintInProgress[] = [];
  /** The last one that anything counted to. */
  private latest: StintInProgress | undefined;
  private readonly possessions = new PossessionCount();
  /** Those that some stint has. */
  private readonly possessionsGiven = { home: 0, away: 0 };
  /** The time that some stint has. */
  private timeGiven: Centiseconds = 0;
  /** Of the play at hand. */
  private period = 0;

  /** @throws RangeError for a window that is none */
  constructor(sheet: GameSheet, rules: RuleSet, window: Window = 'game') {
    this.game = new GameInProgress(sheet, rules, periodsIn(window));
  }

  /** Takes the next play in game order. @throws RangeError where its clock is none */
  apply({ play }: EffectivePlay): void {
    const { game } = this;
    if (play.period !== this.period) this.endPeriod(play.period);
    game.moveTo(play);
    this.giveTime(game.clock.now);
    if (game.tally === game.counted) this.count(play);
    else countPlay(play, game);
  }

  /** The stints of the window after the plays so far. Changes nothing. */
  stints({ completed = false }: BoxScoreOptions = {}): readonly Stint[] {
    const { now, periodOver } = untilNow(this.game, completed);
    const time = now - this.timeGiven;
    const runOut = {
      time,
      home: this.possessionsOpen('home', periodOver),
      away: this.possessionsOpen('away', periodOver),
    };
    const { all, last } = this.runningOut(time);
    return all.map((stint) => stint.drawn(this.game.teams, stint === last ? runOut : undefined));
  }

  /** What the ratings of the window are made of after the plays so far. Changes nothing. */
  totals(options: BoxScoreOptions = {}): GameTotals {
    const { now } = untilNow(this.game, options.completed === true);
    const own = { home: this.ownTotals('home', now), away: this.ownTotals('away', now) };
    return gameTotals(this.stints(options), own);
  }

  /** What is left of a period belongs to those who ended it, and so does a possession that nobody ended. */
  private endPeriod(next: number): void {
    if (next > this.game.clock.period) this.giveTime(this.game.clock.periodEnd);
    this.givePossessions(this.latest, true);
    this.period = next;
  }

  /** Those on court when time runs out may have come in after the last play that counted. */
  private runningOut(time: Centiseconds): {
    readonly all: readonly StintInProgress[];
    readonly last: StintInProgress | undefined;
  } {
    const { all, latest, game } = this;
    if (time === 0 || this.isPresent(latest)) return { all, last: latest };
    const last = new StintInProgress(game.clock.period, game.onCourt);
    return { all: [...all, last], last };
  }

  private count(play: Play): void {
    const { game } = this;
    const stint = this.stintOf(play);
    if (stint !== undefined) game.tally = stint.tally;
    const kind = countPlay(play, game);
    const side = game.sideOf(play);
    this.possessions.count(play, side, kind);
    if (stint !== undefined && side !== undefined) this.countBeyondTally(play, { stint, side, kind });
    this.givePossessions(stint ?? this.latest, false);
  }

  /** To which a play counts, where it counts anything. */
  private stintOf(play: Play): StintInProgress | undefined {
    const { game } = this;
    const counts = play.type === 'foul' ? !isTechnical(play) : COUNTED.has(play.type);
    return counts
      ? this.stintWith(game.plusMinusLineUps.of(play, game.player(play.personId), game.onCourt))
      : undefined;
  }

  private countBeyondTally(play: Play, { stint, side, kind }: Counted): void {
    const player = this.game.player(play.personId);
    if (play.type === 'freeThrow' && this.possessionsOpen(side, false) > 0) stint.countTrip(play, side, player);
    if (play.type === 'rebound' && player === undefined && kind !== undefined && kind !== 'deadBall') {
      stint.countLiveTeamRebound(side, kind);
    }
  }

  private giveTime(now: Centiseconds): void {
    if (now > this.timeGiven) this.presentStint().time += now - this.timeGiven;
    this.timeGiven = now;
  }

  private givePossessions(stint: StintInProgress | undefined, periodOver: boolean): void {
    if (stint === undefined) return;
    for (const side of ['home', 'away'] as const) {
      const open = this.possessionsOpen(side, periodOver);
      stint.possessions[side] += open;
      this.possessionsGiven[side] += open;
    }
  }

  private possessionsOpen(side: Side, periodOver: boolean): number {
    return this.possessions.of(side, periodOver) - this.possessionsGiven[side];
  }

  private presentStint(): StintInProgress {
    const { latest } = this;
    return this.isPresent(latest) ? latest : (this.latest = this.open(this.game.onCourt));
  }

  private isPresent(stint: StintInProgress | undefined): stint is StintInProgress {
    const { clock, onCourt } = this.game;
    return stint?.period === clock.period && sameLineUps(stint.onCourt, onCourt);
  }

  /** The present one or the last one of a line-up; one that never was on court together gets a stint that lasts no time. */
  private stintWith(lineUps: BothSides<OnCourt>): StintInProgress {
    if (sameLineUps(lineUps, this.game.onCourt)) return this.presentStint();
    return this.all.findLast(({ onCourt }) => sameLineUps(onCourt, lineUps)) ?? this.open(lineUps);
  }

  private open(onCourt: BothSides<OnCourt>): StintInProgress {
    const stint = new StintInProgress(this.game.clock.period, onCourt);
    this.all.push(stint);
    return stint;
  }

  private ownTotals(side: Side, now: Centiseconds): OwnTotals {
    const { teamId, players } = this.game.teams[side];
    return {
      teamId,
      players: players.map((player) => ({ personId: player.personId, player: this.ofPlayer(player, now) })),
    };
  }

  private ofPlayer(player: PlayerInGame, now: Centiseconds): Totals {
    const counts = noCounts();
    let freeThrowTrips = 0;
    for (const stint of this.all) {
      addCounts(counts, stint.tally.of(player));
      freeThrowTrips += stint.tripsOf(player);
    }
    return playerTotals(counts, { time: player.minutes(now), freeThrowTrips });
  }
}

const COUNTED: ReadonlySet<Play['type']> = new Set(['shot', 'freeThrow', 'rebound', 'turnover']);

interface Counted {
  readonly stint: StintInProgress;
  readonly side: Side;
  readonly kind: ReboundKind | undefined;
}
