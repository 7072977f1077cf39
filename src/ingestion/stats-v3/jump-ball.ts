import type { JumpBallPlay } from '../../domain/plays/play';
import type { FeedRow } from '../nba-live/feed-row';
import type { GameRows } from './game-rows';
import { isOnCourt } from './rotation';
import type { StatsV3Content } from './stats-v3-content';

const DESCRIBED = /^Jump Ball .+? vs\. (.+?): Tip to(?: (.+))?$/;

/**
 * `Jump Ball`: its person is the first of the two who jump; the description names the other, of the other team, and who recovers the ball, whose
 * team has won it (0022200552, 2: `Jump Ball Allen vs. Vucevic: Tip to Dosunmu`). Nothing is made of names that don't tell a player.
 */
export function jumpBall(row: FeedRow, game: GameRows): StatsV3Content<JumpBallPlay> {
  const { teamId, personId: jumper } = game.whose(row);
  const opponents = teamId === undefined ? undefined : game.opponentOf(teamId);
  const [, otherName, tipped] = DESCRIBED.exec(row.description) ?? [];
  const other = onCourt(otherName, opponents, row, game);
  const own = onCourt(tipped, teamId, row, game);
  const theirs = onCourt(tipped, opponents, row, game);
  const common = { type: 'jumpBall', subType: row.text('subType')?.toLowerCase(), personId: undefined } as const;
  if ((own === undefined) === (theirs === undefined)) return common;
  return own !== undefined
    ? { ...common, teamId, wonPersonId: jumper, lostPersonId: other, recoveredPersonId: own }
    : { ...common, teamId: opponents, wonPersonId: other, lostPersonId: jumper, recoveredPersonId: theirs };
}

function onCourt(
  name: string | undefined,
  teamId: number | undefined,
  row: FeedRow,
  game: GameRows,
): number | undefined {
  if (name === undefined || teamId === undefined) return undefined;
  const at = game.timeOf(row);
  return game.players.find(teamId, name, (player) => isOnCourt(player, at));
}
