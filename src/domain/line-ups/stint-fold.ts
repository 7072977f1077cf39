import type { GameSheet } from '../box-score/box-score';
import { countPlay } from '../box-score/count-play';
import { isTechnical } from '../box-score/fouls';
import type { BoxScoreOptions } from '../box-score/game-fold';
import { GameInProgress } from '../box-score/game-in-progress';
import type { OnCourt } from '../box-score/line-up';
import { PossessionCount } from '../box-score/possession-count';
import type { BothSides, Side } from '../box-score/side';
import { untilNow } from '../box-score/until';
import { periodsIn, type Window } from '../box-score/window';
import type { Centiseconds } from '../plays/clock';
import type { EffectivePlay } from '../plays/effective-play';
import type { Play, ReboundKind } from '../plays/play';
import type { RuleSet } from '../rules/rule-set';
import { type GameTotals, gameTotals, type TimeOfTeam } from './game-totals';
import { sameLineUps } from './same-line-ups';
import type { Stint } from './stint';
import { type Ending, StintDrawings } from './stint-drawings';
import { StintInProgress } from './stint-in-progress';

/**
 * Folds a game's plays, in game order and one at a time, into its stints. They are counted by the rules of the box score, each play on the tally of
 * its stint: so the stints add up to the box score, cell by cell.
 */
export class StintFold {
  private readonly game: GameInProgress;
  private readonly all: StintInProgress[] = [];
  private readonly drawings: StintDrawings;
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
    this.drawings = new StintDrawings(this.game.teams);
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
  stints(options: BoxScoreOptions = {}): readonly Stint[] {
    return this.drawings.stints(this.ending(options));
  }

  /** What the ratings of the window are made of after the plays so far. Changes nothing. */
  totals(options: BoxScoreOptions = {}): GameTotals {
    const { now } = untilNow(this.game, options.completed === true);
    const times = { home: this.timeOf('home', now), away: this.timeOf('away', now) };
    return gameTotals(this.drawings.totals(this.ending(options)), times);
  }

  /** What is left of a period belongs to those who ended it, and so does a possession that nobody ended. */
  private endPeriod(next: number): void {
    if (next > this.game.clock.period) this.giveTime(this.game.clock.periodEnd);
    this.givePossessions(this.latest, true);
    this.period = next;
  }

  /** What the last stint still gains. Those on court when time runs out may have come in after the last play that counted. */
  private ending({ completed = false }: BoxScoreOptions): Ending | undefined {
    const { game, latest } = this;
    const { now, periodOver } = untilNow(game, completed);
    const time = now - this.timeGiven;
    const stint = time === 0 || this.isPresent(latest) ? latest : new StintInProgress(game.clock.period, game.onCourt);
    const [home, away] = [this.possessionsOpen('home', periodOver), this.possessionsOpen('away', periodOver)];
    return stint && { stint, runOut: { time, home, away } };
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
    if (!counts) return undefined;
    const lineUps = game.plusMinusLineUps.of(play, game.player(play.personId), game.onCourt);
    return this.drawings.change(this.stintWith(lineUps));
  }

  private countBeyondTally(play: Play, { stint, side, kind }: Counted): void {
    const player = this.game.player(play.personId);
    if (play.type === 'freeThrow' && this.possessionsOpen(side, false) > 0) stint.countTrip(play, side, player);
    if (play.type === 'rebound' && player === undefined && kind !== undefined && kind !== 'deadBall') {
      stint.countLiveTeamRebound(side, kind);
    }
  }

  private giveTime(now: Centiseconds): void {
    if (now > this.timeGiven) this.drawings.change(this.presentStint()).time += now - this.timeGiven;
    this.timeGiven = now;
  }

  private givePossessions(stint: StintInProgress | undefined, periodOver: boolean): void {
    if (stint === undefined) return;
    for (const side of ['home', 'away'] as const) {
      const open = this.possessionsOpen(side, periodOver);
      if (open === 0) continue;
      this.drawings.change(stint).possessions[side] += open;
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
    return this.drawings.change(stint);
  }

  private timeOf(side: Side, now: Centiseconds): TimeOfTeam {
    const { teamId, players } = this.game.teams[side];
    return { teamId, players: players.map((player) => ({ personId: player.personId, time: player.minutes(now) })) };
  }
}

const COUNTED: ReadonlySet<Play['type']> = new Set(['shot', 'freeThrow', 'rebound', 'turnover']);

interface Counted {
  readonly stint: StintInProgress;
  readonly side: Side;
  readonly kind: ReboundKind | undefined;
}
