import { STAFF_ROLES, type StaffRole } from '@jiweibao/shared';
import { ApiProperty } from '@nestjs/swagger';
import { Matches } from 'class-validator';
import { AccountReply, NewcomerBody } from '../keeping/account-replies.js';
import { SomeRoles } from '../keeping/some-roles.js';

const BUREAU_CODE = /^[0-9A-Za-z-]{2,9}$/;
const PICK_BUREAU = '请选择单位。';
const StaffRoles = () => SomeRoles(STAFF_ROLES, 'StaffRole');
const ROLES = { enum: STAFF_ROLES, enumName: 'StaffRole', isArray: true } as const;

export class InviteStaffBody extends NewcomerBody {
  @ApiProperty({ type: String, description: '哪个局或所；本单位或下级。' })
  @Matches(BUREAU_CODE, { message: PICK_BUREAU })
  bureauCode!: string;

  @StaffRoles()
  roles!: StaffRole[];
}

export class StaffRolesBody {
  @StaffRoles()
  roles!: StaffRole[];
}

export class TransferBody extends StaffRolesBody {
  @ApiProperty({ type: String, description: '调到哪个局或所；本单位或下级。' })
  @Matches(BUREAU_CODE, { message: PICK_BUREAU })
  bureauCode!: string;
}

export class StaffAccountReply extends AccountReply {
  @ApiProperty({ type: String })
  bureauCode!: string;

  @ApiProperty({ type: String })
  bureauName!: string;

  @ApiProperty(ROLES)
  roles!: StaffRole[];
}

export class StaffAccountsReply {
  @ApiProperty({ type: [StaffAccountReply], description: '按登录名。' })
  lines!: StaffAccountReply[];

  @ApiProperty({ type: String, nullable: true, description: '下一页用；没有更多是 null。' })
  nextCursor!: string | null;
}
