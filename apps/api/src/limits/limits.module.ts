import { Global, Module } from '@nestjs/common';
import { Throttle } from './throttle.js';

/** What limits how often anybody asks, for every door. */
@Global()
@Module({ providers: [Throttle], exports: [Throttle] })
export class LimitsModule {}
