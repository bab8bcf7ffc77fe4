import { Injectable } from '@nestjs/common';
import { Divisions } from '../../organization/divisions.js';
import { Clock } from '../../platform/clock.js';
import { BrandDirectory } from '../../registry/brand-directory.js';
import { writeCursor } from '../list-cursor.js';
import { phoneInWords, toReports } from '../outlets/outlet.mapper.js';
import type { OpenReportReply, OpenReportsReply } from './correction-answer-replies.js';
import type { OpenReport, OpenReportPage } from './correction-answers.js';

/** Reports for those who answer them: nothing of who sent them. */
@Injectable()
export class OpenReportMapper {
  constructor(
    private readonly directory: BrandDirectory,
    private readonly divisions: Divisions,
    private readonly clock: Clock,
  ) {}

  async toReply({ reports, next }: OpenReportPage): Promise<OpenReportsReply> {
    const brands = new Map((await this.directory.listBrands()).map(({ id, name }) => [id, name]));
    return {
      lines: reports.map((report) => this.toLine(report, brands)),
      nextCursor: next && writeCursor(next.at.toISOString(), next.id),
    };
  }

  private toLine(
    { outlet, reports, answerBy }: OpenReport,
    brands: ReadonlyMap<string, string>,
  ): OpenReportReply {
    const { id, name, address, divisionCode, phones, authorizations } = outlet;
    const standing = authorizations.filter(({ state }) => state !== 'withdrawn');
    const brandIds = [...new Set(standing.map(({ brandId }) => brandId))];
    return {
      ...{ outletId: id, name, address },
      divisionName: this.divisions.get(divisionCode) ? this.divisions.fullName(divisionCode) : divisionCode,
      phones: phones.map(phoneInWords),
      brandNames: brandIds.flatMap((brandId) => brands.get(brandId) ?? []),
      reports: toReports(reports),
      answerBy: answerBy.date,
      provisional: answerBy.provisional,
      late: answerBy.date < this.clock.today(),
    };
  }
}
