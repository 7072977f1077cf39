import { ApiParam, ApiQuery } from '@nestjs/swagger';

export const PersonIdParam = (): MethodDecorator =>
  ApiParam({ name: 'personId', schema: { type: 'integer', minimum: 1, example: 201939 } });

export const TeamIdParam = (): MethodDecorator =>
  ApiParam({ name: 'teamId', schema: { type: 'integer', minimum: 1, example: 1610612744 } });

export const SeasonParam = (): MethodDecorator =>
  ApiParam({ name: 'season', schema: { type: 'string', pattern: String.raw`^\d{4}-\d\d$`, example: '2024-25' } });

export const SeasonTypeQuery = (): MethodDecorator =>
  ApiQuery({
    name: 'seasonType',
    required: false,
    description: 'As the games were declared; `Regular Season` where it is left out',
    example: 'Regular Season',
  });
