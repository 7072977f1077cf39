import type { Play } from '../plays/play';
import type { RuleSet } from '../rules/rule-set';
import type { GameSheet, Score } from './box-score';
import { GameClock } from './game-clock';
import type { OnCourt } from './line-up';
import { Misses } from './misses';
import type { PlayerInGame } from './player-in-game';
import { PlusMinusLineUps } from './plus-minus-line-ups';
import type { BothSides, Side } from './side';
import { Tally } from './tally';
import { TeamInGame } from './team-in-game';

/** First and last period of what is counted. */
export type Periods = readonly [first: number, last: number];

/** The scorer's table: who is on court, what is still open, and the tally of what has happened. */
export class GameInProgress {
  readonly clock: GameClock;
  readonly teams: BothSides<TeamInGame>;
  readonly misses = new Misses();
  readonly plusMinusLineUps: PlusMinusLineUps;
  /** Of the plays in the window. */
  readonly counted = new Tally();
  /** The one on which the play at hand is booked. */
  tally = this.counted;
  /** Of the whole game. */
  score: Score = { home: 0, away: 0 };
  private readonly others = new Tally();
  private readonly players = new Map<number, PlayerInGame>();
  /** Of the play at hand. */
  private period = 0;

  constructor(
    sheet: GameSheet,
    readonly rules: RuleSet,
    readonly periods: Periods,
  ) {
    this.clock = new GameClock(rules, periods);
    this.plusMinusLineUps = new PlusMinusLineUps(rules.plusMinus);
    this.teams = { home: new TeamInGame(sheet.home, 'home'), away: new TeamInGame(sheet.away, 'away') };
    for (const side of ['home', 'away'] as const) {
      for (const player of this.teams[side].players) this.players.set(player.personId, player);
    }
  }

  /** Someone of the two rosters; coaches and strangers are nobody here. */
  player(personId: number | undefined): PlayerInGame | undefined {
    return personId === undefined ? undefined : this.players.get(personId);
  }

  /** The team whose play it is: its player's, else the one that it names. */
  sideOf(play: Play): Side | undefined {
    const player = this.player(play.personId) ?? this.substituted(play);
    if (player !== undefined) return player.side;
    if (play.teamId === this.teams.home.teamId) return 'home';
    return play.teamId === this.teams.away.teamId ? 'away' : undefined;
  }

  get onCourt(): BothSides<OnCourt> {
    return { home: this.teams.home.lineUp.onCourt, away: this.teams.away.lineUp.onCourt };
  }

  /** Moves to a play's place and tells whether its clock ran backwards. */
  moveTo(play: Play): boolean {
    const [first, last] = this.periods;
    if (play.period !== this.period) this.misses.periodEnds();
    this.period = play.period;
    this.tally = play.period >= first && play.period <= last ? this.counted : this.others;
    this.plusMinusLineUps.before(play, this.onCourt);
    return this.clock.moveTo(play.period, play.clock);
  }

  addPoints(side: Side, points: number, onCourt: BothSides<OnCourt>): void {
    const { home, away } = this.score;
    this.score = side === 'home' ? { home: home + points, away } : { home, away: away + points };
    this.tally.addPoints(side, points, { period: this.period, now: this.clock.now, onCourt });
  }

  private substituted(play: Play): PlayerInGame | undefined {
    if (play.type !== 'substitution') return undefined;
    return this.player(play.inPersonId) ?? this.player(play.outPersonId);
  }
}
