import type { ContentCoding } from './content-coding';

/** A strong ETag: the version of what was asked, in the coding in which it goes out. */
export function strongETag(version: string, coding: ContentCoding): string {
  return `"${version};${coding}"`;
}

/** Whether `If-None-Match` names the tag. Its comparison is the weak one (RFC 9110, 13.1.2). */
export function namesETag(ifNoneMatch: string | undefined, etag: string): boolean {
  if (ifNoneMatch === undefined) return false;
  if (ifNoneMatch.trim() === '*') return true;
  return ifNoneMatch.split(/,\s*(?=W\/"|")/).some((tag) => tag.trim().replace(/^W\//, '') === etag);
}
