import type { WindowedGame } from '../../domain/as-of/fold-window';
import type { NamedBoxScore } from '../../domain/as-of/named-box-score';
import type { Side } from '../../domain/box-score/side';
import type { Window } from '../../domain/box-score/window';
import { type LineUpLine, lineUpLines, onOffLines } from '../../domain/line-ups/on-court-line';
import { StintFold } from '../../domain/line-ups/stint-fold';
import type { NamedOnOffLine } from '../../read-models/documents/line-ups-document';

/** A team's line-ups, in the contract's order of keys. */
export interface TeamLineUps {
  readonly teamId: number;
  readonly tricode: string;
  readonly name: string;
  readonly lineUps: readonly LineUpLine[];
  readonly onOff: readonly NamedOnOffLine[];
}

export interface BothTeamsLineUps {
  readonly homeTeam: TeamLineUps;
  readonly awayTeam: TeamLineUps;
}

/** Those of a stretch of a game. */
export function foldLineUps(
  window: Window,
  box: NamedBoxScore,
  { rules, completed, plays }: WindowedGame,
): BothTeamsLineUps {
  const fold = new StintFold({ home: box.homeTeam, away: box.awayTeam }, rules, window);
  for (const { play } of plays) fold.apply({ play });
  const stints = fold.stints({ completed });
  const ofTeam = ({ teamId, tricode, name, players }: NamedBoxScore['homeTeam'], side: Side): TeamLineUps => {
    const names = new Map(players.map((player) => [player.personId, player.name]));
    const onOff = onOffLines(stints, side, [...names.keys()]).map(({ personId, ...line }) => ({
      personId,
      name: names.get(personId) ?? '',
      ...line,
    }));
    return { teamId, tricode, name, lineUps: lineUpLines(stints, side), onOff };
  };
  return { homeTeam: ofTeam(box.homeTeam, 'home'), awayTeam: ofTeam(box.awayTeam, 'away') };
}
