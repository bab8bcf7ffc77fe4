import { ApiProperty } from '@nestjs/swagger';
import type { BureauLevel } from '../../organization/bureau-files.js';

const LEVELS: readonly BureauLevel[] = ['province', 'city', 'county', 'station'];

export class BureauNameReply {
  @ApiProperty({ type: String })
  code!: string;

  @ApiProperty({ type: String })
  name!: string;
}

class BureauContactReply {
  @ApiProperty({ type: String, nullable: true, example: '0311-5550 0101' })
  phone!: string | null;

  @ApiProperty({ type: String, nullable: true })
  address!: string | null;

  @ApiProperty({ type: String, nullable: true })
  openingHours!: string | null;
}

export class KeptContactReply extends BureauContactReply {
  @ApiProperty({ type: 'integer', minimum: 0, description: '第几次改的；从来没有写过的是 0。' })
  version!: number;
}

class RoleCountsReply {
  @ApiProperty({ type: 'integer' }) intake!: number;
  @ApiProperty({ type: 'integer' }) handler!: number;
  @ApiProperty({ type: 'integer' }) supervisor!: number;
  @ApiProperty({ type: 'integer' }) administrator!: number;
}

class BureauPeopleReply {
  @ApiProperty({ type: 'integer', description: '使用中的账号。' })
  all!: number;

  @ApiProperty({ type: RoleCountsReply, description: '每个岗位几人；一个人可以有几个岗位。' })
  byRole!: RoleCountsReply;
}

class BureausBelowReply {
  @ApiProperty({ type: 'integer', description: '下级局和所，一共多少。' })
  bureaus!: number;

  @ApiProperty({ type: 'integer', description: '其中已经有承办人员的。' })
  open!: number;

  @ApiProperty({ type: 'integer', description: '在那里的人。' })
  people!: number;
}

export class BureauLineReply extends BureauNameReply {
  @ApiProperty({ enum: LEVELS, enumName: 'BureauLevel' })
  level!: BureauLevel;

  @ApiProperty({ type: String, nullable: true, description: '上级；省级的是 null。' })
  parentCode!: string | null;

  @ApiProperty({ type: BureauNameReply, nullable: true, description: '对应的行政区划；没有的是 null。' })
  division!: BureauNameReply | null;

  @ApiProperty({ type: Boolean, description: '有承办人员，能办案；没有的，案件由上级代收。' })
  open!: boolean;

  @ApiProperty({ type: BureauPeopleReply })
  people!: BureauPeopleReply;

  @ApiProperty({ type: KeptContactReply, description: '告诉群众的联系方式。' })
  contact!: KeptContactReply;

  @ApiProperty({ type: BureausBelowReply })
  below!: BureausBelowReply;
}

export class BureauBranchReply {
  @ApiProperty({ type: BureauLineReply })
  bureau!: BureauLineReply;

  @ApiProperty({ type: [BureauNameReply], description: '从您的单位到它的上级。' })
  path!: BureauNameReply[];

  @ApiProperty({ type: [BureauLineReply], description: '直接的下级，按代码。' })
  children!: BureauLineReply[];
}

export class BureausFoundReply {
  @ApiProperty({ type: [BureauLineReply], description: '最多 30 个，级别高的在前。' })
  lines!: BureauLineReply[];
}

class ContactChangeReply {
  @ApiProperty({ type: 'integer', minimum: 1 })
  version!: number;

  @ApiProperty({ type: BureauContactReply, nullable: true, description: '改之前的；第一次写的是 null。' })
  before!: BureauContactReply | null;

  @ApiProperty({ type: BureauContactReply })
  after!: BureauContactReply;

  @ApiProperty({ type: String, format: 'date-time', description: 'UTC，ISO 8601。' })
  changedAt!: string;

  @ApiProperty({ type: String, nullable: true, description: '谁改的。' })
  changedByName!: string | null;
}

export class ContactHistoryReply {
  @ApiProperty({ type: [ContactChangeReply], description: '新的在前。' })
  changes!: ContactChangeReply[];

  @ApiProperty({ type: String, nullable: true, description: '下一页用；没有更多是 null。' })
  nextCursor!: string | null;
}
