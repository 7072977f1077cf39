import { READ_SCHEMAS } from './read-schemas';
import { CORRECTION_SCHEMAS } from './correction-schemas';
import { WRITE_SCHEMAS } from './write-schemas';

/** Every schema of the API by its name. */
export const SCHEMAS = { ...WRITE_SCHEMAS, ...CORRECTION_SCHEMAS, ...READ_SCHEMAS };

export type SchemaName = keyof typeof SCHEMAS;

export function schema(name: SchemaName): { $ref: string } {
  return { $ref: `#/components/schemas/${name}` };
}
