import { type DynamicModule, Global, Module } from '@nestjs/common';
import { SealKeys } from './seal-keys';

@Global()
@Module({})
export class SealingModule {
  static of(keys: SealKeys): DynamicModule {
    const providers = [{ provide: SealKeys, useValue: keys }];
    return { module: SealingModule, providers, exports: providers };
  }
}
