import { join } from 'node:path';
import { isLoopback } from './http/requests/loopback';

const LOG_LEVELS = ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'] as const;

export type LogLevel = (typeof LOG_LEVELS)[number];

/** What the environment says. */
export interface Configuration {
  readonly host: string;
  /** 0: any that is free. */
  readonly port: number;
  readonly dataDirectory: string;
  /** Path of the private key that signs seals; without it they are unsigned. */
  readonly sealKey?: string;
  /** Path of the public keys that seals were signed with before. */
  readonly sealPublicKeys?: string;
  /** The ledger is a server's where this is set, else in the data directory. */
  readonly eventstoreUrl?: string;
  /** The read models are a server's where this is set, else in the data directory. */
  readonly mongodbUrl?: string;
  readonly logLevel: LogLevel;
  /** `keys` is what the contract has by default; there are none yet, so both serve this machine alone. */
  readonly auth: 'keys' | 'none';
}

export type Environment = Readonly<Record<string, string | undefined>>;

/** The environment does not say what it should: each fault names the variable and the rule. */
export class BadConfiguration extends Error {
  constructor(readonly faults: readonly string[]) {
    super(`the configuration is wrong:\n${faults.map((fault) => `  ${fault}`).join('\n')}`);
    this.name = 'BadConfiguration';
  }
}

/** Reads PORT, HOST, DATA_DIR, EVENTSTORE_URL, MONGODB_URL, SEAL_KEY, SEAL_PUBLIC_KEYS, LOG_LEVEL and AUTH; an empty variable counts as absent. @throws BadConfiguration */
export function readConfiguration(environment: Environment): Configuration {
  const faults: string[] = [];
  const read = <Value>(name: string, fallback: Value, rule: Rule<Value>): Value => {
    const text = environment[name]?.trim();
    if (text === undefined || text === '') return fallback;
    const value = rule.read(text);
    if (value === undefined) faults.push(`${name} must be ${rule.says}`);
    return value ?? fallback;
  };
  const eventstoreUrl = read<string | undefined>(
    'EVENTSTORE_URL',
    undefined,
    url('esdb:', 'esdb+discover:', 'kurrentdb:', 'kurrentdb+discover:'),
  );
  const mongodbUrl = read<string | undefined>('MONGODB_URL', undefined, url('mongodb:', 'mongodb+srv:'));
  const sealKey = read<string | undefined>('SEAL_KEY', undefined, PATH);
  const sealPublicKeys = read<string | undefined>('SEAL_PUBLIC_KEYS', undefined, PATH);
  const configuration: Configuration = {
    host: read('HOST', '127.0.0.1', HOST),
    port: read('PORT', 3000, PORT),
    dataDirectory: read('DATA_DIR', '.courtledger', PATH),
    ...(eventstoreUrl !== undefined && { eventstoreUrl }),
    ...(mongodbUrl !== undefined && { mongodbUrl }),
    ...(sealKey !== undefined && { sealKey }),
    ...(sealPublicKeys !== undefined && { sealPublicKeys }),
    logLevel: read('LOG_LEVEL', 'info', choice(...LOG_LEVELS)),
    auth: read('AUTH', 'keys', choice('keys', 'none')),
  };
  if (faults.length > 0) throw new BadConfiguration(faults);
  return configuration;
}

interface Rule<Value> {
  readonly says: string;
  /** `undefined` for what breaks the rule. */
  read(text: string): Value | undefined;
}

const PATH: Rule<string> = { says: 'a path', read: (text) => join(text) };

const HOST: Rule<string> = {
  says: 'a loopback address (localhost, 127.0.0.1, ::1): without keys the server answers to this machine alone',
  read: (text) => (isLoopback(text) ? text : undefined),
};

const PORT: Rule<number> = {
  says: '0 to 65535',
  read: (text) => (/^\d{1,5}$/.test(text) && Number(text) <= 65_535 ? Number(text) : undefined),
};

function choice<Value extends string>(...values: readonly Value[]): Rule<Value> {
  return { says: `one of ${values.join(', ')}`, read: (text) => values.find((value) => value === text) };
}

function url(...protocols: readonly string[]): Rule<string> {
  return {
    says: `a URL that begins with ${protocols.map((protocol) => `${protocol}//`).join(' or ')}`,
    read: (text) =>
      protocols.some((protocol) => text.startsWith(`${protocol}//`) && text.length > protocol.length + 2)
        ? text
        : undefined,
  };
}

/** The configuration in lines for people, with what is secret in its URLs left out. */
export function describeConfiguration({
  host,
  port,
  dataDirectory,
  eventstoreUrl,
  mongodbUrl,
  sealKey = '(none: seals are not signed)',
  sealPublicKeys = '(none)',
  logLevel,
  auth,
}: Configuration): readonly string[] {
  return [
    `HOST=${host}`,
    `PORT=${port}`,
    `DATA_DIR=${dataDirectory}`,
    `EVENTSTORE_URL=${eventstoreUrl === undefined ? '(embedded)' : withoutSecrets(eventstoreUrl)}`,
    `MONGODB_URL=${mongodbUrl === undefined ? '(embedded)' : withoutSecrets(mongodbUrl)}`,
    `SEAL_KEY=${sealKey}`,
    `SEAL_PUBLIC_KEYS=${sealPublicKeys}`,
    `LOG_LEVEL=${logLevel}`,
    `AUTH=${auth}`,
  ];
}

/** Without user, password and options: any of them may be a secret. A URL of several hosts is none for `URL`, so it is cut by hand. */
function withoutSecrets(text: string): string {
  return text.replace(/\/\/[^/]*@/, '//***@').replace(/\?.*$/s, '?***');
}
