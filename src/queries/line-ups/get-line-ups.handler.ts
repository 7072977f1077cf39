import { type IQueryHandler, QueryHandler } from '@nestjs/cqrs';
import { type GameHead, gameHead } from '../../domain/as-of/game-head';
import type { Window } from '../../domain/box-score/window';
import { isOver } from '../../domain/game/game-state';
import { ruleSetNamed } from '../../domain/rules/rule-sets';
import type { LineUpLine } from '../../domain/line-ups/on-court-line';
import { Answer, type Lasting } from '../../http/answers/answer';
import {
  LINE_UPS,
  type LineUpsDocument,
  type LineUpsOfTeam,
  type NamedOnOffLine,
} from '../../read-models/documents/line-ups-document';
import { GameDocuments } from '../reading/game-documents';
import type { AsOfWanted } from '../reading/as-of-wanted';
import { GameSnapshots } from '../reading/game-snapshot';
import { PastGames } from '../reading/past-games';
import { versionOf } from '../reading/version-of';
import { type BothTeamsLineUps, foldLineUps, type TeamLineUps } from './fold-line-ups';
import { GetLineUpsQuery, type LineUpsWanted } from './get-line-ups.query';

@QueryHandler(GetLineUpsQuery)
export class GetLineUpsHandler implements IQueryHandler<GetLineUpsQuery> {
  constructor(
    private readonly documents: GameDocuments,
    private readonly snapshots: GameSnapshots,
    private readonly past: PastGames,
  ) {}

  async execute({ gameId, wanted }: GetLineUpsQuery): Promise<Answer> {
    const { window, teamId, personId, asOf } = wanted;
    const { head, homeTeam, awayTeam, lasting } = asOf
      ? await this.foldPast(gameId, asOf, window)
      : await this.readNow(gameId, wanted);
    const teams = { homeTeam: chosen(homeTeam, wanted), awayTeam: chosen(awayTeam, wanted) };
    const version = ['lineups', window, teamId, personId, versionOf(head)].join(';');
    return new Answer({ ...head, ...teams }, version, lasting);
  }

  private async foldPast(gameId: string, wanted: AsOfWanted, window: Window): Promise<LineUpsRead> {
    const { asOf, lasting } = await this.past.asOf(gameId, wanted);
    return { head: asOf.head, lasting, ...foldLineUps(window, asOf.boxScore(), asOf.windowed) };
  }

  private readNow(gameId: string, wanted: LineUpsWanted): Promise<LineUpsRead> {
    return wanted.window === 'game' ? this.read(gameId, wanted.minRevision) : this.fold(gameId, wanted);
  }

  private async read(gameId: string, minRevision: bigint): Promise<LineUpsRead> {
    const header = await this.documents.read<LineUpsDocument>(LINE_UPS.model, gameId, minRevision);
    return { head: gameHead(header), homeTeam: parsed(header.homeTeam), awayTeam: parsed(header.awayTeam) };
  }

  private async fold(gameId: string, { window, minRevision }: LineUpsWanted): Promise<LineUpsRead> {
    const { box, rows } = await this.snapshots.playsWithBoxScore(gameId, minRevision);
    const game = { rules: ruleSetNamed(box.rules), completed: isOver(box.status), plays: rows };
    return { head: gameHead(box), ...foldLineUps(window, box, game) };
  }
}

interface LineUpsRead extends BothTeamsLineUps {
  readonly head: GameHead;
  readonly lasting?: Lasting;
}

function parsed({ teamId, tricode, name, lineUps, onOff }: LineUpsOfTeam): TeamLineUps {
  return {
    ...{ teamId, tricode, name },
    lineUps: lineUps.map((line) => JSON.parse(line) as LineUpLine),
    onOff: onOff.map((line) => JSON.parse(line) as NamedOnOffLine),
  };
}

/** Both teams are in every answer, the one that is not asked for without its lines. */
function chosen(team: TeamLineUps, { teamId, personId }: LineUpsWanted): TeamLineUps {
  if (teamId !== undefined && teamId !== team.teamId) return { ...team, lineUps: [], onOff: [] };
  if (personId === undefined) return team;
  return {
    ...team,
    lineUps: team.lineUps.filter(({ personIds }) => personIds.includes(personId)),
    onOff: team.onOff.filter((line) => line.personId === personId),
  };
}
