/** What the names of all streams of cases begin with. */
export const CORRECTION_STREAM_PREFIX = 'correction-';

/** The stream that holds one case. */
export function correctionStream(correctionId: string): string {
  return `${CORRECTION_STREAM_PREFIX}${correctionId}`;
}

/** The case of such a stream. */
export function correctionIdOf(stream: string): string {
  return stream.slice(CORRECTION_STREAM_PREFIX.length);
}
