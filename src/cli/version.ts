import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The version of the package. */
export function version(): string {
  const text = readFileSync(join(checkout(), 'package.json'), 'utf8');
  return (JSON.parse(text) as { version: string }).version;
}

/** The folder that the package lies in, whether the sources or the build are running. */
export function checkout(): string {
  return join(__dirname, '..', '..');
}
