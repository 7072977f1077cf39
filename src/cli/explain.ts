import { Problem } from './server/api-client';

/** What went wrong, in one line; with LOG_LEVEL=debug the stack too, for whoever looks for a mistake of ours. */
export function explain(error: unknown, environment: NodeJS.ProcessEnv): string {
  if (!(error instanceof Error)) return String(error);
  const line = messageOf(error).replace(/\s*\n\s*/g, ' ');
  return environment['LOG_LEVEL'] === 'debug' ? `${line}\n${error.stack ?? ''}` : line;
}

function messageOf(error: Error): string {
  if (error instanceof Problem) return `the server answered ${error.status}: ${error.message}`;
  if ('code' in error && error.code === 'EADDRINUSE' && 'port' in error)
    return `port ${String(error.port)} is taken: choose another`;
  const cause = error.cause instanceof Error ? ` (${error.cause.message})` : '';
  return `${error.message}${cause}`;
}
