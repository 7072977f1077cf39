import { type CanActivate, type ExecutionContext, UseGuards } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { readQuery } from './read-fields';

class NoParameters {}

class NoQueryGuard implements CanActivate {
  canActivate(context: ExecutionContext): boolean {
    readQuery(NoParameters, context.switchToHttp().getRequest<FastifyRequest>().query);
    return true;
  }
}

/** The calls know no query parameter, so each one is refused: who writes `?dryRun=true` does not want a call that is none. */
export const TakesNoQuery = (): ClassDecorator => UseGuards(NoQueryGuard);
