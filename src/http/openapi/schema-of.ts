import type { OpenAPIObject } from '@nestjs/swagger';

type Schemas = NonNullable<NonNullable<OpenAPIObject['components']>['schemas']>;
type ReferenceObject = Extract<Schemas[string], { $ref: string }>;
type SchemaObject = Exclude<Schemas[string], ReferenceObject>;

export type Schema = SchemaObject | ReferenceObject;

export const text = (example?: string, description?: string): SchemaObject => ({
  type: 'string',
  ...(example !== undefined && { example }),
  ...(description !== undefined && { description }),
});
export const whole = (description?: string): SchemaObject => ({
  type: 'integer',
  ...(description !== undefined && { description }),
});
export const number = (description?: string): SchemaObject => ({
  type: 'number',
  ...(description !== undefined && { description }),
});
export const flag = (description?: string): SchemaObject => ({
  type: 'boolean',
  ...(description !== undefined && { description }),
});
export const oneOf = (...values: readonly (string | number)[]): SchemaObject => ({ enum: [...values] });
export const listOf = (items: Schema, minItems?: number): SchemaObject => ({
  type: 'array',
  items,
  ...(minItems !== undefined && { minItems }),
});
export const revision = (): SchemaObject => text('42', 'Number of an event in its stream, as a decimal string');

/** An object whose fields are all there, but for those named in `optional`. */
export function object(properties: Readonly<Record<string, Schema>>, ...optional: readonly string[]): SchemaObject {
  const required = Object.keys(properties).filter((name) => !optional.includes(name));
  // An empty list is none in OpenAPI 3.0.
  return { type: 'object', properties: { ...properties }, ...(required.length > 0 && { required }) };
}

/** An object that takes no other fields. */
export function closedObject(
  properties: Readonly<Record<string, Schema>>,
  ...optional: readonly string[]
): SchemaObject {
  return { ...object(properties, ...optional), additionalProperties: false };
}

/** The same schema for each of several fields. */
export function each(names: readonly string[], schema: SchemaObject): Readonly<Record<string, SchemaObject>> {
  return Object.fromEntries(names.map((name) => [name, schema]));
}
