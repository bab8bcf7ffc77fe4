import { randomBytes } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Clock } from '../platform/clock.js';
import { ReadModel } from './read-model/read-model.js';

const JSON_TYPE = 'application/json; charset=utf-8';

/**
 * Sends ready JSON of the read model. An answer depends on the address, the registry's revision, the date and this process's
 * code and nothing else, so these make its entity tag, and a client that has the answer is told so without it being worked
 * out again. Caches must ask every time: a warning has to show within seconds.
 */
@Injectable()
export class LookUpReplies {
  private readonly process = randomBytes(4).toString('base64url');
  private tag = { revision: -1, today: '', text: '' };

  constructor(
    private readonly readModel: ReadModel,
    private readonly clock: Clock,
  ) {}

  /** @param render the reply's JSON as of a date, `YYYY-MM-DD` in Asia/Shanghai */
  send(request: FastifyRequest, reply: FastifyReply, render: (today: string) => string | Buffer): void {
    const today = this.clock.today();
    const { revision } = this.readModel.status();
    const entityTag = revision === null ? null : this.entityTag(revision, today);
    if (entityTag !== null && request.headers['if-none-match'] === entityTag) {
      reply.code(304).header('etag', entityTag).header('cache-control', 'no-cache').send();
      return;
    }
    const body = render(today);
    if (entityTag !== null) reply.header('etag', entityTag);
    reply.header('cache-control', 'no-cache').header('content-type', JSON_TYPE).send(body);
  }

  /** As `send`, for an answer whose address tells where a person stands: no cache on its way may keep that address. */
  sendUnkept(reply: FastifyReply, render: (today: string) => Buffer): void {
    const body = render(this.clock.today());
    reply.header('cache-control', 'no-store').header('content-type', JSON_TYPE).send(body);
  }

  /** Weak, because `registryAsOf` moves on while the answer stays. */
  private entityTag(revision: number, today: string): string {
    if (this.tag.revision !== revision || this.tag.today !== today) {
      this.tag = { revision, today, text: `W/"${this.process}.${revision}.${today}"` };
    }
    return this.tag.text;
  }
}
