import type { EntityManager } from 'typeorm';
import type { Divisions } from '../../organization/divisions.js';
import type { FieldProblem } from '../../platform/problem.js';
import { invalidRequest } from '../../platform/problem.js';
import type { BrandDirectory } from '../../registry/brand-directory.js';
import type { OutletDirectory } from '../../registry/outlet-directory.js';
import type { OutletRecord } from '../../registry/registry-record.js';
import type { Filing } from './filing.js';

/** What a filing names of the registry and of the province. */
export class FilingReferences {
  constructor(
    private readonly outlets: OutletDirectory,
    private readonly brands: BrandDirectory,
    private readonly divisions: Divisions,
  ) {}

  /**
   * The respondent, when it is a registered outlet.
   * @throws {Problem} 400 with a sentence for each that is not, or no longer, there
   */
  async find(manager: EntityManager, filing: Filing): Promise<OutletRecord | null> {
    const faults: FieldProblem[] = [];
    const { outletId, brandId, categoryCode, divisionCode } = filing;
    const [outlet = null] = outletId === null ? [] : await this.outlets.list(manager, [outletId]);
    if (outletId !== null && outlet === null) {
      faults.push(
        unknown('outletId', '没有找到这个网点，它可能已从名录中移除；请改为填写名称、电话或地址。'),
      );
    }
    if (brandId !== null && !(await this.brands.agentsOf(manager, [brandId])).has(brandId)) {
      faults.push(unknown('brandId', '没有找到这个品牌，请重新选择，也可以不选。'));
    }
    if (categoryCode !== null && !(await this.hasCategory(manager, categoryCode))) {
      faults.push(unknown('categoryCode', '没有找到这个品类，请重新选择，也可以不选。'));
    }
    const division = divisionCode === null ? null : this.divisions.get(divisionCode);
    if (divisionCode !== null && (division === null || division.kind === 'province')) {
      faults.push(unknown('divisionCode', '没有找到这个地点，请重新选择。'));
    }
    if (faults.length > 0) throw invalidRequest(faults);
    return outlet;
  }

  private async hasCategory(manager: EntityManager, code: string): Promise<boolean> {
    return (await this.brands.listCategories(manager)).some((category) => category.code === code);
  }
}

function unknown(field: string, detail: string): FieldProblem {
  return { field, code: 'unknown', detail };
}
