import { STAFF_ROLES, type StaffRole } from '@jiweibao/shared';
import { ApiProperty } from '@nestjs/swagger';

const ROLES = { enum: STAFF_ROLES, enumName: 'StaffRole', isArray: true } as const;

class StaffRightReply {
  @ApiProperty({ type: String, description: '属于哪一类。' })
  group!: string;

  @ApiProperty({ type: String, description: '能做什么。' })
  what!: string;

  @ApiProperty({ type: Boolean, description: '会改动数据；否则只是看。' })
  writes!: boolean;

  @ApiProperty({ ...ROLES, description: '哪些岗位；空的是监管单位的每个人。' })
  roles!: readonly StaffRole[];

  @ApiProperty({ type: String, description: '对哪些事物。' })
  scope!: string;
}

export class RightsReply {
  @ApiProperty({ type: [StaffRightReply] })
  rights!: readonly StaffRightReply[];
}

export class AccountRightsReply extends RightsReply {
  @ApiProperty({ type: String })
  name!: string;

  @ApiProperty({ type: String })
  bureauName!: string;

  @ApiProperty(ROLES)
  roles!: readonly StaffRole[];

  @ApiProperty({ type: Boolean, description: '账号在使用中；否则现在什么也看不到。' })
  active!: boolean;

  @ApiProperty({ type: 'integer', description: '看得到几个单位的案件：本单位和下级。' })
  visibleDesks!: number;

  @ApiProperty({ type: 'integer', description: '其中能办理的：本单位和本单位的所。' })
  handledDesks!: number;
}
