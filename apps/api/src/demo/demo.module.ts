import { Module } from '@nestjs/common';
import { DemoController } from './demo.controller.js';

/** What is only there to try the product with. */
@Module({ controllers: [DemoController] })
export class DemoModule {}
