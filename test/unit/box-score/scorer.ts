import type { BoxScore, GameSheet, PlayerBoxScore, TeamBoxScore } from '../../../src/domain/box-score/box-score';
import type { Flag } from '../../../src/domain/box-score/flag';
import { type BoxScoreOptions, foldGame } from '../../../src/domain/box-score/game-fold';
import type { PlayerStatistics, TeamStatistics } from '../../../src/domain/box-score/statistics';
import type { Window } from '../../../src/domain/box-score/window';
import type { EffectivePlay } from '../../../src/domain/plays/effective-play';
import type { OtherPlay, Play } from '../../../src/domain/plays/play';
import { ruleSetNamed } from '../../../src/domain/rules/rule-sets';

export const HOME = 100;
export const AWAY = 200;

/** Home are 1 to 8, away 11 to 18; the first five of each start. */
export const SHEET: GameSheet = { home: team(HOME, 1), away: team(AWAY, 11) };

function team(teamId: number, first: number): GameSheet['home'] {
  return { teamId, players: [0, 1, 2, 3, 4, 5, 6, 7].map((n) => ({ personId: first + n, starter: n < 5 })) };
}

type Of<Type extends Play['type']> = Partial<Extract<Play, { type: Type }>>;
type Marks = Partial<Pick<EffectivePlay, 'conflict' | 'feedScore'>>;

/** Writes a game down play by play, in game order, and folds it. Plays are numbered from 1. */
export class Scorer {
  readonly plays: EffectivePlay[] = [];
  private period = 1;
  private clock = 'PT12M00.00S';

  /** By rules of 2024-25 unless told otherwise. */
  constructor(private readonly rules = 'nba-2024') {}

  /** The plays that follow happen at `clock`, `11:40` or `0:02.3`. */
  at(clock: string, period = this.period): this {
    const [minutes = '', seconds = ''] = clock.split(':');
    this.clock = `PT${minutes.padStart(2, '0')}M${Number(seconds).toFixed(2).padStart(5, '0')}S`;
    this.period = period;
    return this;
  }

  made(personId: number, shotValue: 2 | 3 = 2, more: Of<'shot'> = {}): this {
    return this.write({ type: 'shot', personId, shotValue, made: true, ...more });
  }

  missed(personId: number | undefined, shotValue: 2 | 3 = 2, more: Of<'shot'> = {}): this {
    return this.write({ type: 'shot', personId, shotValue, made: false, ...more });
  }

  /** `trip`: `1 of 2`. */
  freeThrow(personId: number, made: boolean, trip = '1 of 1', more: Of<'freeThrow'> = {}): this {
    const [number, of] = trip.split(' of ').map(Number);
    return this.write({ type: 'freeThrow', personId, made, number, of, ...more });
  }

  rebound(personId: number | undefined, more: Of<'rebound'> = {}): this {
    return this.write({ type: 'rebound', personId, ...more });
  }

  turnover(personId: number | undefined, more: Of<'turnover'> = {}): this {
    return this.write({ type: 'turnover', personId, ...more });
  }

  foul(personId: number | undefined, kind = 'personal', more: Of<'foul'> = {}): this {
    return this.write({ type: 'foul', personId, kind, ...more });
  }

  goesOut(personId: number, more: Of<'substitution'> = {}): this {
    return this.write({ type: 'substitution', outPersonId: personId, ...more });
  }

  comesIn(personId: number, more: Of<'substitution'> = {}): this {
    return this.write({ type: 'substitution', inPersonId: personId, ...more });
  }

  other(type: OtherPlay['type'] | 'jumpBall', more: Record<string, unknown> = {}): this {
    return this.write({ type, ...more });
  }

  /** Of the play written last. */
  mark(marks: Marks): this {
    const last = this.plays.pop();
    if (last) this.plays.push({ ...last, ...marks });
    return this;
  }

  box(options: BoxScoreOptions & { readonly window?: Window } = {}): BoxScore {
    return foldGame(SHEET, ruleSetNamed(this.rules), this.plays, options);
  }

  player(personId: number, options: Parameters<Scorer['box']>[0] = {}): PlayerStatistics {
    return this.line(personId, options).statistics;
  }

  line(personId: number, options: Parameters<Scorer['box']>[0] = {}): PlayerBoxScore {
    const { home, away } = this.box(options);
    const line = [...home.players, ...away.players].find((player) => player.personId === personId);
    if (line === undefined) throw new Error(`${personId} is on neither team`);
    return line;
  }

  home(options: Parameters<Scorer['box']>[0] = {}): TeamStatistics {
    return this.team('home', options).statistics;
  }

  away(options: Parameters<Scorer['box']>[0] = {}): TeamStatistics {
    return this.team('away', options).statistics;
  }

  team(side: 'home' | 'away', options: Parameters<Scorer['box']>[0] = {}): TeamBoxScore {
    return this.box(options)[side];
  }

  flags(options: Parameters<Scorer['box']>[0] = {}): readonly Flag[] {
    return this.box(options).flags;
  }

  private write(fields: Record<string, unknown>): this {
    const { period, clock } = this;
    const playId = this.plays.length + 1;
    const play = { playId, order: playId, period, clock, ...withTeam(fields) };
    this.plays.push({ play: JSON.parse(JSON.stringify(play)) as Play });
    return this;
  }
}

/** The team of its person, where a play does not say. */
function withTeam(fields: Record<string, unknown>): Record<string, unknown> {
  const person = Number(fields['personId'] ?? fields['inPersonId'] ?? fields['outPersonId']);
  if ('teamId' in fields || Number.isNaN(person)) return fields;
  return { ...fields, teamId: person > 10 ? AWAY : HOME };
}
