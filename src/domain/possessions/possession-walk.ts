import type { GameSheet } from '../box-score/box-score';
import { opponentOf, type Side } from '../box-score/side';
import { isAndOne, isLastOfTrip, keepsBall } from '../box-score/trips';
import { formatClock } from '../plays/clock';
import type { FreeThrowPlay, Play, ReboundKind, ReboundPlay, ShotPlay, TurnoverPlay } from '../plays/play';
import type { RuleSet } from '../rules/rule-set';
import { PERIOD_END } from './ended-by-time';
import type { Possession, PossessionEnd } from './possession';
import { PossessionInProgress } from './possession-in-progress';

/**
 * Walks through a game from one possession to the next, play by play, in game order. A possession ends with a basket that is not fouled, with the last throw
 * of a trip, with a rebound of the other team, with a turnover, or when time runs out; an offensive rebound goes on with it. Whoever is to have the ball next
 * has it from that moment; where he does nothing with it before time runs out, that is no possession.
 */
export class PossessionWalk {
  private readonly all: PossessionInProgress[] = [];
  private current: PossessionInProgress | undefined;
  /** That of the last field goal attempt, where it went in: a throw may still belong to it. */
  private scored: PossessionInProgress | undefined;
  /** Throws for a foul after which the shooters keep the ball, until the last of them: the other team's may come in between. */
  private readonly awarded: Record<Side, PossessionInProgress | undefined> = { home: undefined, away: undefined };
  /** Fouls, violations and jump balls that wait for the play that tells whose possession they belong to. */
  private waiting: Play[] = [];
  private period = 0;
  private atPeriodStart = true;

  constructor(private readonly rules: RuleSet) {}

  take(play: Play, side: Side | undefined, kind?: ReboundKind): void {
    if (play.period !== this.period || play.type === 'periodEnd' || play.type === 'gameEnd')
      this.endPeriod(play.period);
    if (WAITING.has(play.type)) this.waiting.push(play);
    if (side === undefined) return;
    if (play.type === 'shot') this.shot(play, side);
    else if (play.type === 'freeThrow') this.freeThrow(play, side);
    else if (play.type === 'rebound') this.rebound(play, side, kind);
    else if (play.type === 'turnover') this.turnover(play, side);
  }

  /** The possessions so far, in the order in which they began. */
  possessions({ home, away }: GameSheet): readonly Possession[] {
    const teams = { home: home.teamId, away: away.teamId };
    return this.all.map((possession) => possession.drawn(teams[possession.side]));
  }

  private shot(play: ShotPlay, side: Side): void {
    const possession = this.of(side, play);
    possession.act(play);
    this.scored = play.made ? possession : undefined;
    this.settle(possession, play, 'made-basket');
  }

  private freeThrow(play: FreeThrowPlay, side: Side): void {
    const { scored } = this;
    if (scored?.side === side && isAndOne(play, true)) return this.andOne(play, scored);
    if (keepsBall(play)) return this.award(play, side);
    const possession = this.of(side, play);
    possession.act(play);
    if (isLastOfTrip(play)) this.settle(possession, play, 'made-free-throw');
  }

  /** A basket and its throw are one possession. */
  private andOne(play: FreeThrowPlay, scored: PossessionInProgress): void {
    const { current } = this;
    if (current?.hasActed) return this.of(scored.side, play).act(play);
    this.drop(current);
    this.current = this.joined(scored);
    scored.act(play);
    if (!keepsBall(play)) return this.settle(scored, play, 'made-free-throw');
    this.begin(scored.side, { clock: play.clock, type: 'foul' });
  }

  private award(play: FreeThrowPlay, side: Side): void {
    const awarded = this.joined(this.awarded[side] ?? this.newAward(play, side));
    awarded.act(play);
    if (!isLastOfTrip(play)) return;
    awarded.end = { clock: play.clock, type: play.made ? 'made-free-throw' : 'missed-free-throw' };
    this.awarded[side] = undefined;
  }

  private newAward({ clock }: FreeThrowPlay, side: Side): PossessionInProgress {
    const award = new PossessionInProgress(side, this.period, { clock, type: 'foul' });
    this.awarded[side] = award;
    this.all.push(award);
    return award;
  }

  private rebound(play: ReboundPlay, side: Side, kind: ReboundKind | undefined): void {
    if (kind === 'offensive') this.offensiveRebound(play, side);
    else if (kind === 'defensive') this.defensiveRebound(play, side);
    else if (this.current?.hasActed) this.current.note([play.playId]);
  }

  private offensiveRebound(play: ReboundPlay, side: Side): void {
    const possession = this.current?.side === side ? this.joined(this.current) : this.of(side, play);
    possession.missed = false;
    possession.note([play.playId]);
  }

  private defensiveRebound(play: ReboundPlay, side: Side): void {
    const { current } = this;
    if (current?.side === side) return this.offensiveRebound(play, side);
    const type = play.personId === undefined ? 'team-rebound' : 'defensive-rebound';
    if (current?.hasActed) this.joined(current).note([play.playId]);
    this.handOver(play.clock, type);
    this.begin(side, { clock: play.clock, type });
  }

  private turnover(play: TurnoverPlay, side: Side): void {
    this.of(side, play).act(play);
    this.handOver(play.clock, 'turnover');
    const type = play.stealPersonId === undefined ? 'dead-ball-turnover' : 'steal';
    this.begin(opponentOf(side), { clock: play.clock, type });
  }

  /** What becomes of a possession with a shot or the last throw of a trip. */
  private settle(possession: PossessionInProgress, play: ShotPlay | FreeThrowPlay, type: Score): void {
    possession.missed = !play.made;
    possession.end = undefined;
    if (!play.made) return;
    this.handOver(play.clock, type);
    this.begin(opponentOf(possession.side), { clock: play.clock, type });
  }

  /** The possession in which a team acts: the present one, unless the feed has left out how the team came by the ball. */
  private of(side: Side, { clock }: Play): PossessionInProgress {
    const { current } = this;
    if (current?.side === side && !current.missed) return this.joined(current);
    const jump = this.waiting.some(({ type }) => type === 'jumpBall') ? 'jump-ball' : 'unknown';
    this.handOver(clock, jump);
    return this.joined(this.begin(side, this.atPeriodStart ? this.periodStart() : { clock, type: jump }));
  }

  private handOver(clock: string, type: PossessionEnd): void {
    if (this.current?.hasActed) this.current.end = { clock, type };
    else this.drop(this.current);
    this.current = undefined;
  }

  private begin(side: Side, start: Possession['start']): PossessionInProgress {
    this.atPeriodStart = false;
    this.current = new PossessionInProgress(side, this.period, start);
    this.all.push(this.current);
    return this.current;
  }

  private drop(possession: PossessionInProgress | undefined): void {
    if (possession !== undefined) this.all.splice(this.all.lastIndexOf(possession), 1);
  }

  private joined(possession: PossessionInProgress): PossessionInProgress {
    possession.note(this.waiting.map(({ playId }) => playId));
    this.waiting = [];
    return possession;
  }

  private endPeriod(next: number): void {
    for (const side of ['home', 'away'] as const) {
      if (this.awarded[side] !== undefined) this.awarded[side].end = PERIOD_END;
      this.awarded[side] = undefined;
    }
    this.handOver(PERIOD_END.clock, PERIOD_END.type);
    this.waiting = [];
    this.atPeriodStart ||= next !== this.period;
    this.period = next;
  }

  private periodStart(): Possession['start'] {
    const { regulationPeriods, periodLength, overtimeLength } = this.rules;
    const length = this.period > regulationPeriods ? overtimeLength : periodLength;
    return { clock: formatClock(length), type: 'period-start' };
  }
}

type Score = 'made-basket' | 'made-free-throw';

const WAITING: ReadonlySet<Play['type']> = new Set(['foul', 'violation', 'jumpBall']);
