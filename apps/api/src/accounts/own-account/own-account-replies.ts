import { ApiProperty } from '@nestjs/swagger';
import { IsString, MaxLength } from 'class-validator';

const LONGEST = 200;

export class ChangePasswordBody {
  @ApiProperty({ type: String, maxLength: LONGEST })
  @IsString({ message: '请输入现在的密码。' })
  @MaxLength(LONGEST, { message: '现在的密码不对。' })
  currentPassword!: string;

  @ApiProperty({ type: String, minLength: 12, maxLength: LONGEST, description: '不要有登录名和姓名。' })
  @IsString({ message: '请输入新密码。' })
  @MaxLength(LONGEST, { message: '密码太长。' })
  newPassword!: string;
}

export class BeginSecondFactorBody {
  @ApiProperty({ type: String, maxLength: LONGEST, description: '现在的密码。' })
  @IsString({ message: '请输入现在的密码。' })
  @MaxLength(LONGEST, { message: '现在的密码不对。' })
  password!: string;
}

export class NewSecretReply {
  @ApiProperty({ type: String, description: '手工输入用的密钥，base32；只在这里给出一次。' })
  secret!: string;

  @ApiProperty({ type: String, description: '做成二维码给手机扫的 otpauth 地址。' })
  address!: string;
}

export class ConfirmSecondFactorBody {
  @ApiProperty({ type: String, description: '手机上现在的六位动态口令。' })
  @IsString({ message: '请输入六位动态口令。' })
  @MaxLength(LONGEST, { message: '动态口令是六位数字。' })
  oneTimeCode!: string;
}

export class RecoveryCodesReply {
  @ApiProperty({
    type: [String],
    description: '恢复码，手机不在身边时用，每个一次；只在这里给出，请抄下来放好。',
  })
  recoveryCodes!: string[];
}
