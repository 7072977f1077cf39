import type { ModelDeclaration } from '../read-models';

/** By period, each row a `ChartedShot`. */
export const SHOTS: ModelDeclaration = { model: 'shots', indexes: [] };
