import { type Formulas, formulasOf } from '../../domain/formula-version';
import { badFields } from './read-fields';

/** The formulas of a version. @throws Problem `bad-query` for one that this server does not have */
export function readFormulas(version: number): Formulas {
  const formulas = formulasOf(version);
  if (formulas) return formulas;
  const message = `formulaVersion: there are no formulas ${version} here`;
  throw badFields('bad-query', [{ pointer: '/formulaVersion', message }]);
}
