/** A name that fits: whole, else with the first name's initial (`D. Melton`), else cut. */
export function shortName(name: string, width: number): string {
  if (name.length <= width) return name;
  const [first = '', ...rest] = name.split(' ');
  const initialled = [`${first.charAt(0)}.`, ...rest].join(' ');
  return initialled.length <= width ? initialled : `${initialled.slice(0, width - 1)}…`;
}
