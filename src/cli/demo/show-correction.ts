import type { CellChange } from '../../domain/corrections/box-score-diff';
import type { Impact } from '../../domain/corrections/impact';
import type { BoxScoreSheet } from '../box-score/box-score-sheet';
import { namesIn } from '../box-score/names-in';
import { cellTable } from '../correcting/cell-table';
import { counted } from '../terminal/numerals';
import type { ApiClient } from '../server/api-client';
import { seasonCells } from './season-cells';
import type { Stage } from './stage';

/** Golden State at Portland, 23 October 2024, and what the league changed in it the day after. */
const PATH = '/games/0022400072';
const MELTON = 1629001;
const SEASON = '2024-25';
const MELTONS_FREE_THROW = {
  reasonCode: 'VIDEO_REVIEW',
  reason: 'The first of two free throws went in, so there was no rebound.',
  changes: [
    { op: 'amend', playId: 529, set: { made: true } },
    { op: 'void', playId: 530 },
  ],
};

const STORY = `The day after, the league looked again: the first of two free throws by De'Anthony Melton, at 2:00 of the third quarter, had gone in. A scoring change is asked for by one and approved by others; whoever asks sees first what it would do.`;

interface Correction {
  readonly stage: Stage;
  readonly client: ApiClient;
  /** The box score as it was. */
  readonly before: BoxScoreSheet;
  readonly pause: () => Promise<void>;
}

/** Asks for the change, shows what it would do, has it approved by two, and shows every number that moved. */
export async function showCorrection({ stage, client, before, pause }: Correction): Promise<void> {
  stage.say(STORY);
  const names = namesIn(before);
  const season = await seasonCells(client, { before, personId: MELTON, season: SEASON });
  const auditor = client.as('auditor');
  const dryRun = await auditor.post<Impact>(`${PATH}/corrections`, { ...MELTONS_FREE_THROW, dryRun: true });
  stage.say(
    `The dry run: ${counted(dryRun.diff.length, 'number')} would move, ${counted(dryRun.milestones.length, 'milestone')}, ${counted(dryRun.warnings.length, 'warning')}; it moves a score, so two have to approve.`,
  );
  await pause();
  const { correctionId } = await auditor.post<{ correctionId: string }>(`${PATH}/corrections`, MELTONS_FREE_THROW);
  await client.as('reviewer').post(`/corrections/${correctionId}/approve`, {});
  const { revision, diff } = await client
    .as('supervisor')
    .post<{ revision: string; diff: readonly CellChange[] }>(`/corrections/${correctionId}/approve`, {});
  stage.say(`Requested by auditor, approved by reviewer and supervisor, applied at revision ${revision}. What moved:`);
  stage.show(cellTable(diff, names), { correction: { correctionId, revision, diff } });
  await pause();
  const moved = await season.moved();
  stage.say(`And in the season ${SEASON}, totals and ratings of Melton and of both teams:`);
  stage.show(cellTable(moved, names), { season: moved });
  await tellBothScores(stage, client, { before, revision });
}

/** The former one is still there to ask for. */
async function tellBothScores(
  stage: Stage,
  client: ApiClient,
  { before, revision }: { readonly before: BoxScoreSheet; readonly revision: string },
): Promise<void> {
  const now = await client.get<BoxScoreSheet>(`${PATH}/stats?minRevision=${revision}`);
  const then = await client.get<BoxScoreSheet>(`${PATH}/stats?revision=${before.revision}`);
  stage.say(
    `${scoreOf(now)} now. The box score of the night before is still there to ask for, by its revision or by the time: ${scoreOf(then)} at ${client.url}/api/v1${PATH}/stats?revision=${before.revision}.`,
  );
}

function scoreOf({ awayTeam, homeTeam }: BoxScoreSheet): string {
  return `${awayTeam.tricode} ${awayTeam.score}–${homeTeam.score} ${homeTeam.tricode}`;
}
