import type { FastifyInstance } from 'fastify';

/** Method and pattern of every route, by server. */
const ROUTES = new WeakMap<object, { readonly methods: readonly string[]; readonly pattern: RegExp }[]>();

/** Notes the routes that a server is given from now on. */
export function noteRoutes(server: FastifyInstance): void {
  const routes: { methods: readonly string[]; pattern: RegExp }[] = [];
  ROUTES.set(server.server, routes);
  server.addHook('onRoute', ({ method, url }) => {
    routes.push({ methods: [method].flat(), pattern: patternOf(url) });
  });
}

/** The methods that a path takes; none where there is nothing. */
export function methodsAt(server: FastifyInstance, path: string): readonly string[] {
  const routes = ROUTES.get(server.server) ?? [];
  return [...new Set(routes.filter(({ pattern }) => pattern.test(path)).flatMap(({ methods }) => methods))].sort();
}

function patternOf(url: string): RegExp {
  const literal = url.replaceAll(/[.+?^${}()|[\]\\]/g, String.raw`\$&`);
  return new RegExp(`^${literal.replaceAll(/:\w+/g, '[^/]+').replaceAll('*', '.*')}$`);
}
