import { readFileSync } from 'node:fs';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { type OpenAPIObject, SwaggerModule } from '@nestjs/swagger';
import { CONTRACT_FILE } from './contract-file.js';

/**
 * Serves the contract as it was committed, and a page to read it. All assets come from the package, none from elsewhere, and
 * nothing on the page is an inline script.
 */
export function serveApiDocs(app: NestFastifyApplication): void {
  SwaggerModule.setup('api/docs', app, readContract, {
    jsonDocumentUrl: 'api/v1/openapi.json',
    raw: ['json'],
    customSiteTitle: '冀维宝接口文档',
    // The validator badge would send the contract to a foreign host.
    swaggerOptions: { validatorUrl: null },
  });
}

// Our own file, committed and checked against the controllers, so its shape is taken on trust.
function readContract(): OpenAPIObject {
  return JSON.parse(readFileSync(CONTRACT_FILE, 'utf8')) as OpenAPIObject;
}
