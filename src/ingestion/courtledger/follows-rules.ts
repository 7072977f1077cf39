import { getMetadataStorage, ValidationTypes } from 'class-validator';
import type { JsonRecord } from '../record';

type Rule = ReturnType<ReturnType<typeof getMetadataStorage>['getTargetValidationMetadatas']>[number];

/** The decorators of one field, as questions. */
interface FieldRules {
  readonly field: string;
  readonly conditions: readonly ((object: object, value: unknown) => boolean)[];
  readonly constraints: readonly ((value: unknown, object: object) => unknown)[];
}

const RULES = new Map<new () => object, readonly FieldRules[] | undefined>();

/**
 * Whether `value` follows every decorator of `type`; false too where it has a decorator of a kind that is not known here, for class-validator to decide.
 * The constraints are class-validator's own. `validateSync` gathers them anew for each object and makes ready for a report, which took two thirds of the time
 * in which a play was read; hardly any play needs a report.
 */
export function followsRules(type: new () => object, value: JsonRecord): boolean {
  if (!RULES.has(type)) RULES.set(type, rulesOf(type));
  return RULES.get(type)?.every((rules) => follows(rules, value)) ?? false;
}

function follows({ field, conditions, constraints }: FieldRules, object: JsonRecord): boolean {
  const value = Object.hasOwn(object, field) ? object[field] : undefined;
  if (!conditions.every((condition) => condition(object, value))) return true;
  return constraints.every((constraint) => constraint(value, object) === true);
}

function rulesOf(type: new () => object): readonly FieldRules[] | undefined {
  const rules = getMetadataStorage().getTargetValidationMetadatas(type, '', true, false);
  if (!rules.every((rule) => isCondition(rule) || isConstraint(rule))) return undefined;
  return Object.entries(getMetadataStorage().groupByPropertyName(rules)).map(([field, ofField]) => ({
    field,
    conditions: ofField
      .filter(isCondition)
      .map(({ constraints }) => constraints[0] as FieldRules['conditions'][number]),
    constraints: ofField.filter(isConstraint).flatMap(constraintsOf),
  }));
}

/** `@ValidateIf` */
function isCondition({ type }: Rule): boolean {
  return type === ValidationTypes.CONDITIONAL_VALIDATION;
}

/** `@ValidateBy`, which most decorators of class-validator are too, without options. */
function isConstraint({ type, each, validateIf }: Rule): boolean {
  return type === ValidationTypes.CUSTOM_VALIDATION && !each && validateIf === undefined;
}

function constraintsOf({
  constraintCls,
  constraints,
  target,
  propertyName: property,
}: Rule): FieldRules['constraints'] {
  const targetName = typeof target === 'string' ? target : target.name;
  return getMetadataStorage()
    .getTargetValidatorConstraints(constraintCls)
    .map(
      ({ instance }) =>
        (value, object) =>
          instance.validate(value, { value, object, constraints, targetName, property }),
    );
}
