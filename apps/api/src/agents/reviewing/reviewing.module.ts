import { Module } from '@nestjs/common';
import { BureauTree } from '../../organization/bureau-tree.js';
import { OrganizationModule } from '../../organization/organization.module.js';
import { ReviewingBureaus } from './reviewing-bureaus.js';

/** Who reviews what general agents submit. */
@Module({
  imports: [OrganizationModule],
  providers: [
    {
      provide: ReviewingBureaus,
      inject: [BureauTree],
      useFactory: (tree: BureauTree) => new ReviewingBureaus(tree),
    },
  ],
  exports: [ReviewingBureaus],
})
export class ReviewingModule {}
