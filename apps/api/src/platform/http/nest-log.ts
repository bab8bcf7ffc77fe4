import type { LoggerService } from '@nestjs/common';
import type { FastifyBaseLogger } from 'fastify';
import { withoutValues } from '../without-values.js';

/** Nest's own messages, and those of `Logger`, written by the server's logger: one stream, one form. */
export class NestLog implements LoggerService {
  constructor(private readonly log_: FastifyBaseLogger) {}

  log(message: unknown, ...rest: unknown[]): void {
    this.write('info', message, rest);
  }

  warn(message: unknown, ...rest: unknown[]): void {
    this.write('warn', message, rest);
  }

  error(message: unknown, ...rest: unknown[]): void {
    this.write('error', message, rest);
  }

  fatal(message: unknown, ...rest: unknown[]): void {
    this.write('fatal', message, rest);
  }

  debug(message: unknown, ...rest: unknown[]): void {
    this.write('debug', message, rest);
  }

  verbose(message: unknown, ...rest: unknown[]): void {
    this.write('trace', message, rest);
  }

  /** Nest passes the context last; an error may bring its stack, or the error itself, before that. */
  private write(
    level: 'info' | 'warn' | 'error' | 'fatal' | 'debug' | 'trace',
    message: unknown,
    rest: unknown[],
  ): void {
    const context = rest.at(-1);
    const details = rest.slice(0, -1);
    const error = [message, ...details].find((part) => part instanceof Error);
    const stack = error === undefined ? details.find((part) => typeof part === 'string') : undefined;
    const words = message instanceof Error ? message.message : String(message);
    this.log_[level]({ context, stack: stack && withoutValues(stack), err: error }, withoutValues(words));
  }
}
