const INSTANT = /^(\d{4})-(\d\d)-(\d\d)T\d\d:\d\d(?::\d\d(?:\.\d{1,9})?)?(?:Z|[+-]\d\d:\d\d)$/;

/** Reads an ISO 8601 instant with an offset as UTC with milliseconds (finer decimals are cut off); `undefined` when it is not one. */
export function parseInstant(text: string): string | undefined {
  const match = INSTANT.exec(text);
  if (!match || !isDayOfMonth(Number(match[1]), Number(match[2]), Number(match[3]))) return undefined;
  const time = Date.parse(text);
  return Number.isNaN(time) ? undefined : new Date(time).toISOString();
}

/** `Date.parse` takes 30 February for 2 March. */
function isDayOfMonth(year: number, month: number, day: number): boolean {
  return day <= 28 || day <= new Date(Date.UTC(year, month, 0)).getUTCDate();
}
