import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ratingsPage } from '../../../scripts/ratings-page';

const PAGE = join(__dirname, '../../../docs/reference/ratings.md');

it('docs/reference/ratings.md says what the registry says (npm run docs:ratings)', () => {
  expect(readFileSync(PAGE, 'utf8')).toBe(ratingsPage());
});
