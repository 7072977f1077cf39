import type { Side } from '../box-score/side';
import { opponentOf } from '../box-score/side';
import type { Totals } from '../box-score/totals';
import type { CellValue } from '../corrections/box-score-diff';
import type { GameTotals } from '../line-ups/game-totals';
import { formatClock } from '../plays/clock';
import { type Family, FAMILIES, type Formula } from '../ratings/rating';
import type { PlayerRatingInput, TeamRatingInput } from '../ratings/rating-input';
import { RATINGS } from '../ratings/registry';
import type { CellName } from './cell';

/** One number that a rating is made of: of a player or a team, all of it or while a player was on court. */
export interface RatingTerm extends CellName {
  readonly value: CellValue;
  /** The player while who was on court it was counted. */
  readonly whileOnCourt?: number;
}

/** A rating of a cell, and what it is made of. */
export interface RatingLineage {
  readonly value: number | null;
  readonly terms: readonly RatingTerm[];
}

/** What a rating is made of: found by watching its formula read its input. `undefined` where the cell is no rating. */
export function ratingTerms(totals: GameTotals, { scope, id, stat }: CellName): RatingLineage | undefined {
  const [, family, name] = /^ratings\.(\w+)\.(\w+)$/.exec(stat) ?? [];
  const published = isFamily(family) ? RATINGS.find((rating) => rating.name === name)?.[family] : undefined;
  const watch = new Watch();
  if (scope === 'team') return lineageOf(published?.team, teamInput(totals, id, watch), watch);
  return lineageOf(published?.player, playerInput(totals, id, watch), watch);
}

function isFamily(family: string | undefined): family is Family {
  return FAMILIES.some((known) => known === family);
}

function lineageOf<Input>(
  formula: Formula<Input> | undefined,
  input: Input | undefined,
  watch: Watch,
): RatingLineage | undefined {
  if (formula === undefined || input === undefined) return undefined;
  return { value: formula.of(input), terms: watch.terms };
}

function teamInput(totals: GameTotals, teamId: number, watch: Watch): TeamRatingInput | undefined {
  const side = SIDES.find((each) => totals[each].teamId === teamId);
  return side && teamsOf(totals, side, watch);
}

function playerInput(totals: GameTotals, personId: number, watch: Watch): PlayerRatingInput | undefined {
  for (const side of SIDES) {
    const own = totals[side].players.find((player) => player.personId === personId);
    if (own === undefined) continue;
    const { team, opponent } = idsOf(totals, side);
    return {
      player: watch.over(own.player, { scope: 'player', id: personId }),
      ...teamsOf(totals, side, watch),
      onCourt: {
        team: watch.over(own.onCourt.team, { scope: 'team', id: team, whileOnCourt: personId }),
        opponent: watch.over(own.onCourt.opponent, { scope: 'team', id: opponent, whileOnCourt: personId }),
      },
    };
  }
  return undefined;
}

const SIDES: readonly Side[] = ['home', 'away'];

function teamsOf(totals: GameTotals, side: Side, watch: Watch): TeamRatingInput {
  const { team, opponent } = idsOf(totals, side);
  return {
    team: watch.over(totals[side].team, { scope: 'team', id: team }),
    opponent: watch.over(totals[opponentOf(side)].team, { scope: 'team', id: opponent }),
  };
}

function idsOf(totals: GameTotals, side: Side): { readonly team: number; readonly opponent: number } {
  return { team: totals[side].teamId, opponent: totals[opponentOf(side)].teamId };
}

/** Notes which totals are read. */
class Watch {
  private readonly seen = new Map<string, RatingTerm>();

  get terms(): readonly RatingTerm[] {
    return [...this.seen.values()];
  }

  over(totals: Totals, whose: Omit<RatingTerm, 'stat' | 'value'>): Totals {
    return new Proxy(totals, {
      get: (target, name) => {
        const value = target[name as keyof Totals];
        this.note(name as keyof Totals, value, whose);
        return value;
      },
    });
  }

  private note(name: keyof Totals, value: number, whose: Omit<RatingTerm, 'stat' | 'value'>): void {
    const stat = name === 'time' ? 'minutes' : name;
    const term = { ...whose, stat, value: name === 'time' ? formatClock(value) : value };
    this.seen.set(JSON.stringify([whose, stat]), term);
  }
}
