import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { DocumentBuilder, SwaggerModule } from '@nestjs/swagger';
import { SCHEMAS } from './schemas';

/** Of the API: the first part of its paths. */
const VERSION = 'v1';

const ABOUT = `A stats ledger for basketball. Every play is an event, every number a fold over the plays that stand.
Revisions and positions are decimal strings. Everything that is not 2xx is \`application/problem+json\` (RFC 9457).`;

/** The API's description: for people at \`/docs\`, for programs at \`/docs-json\`. */
export function serveDocs(app: NestFastifyApplication): void {
  const outline = new DocumentBuilder()
    .setTitle('Courtledger')
    .setDescription(ABOUT)
    .setVersion(VERSION)
    .setLicense('Apache-2.0', '')
    .build();
  const document = SwaggerModule.createDocument(app, outline);
  document.components = { ...document.components, schemas: { ...SCHEMAS } };
  SwaggerModule.setup('docs', app, document, {
    jsonDocumentUrl: 'docs-json',
    yamlDocumentUrl: 'docs-yaml',
    customSiteTitle: 'Courtledger API',
  });
}
