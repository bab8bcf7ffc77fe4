import { Global, Module } from '@nestjs/common';
import { Clock, SystemClock } from './clock.js';

/** The time, for whoever asks for `Clock`. */
@Global()
@Module({ providers: [{ provide: Clock, useClass: SystemClock }], exports: [Clock] })
export class ClockModule {}
