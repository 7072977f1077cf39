import type { FastifyReply, FastifyRequest } from 'fastify';
import { Problem } from '../problems/problem';

const LOOPBACK_ADDRESS = /^(?:localhost|127(?:\.\d{1,3}){3}|::1|\[::1\])$/i;

/** Whether an address is reached from this machine alone. */
export function isLoopback(host: string): boolean {
  return LOOPBACK_ADDRESS.test(host);
}

/**
 * Answers only what was sent to this machine by its own name. A page on the web that points a name of its own at 127.0.0.1 is the browser's
 * same origin and would otherwise be served; one that posts across sites is told by its `Origin`.
 */
export function refuseOtherHosts(request: FastifyRequest, _reply: FastifyReply, done: (error?: Error) => void): void {
  const { host, origin } = request.headers;
  if (host === undefined) {
    const message = 'Host is missing';
    done(new Problem('bad-header', message, { errors: [{ pointer: '/Host', message }] }));
  } else if (!isLoopback(withoutPort(host))) {
    done(new Problem('misdirected', 'without keys the server answers to localhost, 127.0.0.1 and [::1] alone'));
  } else if (origin !== undefined && !isLoopback(hostOf(origin))) {
    done(new Problem('cross-site', 'without keys the server takes nothing from pages of other sites'));
  } else {
    done();
  }
}

function withoutPort(host: string): string {
  return host.replace(/:\d*$/, '');
}

function hostOf(origin: string): string {
  return URL.canParse(origin) ? new URL(origin).hostname : '';
}
