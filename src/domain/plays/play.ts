/**
 * A play: one thing that happened on court, in the canonical form that requests, events and documents share.
 * The content of a play is exactly these fields: no description, no running score, no names.
 */
export type Play =
  ShotPlay | FreeThrowPlay | ReboundPlay | TurnoverPlay | FoulPlay | SubstitutionPlay | JumpBallPlay | OtherPlay;

export type PlayType = Play['type'];

/** `offensive` and `defensive` are live-ball rebounds; `deadBall` is the feed's placeholder after a miss that nobody could rebound. */
export type ReboundKind = 'offensive' | 'defensive' | 'deadBall';

interface PlayBase {
  /** The provider's identity for the play; never another play's. */
  readonly playId: number;
  /** Place in the game; ties are broken by `playId`. */
  readonly order: number;
  /** 1 to 4, overtime from 5. */
  readonly period: number;
  /** Time left in the period, `PT05M12.00S`. */
  readonly clock: string;
  readonly subType?: string;
  readonly descriptor?: string;
  readonly teamId?: number;
  /** Absent (never 0) where the credit is the team's. */
  readonly personId?: number;
  /** As the league names them: `fastbreak`, `2ndchance`, `fromturnover`, `pointsinthepaint`, `deadball`, `startperiod`, … */
  readonly qualifiers?: readonly string[];
  readonly officialId?: number;
  /** When it happened, ISO 8601 UTC with milliseconds. */
  readonly occurredAt?: string;
}

export interface ShotPlay extends PlayBase {
  readonly type: 'shot';
  readonly shotValue: 2 | 3;
  readonly made: boolean;
  readonly assistPersonId?: number;
  readonly blockPersonId?: number;
  readonly x?: number;
  readonly y?: number;
  /** Feet from the basket. */
  readonly distance?: number;
  readonly area?: string;
}

export interface FreeThrowPlay extends PlayBase {
  readonly type: 'freeThrow';
  readonly made: boolean;
  /** The `number`th of `of` in its trip. */
  readonly number: number;
  readonly of: number;
  /** `technical`, `flagrant`, `clear path`, …; absent for an ordinary trip. */
  readonly kind?: string;
  readonly foulPlayId?: number;
}

export interface ReboundPlay extends PlayBase {
  readonly type: 'rebound';
  /** Where absent it follows from the miss that the rebound answers. */
  readonly kind?: ReboundKind;
  readonly shotPlayId?: number;
}

export interface TurnoverPlay extends PlayBase {
  readonly type: 'turnover';
  readonly stealPersonId?: number;
  readonly kind?: string;
  readonly foulPlayId?: number;
}

export interface FoulPlay extends PlayBase {
  readonly type: 'foul';
  /** `personal`, `offensive`, `technical`, … as the league's `subType` names it. */
  readonly kind: string;
  readonly drawnPersonId?: number;
}

export interface SubstitutionPlay extends PlayBase {
  readonly type: 'substitution';
  /** One or both; a feed reports the two halves as plays of their own. */
  readonly inPersonId?: number;
  readonly outPersonId?: number;
}

export interface JumpBallPlay extends PlayBase {
  readonly type: 'jumpBall';
  readonly wonPersonId?: number;
  readonly lostPersonId?: number;
  readonly recoveredPersonId?: number;
}

/** Plays without fields of their own. `steal` and `block` are the feed's echoes of a turnover's or a shot's credit and have no effect. */
export interface OtherPlay extends PlayBase {
  readonly type:
    | 'violation'
    | 'timeout'
    | 'ejection'
    | 'replay'
    | 'periodStart'
    | 'periodEnd'
    | 'gameEnd'
    | 'steal'
    | 'block'
    | 'other';
}
