import { Module } from '@nestjs/common';
import { Settings } from '../config/settings.js';
import { Divisions } from '../organization/divisions.js';
import { OrganizationModule } from '../organization/organization.module.js';
import { DoubtfulChecks } from './doubtful-checks.js';
import { LookUpReplies } from './look-up-replies.js';
import { LOOKUP_CONTROLLERS } from './lookup-controllers.js';
import { LookupNames } from './lookup-names.js';
import { FollowerThread } from './read-model/follow/follower-thread.js';
import { Lexicons } from './read-model/lexicons.js';
import { ReadModel } from './read-model/read-model.js';
import { loadSearchWords } from './understanding/search-words.js';

/** Public look-ups, answered from a read model that a thread of this process keeps up with the registry. */
@Module({
  imports: [OrganizationModule],
  controllers: [...LOOKUP_CONTROLLERS],
  providers: [
    DoubtfulChecks,
    LookUpReplies,
    LookupNames,
    {
      provide: ReadModel,
      inject: [Divisions],
      useFactory: (divisions: Divisions) =>
        new ReadModel(divisions, new Lexicons(divisions, loadSearchWords(divisions))),
    },
    {
      provide: FollowerThread,
      inject: [ReadModel, Settings],
      useFactory: (readModel: ReadModel, { databaseUrl, snapshotDirectory }: Settings) =>
        new FollowerThread(readModel, { databaseUrl, snapshotDirectory }),
    },
  ],
  exports: [DoubtfulChecks, ReadModel],
})
export class LookupModule {}
