import { type IQueryHandler, QueryHandler } from '@nestjs/cqrs';
import { gameHead } from '../../domain/as-of/game-head';
import type { LineUpLine } from '../../domain/line-ups/on-court-line';
import { Answer } from '../../http/answers/answer';
import type { GameHeader } from '../../read-models/documents/game-header';
import {
  LINE_UPS,
  type LineUpsDocument,
  type LineUpsOfTeam,
  type NamedOnOffLine,
} from '../../read-models/documents/line-ups-document';
import { GameDocuments } from '../reading/game-documents';
import { GameSnapshots } from '../reading/game-snapshot';
import { type BothTeamsLineUps, foldLineUps, type TeamLineUps } from './fold-line-ups';
import { GetLineUpsQuery, type LineUpsWanted } from './get-line-ups.query';

@QueryHandler(GetLineUpsQuery)
export class GetLineUpsHandler implements IQueryHandler<GetLineUpsQuery> {
  constructor(
    private readonly documents: GameDocuments,
    private readonly snapshots: GameSnapshots,
  ) {}

  async execute({ gameId, wanted }: GetLineUpsQuery): Promise<Answer> {
    const { window, minRevision, teamId, personId } = wanted;
    const { header, homeTeam, awayTeam } =
      window === 'game' ? await this.read(gameId, minRevision) : await this.fold(gameId, wanted);
    const teams = { homeTeam: chosen(homeTeam, wanted), awayTeam: chosen(awayTeam, wanted) };
    const version = ['lineups', window, teamId, personId, header.revision, header.formulaVersion].join(';');
    return new Answer({ ...gameHead(header), ...teams }, version);
  }

  private async read(gameId: string, minRevision: bigint): Promise<LineUpsRead> {
    const header = await this.documents.read<LineUpsDocument>(LINE_UPS.model, gameId, minRevision);
    return { header, homeTeam: parsed(header.homeTeam), awayTeam: parsed(header.awayTeam) };
  }

  private async fold(gameId: string, { window, minRevision }: LineUpsWanted): Promise<LineUpsRead> {
    const { box, rows } = await this.snapshots.playsWithBoxScore(gameId, minRevision);
    return { header: box, ...foldLineUps(window, box, rows) };
  }
}

interface LineUpsRead extends BothTeamsLineUps {
  readonly header: GameHeader;
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
