import type { Finding } from '../../domain/proof/finding';

/** What was checked, and what is wrong. */
export interface Report {
  readonly checked: Checked;
  readonly findings: readonly Finding[];
  /** In words. */
  readonly notChecked: readonly string[];
}

/** The same as it is answered: revisions as decimal strings. */
export interface ReportBody {
  readonly ok: boolean;
  readonly checked: Checked;
  readonly findings: readonly (Omit<Finding, 'revision'> & { readonly revision?: string })[];
  readonly notChecked: readonly string[];
}

/** How many there were of each. */
export interface Checked {
  readonly streams: number;
  readonly events: number;
  readonly seals: number;
  /** Seals with a good signature. */
  readonly signatures: number;
  /** Heads of these streams in the journal. */
  readonly heads: number;
  readonly documents: number;
}

const NOTHING: Checked = { streams: 0, events: 0, seals: 0, signatures: 0, heads: 0, documents: 0 };

export function reportOf(
  checked: Partial<Checked>,
  findings: readonly Finding[],
  notChecked: readonly string[] = [],
): Report {
  return { checked: { ...NOTHING, ...checked }, findings, notChecked };
}

export function together(reports: readonly Report[]): Report {
  return {
    checked: sumOf(reports.map(({ checked }) => checked)),
    findings: reports.flatMap(({ findings }) => findings),
    notChecked: [...new Set(reports.flatMap(({ notChecked }) => notChecked))],
  };
}

export function reportBody({ checked, findings, notChecked }: Report): ReportBody {
  return {
    ok: findings.length === 0,
    checked,
    findings: findings.map(({ revision, ...rest }) => ({
      ...rest,
      ...(revision !== undefined && { revision: revision.toString() }),
    })),
    notChecked,
  };
}

function sumOf(all: readonly Checked[]): Checked {
  const sum: Record<keyof Checked, number> = { ...NOTHING };
  for (const checked of all) for (const key of Object.keys(sum) as (keyof Checked)[]) sum[key] += checked[key];
  return sum;
}
