import { type Report, type ReportBody, reportBody, reportOf, together } from '../../queries/verification/report';
import type { ApiClient } from '../server/api-client';
import type { Verified } from './verified';

/** Has a running server verify its games, one by one: the streams beside them are checked by who has the data directory alone. */
export async function verifyServer(
  client: ApiClient,
  gameId: string | undefined,
  onProgress: (fraction: number) => void,
): Promise<Verified> {
  const games = gameId === undefined ? await gamesOf(client) : [gameId];
  const reports: Report[] = [];
  const wrong: string[] = [];
  for (const [at, game] of games.entries()) {
    onProgress(at / games.length);
    const body = await client.get<ReportBody>(`/games/${encodeURIComponent(game)}/verify`);
    reports.push(reportIn(body));
    if (!body.ok) wrong.push(game);
  }
  const beside = gameId === undefined ? [reportOf({}, [], [BESIDE])] : [];
  return { ...reportBody(together([...reports, ...beside])), wrong };
}

function reportIn({ checked, findings, notChecked }: ReportBody): Report {
  const inside = findings.map(({ revision, ...finding }) =>
    revision === undefined ? finding : { ...finding, revision: BigInt(revision) },
  );
  return reportOf(checked, inside, notChecked);
}

const BESIDE = 'games that have no document, cases that were never applied, and settlements: stop the server for those';

async function gamesOf(client: ApiClient): Promise<readonly string[]> {
  const games: string[] = [];
  for (let cursor: string | undefined = ''; cursor !== undefined;) {
    const more: string = cursor === '' ? '' : `&cursor=${encodeURIComponent(cursor)}`;
    const page: Page = await client.get(`/games?limit=1000${more}`);
    games.push(...page.items.map(({ gameId }) => gameId));
    cursor = page.cursor;
  }
  return games;
}

interface Page {
  readonly items: readonly { readonly gameId: string }[];
  readonly cursor?: string;
}
