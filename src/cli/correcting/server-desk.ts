import type { NamedTeamBoxScore } from '../../domain/as-of/named-box-score';
import type { CaseStatus } from '../../domain/corrections/case/case-state';
import type { Impact } from '../../domain/corrections/impact';
import type { Teams } from '../../ingestion/corrections/changes-of-rows';
import { type ApiClient, Problem } from '../server/api-client';
import { type ApprovedCase, CaseRefused, type CorrectionTarget, type RequestedCase } from './correction-target';

type Sheet = Readonly<Record<'homeTeam' | 'awayTeam', NamedTeamBoxScore>>;

/** Corrections through the API of a server. */
export class ServerDesk implements CorrectionTarget {
  constructor(private readonly requester: ApiClient) {}

  async teams(gameId: string): Promise<Teams | undefined> {
    try {
      const { homeTeam, awayTeam } = await this.requester.get<Sheet>(`${pathOf(gameId)}/stats`);
      const players = [homeTeam, awayTeam].flatMap(({ teamId, players: ofTeam }) =>
        ofTeam.map(({ personId, name, starter }) => ({ personId, name, starter, teamId })),
      );
      return { homeTeam, awayTeam, players };
    } catch (error) {
      if (error instanceof Problem && error.status === 404) return undefined;
      throw error;
    }
  }

  preview(gameId: string, body: object): Promise<Impact> {
    return refusing(() => this.requester.post(`${pathOf(gameId)}/corrections`, { ...body, dryRun: true }));
  }

  request(gameId: string, body: object, key: string): Promise<RequestedCase> {
    return refusing(() => this.requester.post(`${pathOf(gameId)}/corrections`, body, key));
  }

  async status(correctionId: string): Promise<CaseStatus | undefined> {
    return (await this.requester.get<{ readonly status: CaseStatus }>(`/corrections/${correctionId}`)).status;
  }

  approve(correctionId: string, approver: string): Promise<ApprovedCase> {
    return refusing(() => this.requester.as(approver).post(`/corrections/${correctionId}/approve`, {}));
  }

  close(): Promise<void> {
    return Promise.resolve();
  }
}

function pathOf(gameId: string): string {
  return `/games/${encodeURIComponent(gameId)}`;
}

async function refusing<Answer>(call: () => Promise<Answer>): Promise<Answer> {
  try {
    return await call();
  } catch (error) {
    throw error instanceof Problem && error.status < 500 ? new CaseRefused(error.message, error.faults) : error;
  }
}
