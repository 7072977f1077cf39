import { formatClock, parseClock } from '../../domain/plays/clock';
import { parseInstant } from '../instant';

/** A checked value in the one writing that plays are kept in: nobody and nothing are absent, clock and instant are written as the league does. */
export function inOneWriting(field: string, value: unknown): unknown {
  if (isNothing(field, value)) return undefined;
  if (value !== undefined && field === 'clock') return formatClock(parseClock(value as string) ?? 0);
  return value !== undefined && field === 'occurredAt' ? parseInstant(value as string) : value;
}

function isNothing(field: string, value: unknown): boolean {
  return (
    (value === 0 && (field.endsWith('PersonId') || NOBODY.has(field))) || (Array.isArray(value) && value.length === 0)
  );
}

const NOBODY: ReadonlySet<string> = new Set(['personId', 'teamId', 'officialId']);
