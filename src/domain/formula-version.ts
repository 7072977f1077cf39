/** Version of all folds, ratings and document fields together: raised whenever one of them changes its answer. */
export const FORMULA_VERSION = 2;
