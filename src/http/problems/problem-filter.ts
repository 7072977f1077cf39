import { type ArgumentsHost, Catch, type ExceptionFilter } from '@nestjs/common';
import type { Logger } from 'pino';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { methodsAt } from '../requests/known-routes';
import { Problem } from './problem';
import type { ProblemSource } from './problem-of';

/** Turns everything that is thrown into problem details. What nobody knows is a mistake of ours: logged whole, answered without its insides. */
@Catch()
export class ProblemFilter implements ExceptionFilter {
  constructor(
    private readonly sources: readonly ProblemSource[],
    private readonly logger: Logger,
  ) {}

  catch(error: unknown, host: ArgumentsHost): void {
    const http = host.switchToHttp();
    const request = http.getRequest<FastifyRequest>();
    sendProblem(http.getResponse<FastifyReply>(), request.is404 ? nothingAt(request) : this.problemOf(error, request));
  }

  private problemOf(error: unknown, request: FastifyRequest): Problem {
    for (const source of this.sources) {
      const problem = source(error);
      if (problem) return problem;
    }
    this.logger.error(
      { err: error, requestId: request.id, method: request.method, path: pathOf(request) },
      'a request failed',
    );
    return new Problem('internal', `the request failed; the server’s log has it under ${request.id}`);
  }
}

export function sendProblem(reply: FastifyReply, problem: Problem): void {
  // A body that is refused half-way is read to its end and thrown away: closing the connection on it would lose this answer.
  reply.removeHeader('connection');
  reply.code(problem.status).headers({ 'cache-control': 'no-store', ...problem.details.headers });
  reply.type('application/problem+json').send(JSON.stringify(problem));
}

function nothingAt(request: FastifyRequest): Problem {
  const path = pathOf(request);
  const methods = methodsAt(request.server, path);
  if (methods.length === 0) return new Problem('unknown-path', `there is nothing at ${path}`);
  return new Problem('unknown-method', `${path} takes ${methods.join(', ')}`, {
    headers: { allow: methods.join(', ') },
  });
}

function pathOf({ url }: FastifyRequest): string {
  return url.split('?', 1)[0] as string;
}
