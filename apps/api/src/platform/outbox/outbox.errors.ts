import { Problem } from '../problem.js';

/** A handler throws it when no later try can succeed, such as for a person who withdrew their consent. Its message is kept. */
export class DeliveryImpossible extends Error {
  constructor(message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = 'DeliveryImpossible';
  }
}

/** 404: there is nothing to be tried again under this id. */
export function outboxEntryUnknown(id: string): Problem {
  return new Problem(404, 'outbox-entry-unknown', '没有执行', `没有这一条，或者正在发送：${id}`);
}
