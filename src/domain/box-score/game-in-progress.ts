import type { Play } from '../plays/play';
import type { RuleSet } from '../rules/rule-set';
import type { GameSheet, Score } from './box-score';
import { FreeThrowLineUps } from './free-throw-line-ups';
import { GameClock } from './game-clock';
import { Irregularities } from './irregularities';
import type { OnCourt } from './line-up';
import { Misses } from './misses';
import type { PlayerInGame } from './player-in-game';
import { PossessionCount } from './possession-count';
import { ScoreBook } from './score-book';
import { type BothSides, opponentOf, type Side } from './side';
import { TeamInGame } from './team-in-game';

/** The scorer's table: everything that the plays so far have left behind. */
export class GameInProgress {
  readonly clock: GameClock;
  readonly teams: BothSides<TeamInGame>;
  readonly misses = new Misses();
  readonly freeThrowLineUps: FreeThrowLineUps;
  /** Of what is counted; a window's begins at 0-0. */
  book = new ScoreBook();
  possessions = new PossessionCount();
  irregularities = new Irregularities();
  /** Of the whole game. */
  score: Score = { home: 0, away: 0 };
  /** Of what is counted. */
  firstPeriod = 1;
  private readonly players = new Map<number, PlayerInGame>();

  constructor(
    sheet: GameSheet,
    readonly rules: RuleSet,
  ) {
    this.clock = new GameClock(rules);
    this.freeThrowLineUps = new FreeThrowLineUps(rules.freeThrowPlusMinus);
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
    const player = this.player(play.personId) ?? this.substitutedIn(play);
    if (player !== undefined) return player.side;
    if (play.teamId === this.teams.home.teamId) return 'home';
    return play.teamId === this.teams.away.teamId ? 'away' : undefined;
  }

  private substitutedIn(play: Play): PlayerInGame | undefined {
    if (play.type !== 'substitution') return undefined;
    return this.player(play.inPersonId) ?? this.player(play.outPersonId);
  }

  get onCourt(): BothSides<OnCourt> {
    return { home: this.teams.home.lineUp.onCourt, away: this.teams.away.lineUp.onCourt };
  }

  addPoints(side: Side, points: number, onCourt: BothSides<OnCourt>): void {
    this.score = { ...this.score, [side]: this.score[side] + points };
    this.book.score(side, points, { period: this.clock.period, now: this.clock.now });
    for (const player of onCourt[side]) player.counts.plus += points;
    for (const player of onCourt[opponentOf(side)]) player.counts.minus += points;
  }

  /** Moves to a play's place and tells whether its clock ran backwards. */
  moveTo(play: Play): boolean {
    if (play.period !== this.clock.period) this.misses.periodEnds();
    this.freeThrowLineUps.before(play, this.onCourt);
    return this.clock.moveTo(play.period, play.clock);
  }

  /** Whoever is on court now has played. */
  notePlaying(): void {
    for (const player of [...this.onCourt.home, ...this.onCourt.away]) player.played = true;
  }

  /** Begins to count here: what came before leaves the line-ups, the fouls and the score behind, and nothing else. */
  countFrom(period: number): void {
    const start = this.clock.endOf(period - 1);
    this.firstPeriod = period;
    this.book = new ScoreBook();
    this.possessions = new PossessionCount();
    this.irregularities = new Irregularities();
    this.teams.home.countFrom(start);
    this.teams.away.countFrom(start);
  }
}
