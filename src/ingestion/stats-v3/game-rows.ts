import type { RuleSet } from '../../domain/rules/rule-set';
import type { FeedRow } from '../nba-live/feed-row';
import { type Echoes, echoesIn } from './echoes';
import { type GameTime, gameTime } from './game-time';
import { NamedPlayers } from './named-players';
import type { Rotation } from './rotation';
import { type SingleThrows, singleThrowsIn } from './single-throws';

/** What a row needs to know of its game to be read: the other rows, and the rotation. */
export class GameRows {
  readonly echoes: Echoes;
  readonly singleThrows: SingleThrows;
  readonly players: NamedPlayers;
  private readonly teamIds: ReadonlySet<number>;

  constructor(
    rows: readonly unknown[],
    rotation: Rotation,
    private readonly rules: RuleSet,
  ) {
    this.echoes = echoesIn(rows);
    this.singleThrows = singleThrowsIn(rows);
    this.players = new NamedPlayers(rotation);
    this.teamIds = new Set([rotation.home.teamId, rotation.away.teamId]);
  }

  timeOf(row: FeedRow): GameTime {
    return gameTime({ period: row.requiredNumber('period'), clock: row.clock('clock') }, this.rules);
  }

  opponentOf(teamId: number): number | undefined {
    return [...this.teamIds].find((other) => other !== teamId);
  }

  /**
   * A row of the team has no `teamId`, and the team's number as its `personId` (0022200552, 13). One that has neither team, a replay
   * review, names the official who makes it (0022200552, 253).
   */
  whose(row: FeedRow): { readonly teamId?: number; readonly personId?: number; readonly officialId?: number } {
    const teamId = row.identity('teamId');
    const personId = row.identity('personId');
    if (personId === undefined) return { teamId };
    if (this.teamIds.has(personId)) return { teamId: personId };
    return teamId === undefined ? { officialId: personId } : { teamId, personId };
  }
}
