import { CERTIFICATE_VERDICTS, type CertificateVerdict } from '@jiweibao/shared';
import { ApiProperty } from '@nestjs/swagger';
import { OutletAuthorization, OutletSummary } from './outlet-replies.js';
import { DateOrNull, RegistryAsOf } from './reply-fields.js';

/** What an outlet's certificate says today. */
export class CertificateReply {
  @ApiProperty({ type: String, description: '所问的编码；写得不对的最多给回 32 个字符。' })
  code!: string;

  @ApiProperty({
    enum: CERTIFICATE_VERDICTS,
    enumName: 'CertificateVerdict',
    description:
      'inForce：有效；notYet、expired、suspended：网点的授权尚未生效、已过期、已暂停；' +
      'withdrawn：证书或授权已撤销，或网点已不在名录；unknown：没有这张证书，什么也不证明。',
  })
  verdict!: CertificateVerdict;

  @ApiProperty({
    type: () => OutletSummary,
    nullable: true,
    description: '证书上的网点；没有这张证书、或网点已不在名录时为 null。',
  })
  outlet!: OutletSummary | null;

  @ApiProperty({ type: [OutletAuthorization], description: '网点的全部授权，今天有效的在前。' })
  authorizations!: OutletAuthorization[];

  @ApiProperty({
    type: String,
    nullable: true,
    description: '印在证书上的编号，供人核对；没有这张证书时为 null。',
    example: '7Q2MK-9D4XA',
  })
  number!: string | null;

  @DateOrNull('发证日期')
  issuedOn!: string | null;

  @DateOrNull('证书撤销日期')
  withdrawnOn!: string | null;

  @ApiProperty({ type: String, description: '该怎么办，写给老年人也看得懂的话。' })
  advice!: string;

  @RegistryAsOf()
  registryAsOf!: string;
}
