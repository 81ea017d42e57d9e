import { Module, type DynamicModule } from '@nestjs/common';
import { APP_FILTER } from '@nestjs/core';
import { HouseModule } from '#house';
import type { Config } from '#kernel';
import { DevelopmentController } from './development.controller.js';
import { EntryController } from './entry.controller.js';
import { GraphQLErrorsFilter } from './graphql-errors.filter.js';
import { graphqlModule } from './graphql.js';
import { HealthController } from './health.controller.js';
import { LimitsModule } from './limits/limits.module.js';
import { SessionDoor } from './session-door.js';
import { Personas } from './sign-in/personas.js';
import { SignInController } from './sign-in/sign-in.controller.js';

@Module({
  controllers: [HealthController, DevelopmentController, EntryController, SignInController],
  providers: [SessionDoor, Personas, { provide: APP_FILTER, useClass: GraphQLErrorsFilter }],
})
export class ApiModule {
  static forRoot(config: Config): DynamicModule {
    return {
      module: ApiModule,
      imports: [LimitsModule, HouseModule.forRoot({ config, process: 'api' }), graphqlModule()],
    };
  }
}
