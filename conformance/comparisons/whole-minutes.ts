/** `PT34M29.80S` as the league's record prints it: 34. Half a minute counts as a whole one, and hundredths of a second do not. */
export function wholeMinutes(minutes: string): number {
  const [, whole, seconds] = /^PT(\d+)M(\d+\.\d+)S$/.exec(minutes) ?? [];
  return Number(whole) + (Number(seconds) >= 30 ? 1 : 0);
}
