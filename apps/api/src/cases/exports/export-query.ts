import { CASE_LISTS, type CaseList } from '@jiweibao/shared';
import { ApiProperty } from '@nestjs/swagger';
import { IsIn } from 'class-validator';
import { CaseFilterQuery } from '../desk/lists/filter-query.js';

/** Which list is exported, and how it is narrowed. */
export class CaseExportQuery extends CaseFilterQuery {
  @ApiProperty({ enum: CASE_LISTS, enumName: 'CaseList' })
  @IsIn(CASE_LISTS, { message: '请选择一个列表。' })
  list!: CaseList;
}
