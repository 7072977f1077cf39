import type { AddressInfo } from 'node:net';
import type { DynamicModule, NestApplicationOptions } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { FastifyInstance } from 'fastify';
import { Logger as NestLogger } from 'nestjs-pino';
import type { Logger } from 'pino';
import { serveDocs } from './openapi/serve-docs';
import { ProblemFilter } from './problems/problem-filter';
import type { ProblemSource } from './problems/problem-of';
import { isLoopback } from './requests/loopback';
import { createServer, type ServerWatch } from './server';

export interface ServerSettings extends ServerWatch {
  /** The application; it brings `LoggerModule`. */
  readonly module: DynamicModule;
  readonly problemSources: readonly ProblemSource[];
  readonly logger: Logger;
  /** A loopback address. */
  readonly host: string;
  /** 0: any that is free. */
  readonly port: number;
  /** Is handed the server before it has routes. */
  readonly prepare: (server: FastifyInstance) => void;
}

export interface RunningServer {
  /** `http://127.0.0.1:3000` */
  readonly url: string;
  /** Answers what is under way, and ends. */
  close(): Promise<void>;
}

/** @throws Error where the address is not loopback or is in use */
export async function startServer(settings: ServerSettings): Promise<RunningServer> {
  const { host, port } = settings;
  if (!isLoopback(host))
    throw new Error(
      `HOST must be a loopback address, not ${host}: without keys the server answers to this machine alone`,
    );
  const app = await createApp(settings);
  try {
    await app.listen({ port, host });
  } catch (error) {
    await app.close();
    throw error;
  }
  return { url: urlOf(host, app), close: () => app.close() };
}

async function createApp({
  module,
  problemSources,
  logger,
  unpacked,
  prepare,
}: ServerSettings): Promise<NestFastifyApplication> {
  const adapter = createServer({ unpacked });
  prepare(adapter.getInstance());
  const options: NestApplicationOptions = { logger: false, abortOnError: false, bodyParser: false };
  const app = await NestFactory.create<NestFastifyApplication>(module, adapter, options);
  app.useGlobalFilters(new ProblemFilter(problemSources, logger));
  serveDocs(app);
  await app.init();
  app.useLogger(app.get(NestLogger));
  return app;
}

function urlOf(host: string, app: NestFastifyApplication): string {
  const { port } = app.getHttpServer().address() as AddressInfo;
  return `http://${host.includes(':') && !host.startsWith('[') ? `[${host}]` : host}:${port}`;
}
