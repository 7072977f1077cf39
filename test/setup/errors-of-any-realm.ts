import { types } from 'node:util';

/**
 * Jest runs a spec in a realm of its own, in which an error thrown by Node itself (a missing file) is no `instanceof Error`
 * (jestjs/jest#2549). In production it is one; so it is here.
 */
const ordinary = Function.prototype[Symbol.hasInstance];

Object.defineProperty(Error, Symbol.hasInstance, {
  value(this: unknown, value: unknown): boolean {
    return ordinary.call(this as typeof Error, value) || (this === Error && types.isNativeError(value));
  },
});
