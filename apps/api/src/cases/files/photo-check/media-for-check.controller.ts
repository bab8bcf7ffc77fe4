import { Controller, Get, Header, Param, StreamableFile } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import { Clock } from '../../../platform/clock.js';
import { hashOfToken } from '../../../platform/crypto/secret-token.js';
import { Database } from '../../../platform/database.js';
import { StoredFiles } from '../../../platform/storage/stored-files.js';
import { PHOTO_MEDIA_TYPE } from '../case-file-kinds.js';
import { caseFileNotFound } from '../case-files.errors.js';
import { PhotoCheckRepository } from './photo-check.repository.js';
import { MEDIA_FOR_CHECK } from './photo-checker.js';

/**
 * Where WeChat fetches a photo, by an address that it alone was told and that ends after two hours. Not in the published contract:
 * nobody else has any business here.
 */
@ApiExcludeController()
@Controller(MEDIA_FOR_CHECK)
export class MediaForCheckController {
  constructor(
    private readonly database: Database,
    private readonly files: StoredFiles,
    private readonly clock: Clock,
  ) {}

  @Get(':token')
  @Header('cache-control', 'no-store')
  @Header('content-security-policy', "default-src 'none'; sandbox")
  @Header('x-robots-tag', 'noindex')
  async photo(@Param('token') token: string): Promise<StreamableFile> {
    const checks = new PhotoCheckRepository(this.database.dataSource().manager);
    const check = await checks.findByToken(hashOfToken(token), this.clock.now());
    if (check === null) throw caseFileNotFound();
    return new StreamableFile(await this.files.read(check.fileId), { type: PHOTO_MEDIA_TYPE });
  }
}
