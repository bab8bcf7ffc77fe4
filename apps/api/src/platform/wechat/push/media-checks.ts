import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { MediaCheckRepository } from './media-check.repository.js';

/** What WeChat's checks of pictures found, for those who asked. */
@Injectable()
export class MediaChecks {
  /** By trace id; what has not been pushed yet, and what could not be checked, is not among them. */
  async listSuggestions(
    manager: EntityManager,
    traceIds: readonly string[],
  ): Promise<ReadonlyMap<string, 'pass' | 'review' | 'risky'>> {
    const checks = await new MediaCheckRepository(manager).list([...traceIds]);
    return new Map(checks.flatMap(({ traceId, suggest }) => (suggest === null ? [] : [[traceId, suggest]])));
  }
}
