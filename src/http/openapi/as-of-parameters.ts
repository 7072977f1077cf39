import { applyDecorators } from '@nestjs/common';
import { ApiQuery } from '@nestjs/swagger';

/** Up to when what the answer is made of was known. */
export const Known = (): MethodDecorator =>
  applyDecorators(
    ApiQuery({
      name: 'timestamp',
      required: false,
      description: 'As known then; not together with `revision`',
      schema: { type: 'string', format: 'date-time' },
    }),
    ApiQuery({ name: 'revision', required: false, description: 'As known at that revision' }),
  );

/** The answer may be as of a moment, along both axes. */
export const AsOf = (): MethodDecorator =>
  applyDecorators(
    Known(),
    ApiQuery({ name: 'period', required: false, description: 'As of the end of that period, or of its `clock`' }),
    ApiQuery({ name: 'clock', required: false, description: 'Time left in `period`, `PT05M12.00S`' }),
    ApiQuery({
      name: 'formulaVersion',
      required: false,
      description: 'By the formulas of that version; otherwise by those in force when the last event was recorded',
    }),
  );
