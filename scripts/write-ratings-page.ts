/** `npm run docs:ratings`: writes `docs/reference/ratings.md` from the registry. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ratingsPage } from './ratings-page';

const file = join(__dirname, '..', 'docs', 'reference', 'ratings.md');
writeFileSync(file, ratingsPage());
console.log(`${file} written`);
