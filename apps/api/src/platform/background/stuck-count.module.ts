import { Module } from '@nestjs/common';
import { StuckCount } from './stuck-count.js';

/** One count for the whole process: one feature counts, and health tells it. */
@Module({ providers: [StuckCount], exports: [StuckCount] })
export class StuckCountModule {}
