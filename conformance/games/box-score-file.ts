/** The league's `boxscore.json`, as far as it is compared. */
export interface BoxScoreFile {
  readonly homeTeam: TeamInFile;
  readonly awayTeam: TeamInFile;
}

export interface TeamInFile {
  readonly teamId: number;
  readonly teamTricode: string;
  readonly score: number;
  readonly periods: LineScore;
  readonly statistics: StatisticsInFile;
  readonly players: readonly PlayerInFile[];
}

export interface PlayerInFile {
  readonly personId: number;
  readonly name: string;
  readonly starter: string;
  readonly played: string;
  readonly statistics: StatisticsInFile;
}

export type LineScore = readonly { readonly period: number; readonly score: number }[];

type StatisticsInFile = Readonly<Record<string, string | number>>;
