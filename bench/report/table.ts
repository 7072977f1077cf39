import type { Finding } from './finding';

const HEAD = ['measure', 'engines', 'ours', 'bare', 'unit', 'ratio', 'lowest–highest', 'aim', ''];

/** The findings as a table for people. */
export function table(findings: readonly Finding[]): string {
  const rows = [HEAD, ...findings.map(cells)];
  const widths = HEAD.map((_, column) => Math.max(...rows.map((row) => (row[column] ?? '').length)));
  return rows
    .map((row) =>
      row
        .map((cell, column) => cell.padEnd(widths[column] ?? 0))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}

function cells({ measure, engines, subject, baseline, unit, ratio, aim }: Finding): string[] {
  const spread = `${fixed(ratio.lowest)}–${fixed(ratio.highest)}`;
  const verdict = aim === undefined ? '' : aim.met ? 'met' : 'missed';
  return [
    measure,
    engines,
    figure(subject),
    figure(baseline),
    unit,
    fixed(ratio.median),
    spread,
    aim?.text ?? '',
    verdict,
  ];
}

function figure(value: number): string {
  return value >= 100 ? Math.round(value).toLocaleString('en-US') : value.toFixed(1);
}

function fixed(value: number): string {
  return value.toFixed(2);
}
