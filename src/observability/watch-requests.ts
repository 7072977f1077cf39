import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { Logger } from 'pino';
import type { Metrics } from './metrics';

/** Measures every request, and logs it: what changes something or fails at `info`, the rest at `debug`. */
export function watchRequests(server: FastifyInstance, metrics: Metrics, logger: Logger): void {
  server.addHook('onResponse', (request, reply, done) => {
    const route = request.routeOptions.url ?? 'none';
    metrics.requests.observe({ method: request.method, route, status: reply.statusCode }, reply.elapsedTime / 1000);
    logRequest(logger, request, reply);
    done();
  });
}

function logRequest(logger: Logger, request: FastifyRequest, reply: FastifyReply): void {
  const { statusCode } = reply;
  const quiet = statusCode < 400 && (request.method === 'GET' || request.method === 'HEAD');
  const level = quiet ? 'debug' : 'info';
  if (!logger.isLevelEnabled(level)) return;
  const [path] = request.url.split('?', 1);
  logger[level](
    {
      requestId: request.id,
      method: request.method,
      path,
      status: statusCode,
      milliseconds: Math.round(reply.elapsedTime),
    },
    'request',
  );
}
