/** Time left in a period, in hundredths of a second: an integer, so that minutes add up exactly. */
export type Centiseconds = number;

const CLOCK = /^PT(\d{1,2})M(\d{1,2})(?:\.(\d{1,2}))?S$/;

/** Reads a clock such as `PT05M12.00S`; `undefined` when it is not one (minutes and seconds are both required, seconds below 60). */
export function parseClock(clock: string): Centiseconds | undefined {
  const match = CLOCK.exec(clock);
  if (!match) return undefined;
  const seconds = Number(match[2]);
  if (seconds > 59) return undefined;
  const hundredths = Number((match[3] ?? '').padEnd(2, '0'));
  return (Number(match[1]) * 60 + seconds) * 100 + hundredths;
}

const DURATION = /^PT(\d+)M(\d\d)\.(\d\d)S$/;

/** Reads a duration as `formatClock` writes it; `undefined` when it is none. */
export function parseDuration(duration: string): Centiseconds | undefined {
  const match = DURATION.exec(duration);
  return match ? (Number(match[1]) * 60 + Number(match[2])) * 100 + Number(match[3]) : undefined;
}

/** Writes a duration as the league does: `PT34M12.00S`, minutes beyond 59 unfolded (`PT240M00.00S`). */
export function formatClock(time: Centiseconds): string {
  const minutes = Math.floor(time / 6000);
  const seconds = Math.floor((time % 6000) / 100);
  const pad = (n: number): string => String(n).padStart(2, '0');
  return `PT${pad(minutes)}M${pad(seconds)}.${pad(time % 100)}S`;
}
