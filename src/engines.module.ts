import { type DynamicModule, Global, Module } from '@nestjs/common';
import type { Ledger } from './ledger/ledger';
import type { ReadModels } from './read-models/read-models';

export const LEDGER = Symbol('Ledger');
export const READ_MODELS = Symbol('ReadModels');

/** The two ports. Whoever opened the engines behind them closes them too. */
@Global()
@Module({})
export class EnginesModule {
  static of(ledger: Ledger, readModels: ReadModels): DynamicModule {
    const providers = [
      { provide: LEDGER, useValue: ledger },
      { provide: READ_MODELS, useValue: readModels },
    ];
    return { module: EnginesModule, providers, exports: providers };
  }
}
