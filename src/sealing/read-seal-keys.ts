import { readFileSync } from 'node:fs';
import { SealKeys } from './seal-keys';

/** Paths of files; each may be missing. */
export interface SealKeyFiles {
  /** A private key. */
  readonly sealKey?: string;
  /** The public keys of keys that were used before. */
  readonly sealPublicKeys?: string;
}

/** A file of keys is not what it should be; its content is in no message. */
export class BadSealKeys extends Error {
  constructor(message: string) {
    super(message);
    this.name = 'BadSealKeys';
  }
}

/** @throws BadSealKeys naming the variable and the rule */
export function readSealKeys({ sealKey, sealPublicKeys }: SealKeyFiles): SealKeys {
  const pem = textOf('SEAL_KEY', sealKey);
  const jwks = textOf('SEAL_PUBLIC_KEYS', sealPublicKeys);
  const retired = named('SEAL_PUBLIC_KEYS', () => SealKeys.of({ ...(jwks !== undefined && { jwks }) }));
  if (pem === undefined) return retired;
  return named('SEAL_KEY', () => SealKeys.of({ pem, ...(jwks !== undefined && { jwks }) }));
}

function textOf(variable: string, path: string | undefined): string | undefined {
  if (path === undefined) return undefined;
  try {
    return readFileSync(path, 'utf8');
  } catch {
    throw new BadSealKeys(`${variable}: the file ${path} can't be read`);
  }
}

function named(variable: string, read: () => SealKeys): SealKeys {
  try {
    return read();
  } catch (error) {
    throw new BadSealKeys(`${variable} must be the path of ${(error as Error).message}`);
  }
}
