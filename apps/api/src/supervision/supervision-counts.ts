import { REVIEW_LISTED_DAYS } from '@jiweibao/shared';
import type { DataSource } from 'typeorm';
import type { Staff } from '../accounts/staff.js';
import { every, oneOf } from '../cases/desk/condition.js';
import type { BureauTree } from '../organization/bureau-tree.js';
import type { Clock } from '../platform/clock.js';
import { addDays } from '../platform/working-days/calendar-dates.js';
import { inQuestionScope, QuestionRepository, questionList } from './questions/question.repository.js';
import { listCondition, ofBureaus, WarningCaseRepository } from './warnings/warning-case.repository.js';
import { bureausWithin } from './warnings/warning-parties.js';
import type { SupervisionCountsReply } from './warnings/warning-replies.js';

/** What waits for a bureau: as many as the lists show, so that they remind and never go stale. */
export class SupervisionCounts {
  constructor(
    private readonly dataSource: () => DataSource,
    private readonly tree: BureauTree,
    private readonly clock: Clock,
  ) {}

  /** @throws {Problem} 403 for somebody of a station */
  async of(staff: Staff): Promise<SupervisionCountsReply> {
    const scope = bureausWithin(staff, this.tree);
    const { manager } = this.dataSource();
    const warnings = new WarningCaseRepository(manager);
    const today = this.clock.today();
    const soon = addDays(today, REVIEW_LISTED_DAYS);
    const overdue = every([inQuestionScope({ bureauCodes: scope }), questionList('overdue', today)]);
    return {
      toApprove: await warnings.count(listCondition('toApprove', scope, soon)),
      toReview: await warnings.count(listCondition('toReview', scope, soon)),
      reviewOverdue: await warnings.count(listCondition('toReview', scope, addDays(today, -1))),
      returned: await warnings.count(every([ofBureaus(scope), oneOf('w.state', ['returned'])])),
      overdueQuestions: await new QuestionRepository(manager).count(overdue),
    };
  }
}
