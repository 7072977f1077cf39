import type { EngineSettings } from './engines';

/** Where the engines are, from the environment. */
export function engineSettings(environment: NodeJS.ProcessEnv): EngineSettings {
  const { DATA_DIR, EVENTSTORE_URL, MONGODB_URL } = environment;
  return {
    dataDirectory: DATA_DIR ?? '.courtledger',
    ...(EVENTSTORE_URL && { eventstoreUrl: EVENTSTORE_URL }),
    ...(MONGODB_URL && { mongodbUrl: MONGODB_URL }),
  };
}
