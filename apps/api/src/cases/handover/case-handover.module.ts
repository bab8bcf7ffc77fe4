import { Module } from '@nestjs/common';
import { CaseHandover } from './case-handover.js';

/** Cases go on when their handler goes. */
@Module({ providers: [CaseHandover] })
export class CaseHandoverModule {}
