import type { Side } from '../../domain/box-score/side';
import type { Window } from '../../domain/box-score/window';
import { isOver } from '../../domain/game/game-state';
import { type LineUpLine, lineUpLines, onOffLines } from '../../domain/line-ups/on-court-line';
import { StintFold } from '../../domain/line-ups/stint-fold';
import { ruleSetNamed } from '../../domain/rules/rule-sets';
import type { BoxScoreDocument } from '../../read-models/documents/box-score-document';
import type { NamedOnOffLine } from '../../read-models/documents/line-ups-document';
import type { PlayRow } from '../../domain/game/play-row';

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

/** Those of a stretch of a game. @param rows all plays of the game: those before the window tell who is on court */
export function foldLineUps(window: Window, box: BoxScoreDocument, rows: readonly PlayRow[]): BothTeamsLineUps {
  const fold = new StintFold({ home: box.homeTeam, away: box.awayTeam }, ruleSetNamed(box.rules), window);
  for (const row of rows) fold.apply(row);
  const stints = fold.stints({ completed: isOver(box.status) });
  const ofTeam = ({ teamId, tricode, name, players }: BoxScoreDocument['homeTeam'], side: Side): TeamLineUps => {
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
