import { Controller, Get, Header } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { answers, problems } from '../../http/openapi/operation';
import { TakesNoQuery } from '../../http/requests/no-query';
import { type PublicSealKey, SealKeys } from '../../sealing/seal-keys';

@ApiTags('proof')
@TakesNoQuery()
@Controller('.well-known/courtledger-keys')
export class SealKeysController {
  constructor(private readonly keys: SealKeys) {}

  @Get()
  @Header('cache-control', 'no-cache')
  @ApiOperation({
    summary: 'The public keys of seals',
    description: 'A JSON Web Key Set (RFC 7517): the key that signs now first, then those that did before.',
  })
  @answers(200, 'The keys; none where seals are not signed', 'SealKeys')
  @problems()
  read(): { readonly keys: readonly PublicSealKey[] } {
    return { keys: this.keys.published };
  }
}
