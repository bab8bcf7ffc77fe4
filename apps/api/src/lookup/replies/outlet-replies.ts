import { AUTHORIZATION_STATUSES, type AuthorizationStatus } from '@jiweibao/shared';
import { ApiProperty, OmitType } from '@nestjs/swagger';
import { BrandReference, OfficialPhone } from './brand-replies.js';
import {
  CategoryCodes,
  DateOrNull,
  NextCursor,
  PhoneDigits,
  PhoneDisplay,
  PhoneExtension,
  RegistryAsOf,
  TextOrNull,
} from './reply-fields.js';

const Status = () =>
  ApiProperty({
    enum: AUTHORIZATION_STATUSES,
    enumName: 'AuthorizationStatus',
    description: '授权今天的状态：有效、尚未生效、已过期、已暂停、已撤销。',
  });

export class OutletPhone {
  @PhoneDigits()
  number!: string;

  @PhoneDisplay()
  display!: string;

  @PhoneExtension()
  extension!: string | null;
}

export class OutletLocation {
  @ApiProperty({ type: Number, description: '纬度，度，GCJ-02。', example: 38.04 })
  lat!: number;

  @ApiProperty({ type: Number, description: '经度，度，GCJ-02。', example: 114.51 })
  lng!: number;
}

/** The one authorization that a reader should see first. */
export class AuthorizationSummary {
  @Status()
  status!: AuthorizationStatus;

  @DateOrNull('授权开始日期')
  validFrom!: string | null;

  @DateOrNull('授权结束日期')
  validTo!: string | null;
}

/** An outlet in a list. */
export class OutletSummary {
  @ApiProperty({ type: String, description: '网点编号。' })
  id!: string;

  @ApiProperty({ type: String, description: '网点名称。' })
  name!: string;

  @ApiProperty({ type: [BrandReference], description: '今天授权有效的品牌。' })
  brands!: BrandReference[];

  @CategoryCodes()
  categories!: string[];

  @ApiProperty({ type: String, description: '地址。' })
  address!: string;

  @ApiProperty({
    type: String,
    description: '所在县（市、区）或乡镇的行政区划代码。',
    example: '130102',
  })
  divisionCode!: string;

  @ApiProperty({ type: String, description: '所在区划的全称（省内）。', example: '石家庄市长安区' })
  divisionName!: string;

  @ApiProperty({ type: [OutletPhone], description: '网点的电话。' })
  phones!: OutletPhone[];

  @ApiProperty({
    type: [String],
    description: '上面的电话里，监管部门今天正在警示的号码，只含数字；不要让人拨打。',
  })
  warnedPhones!: string[];

  @ApiProperty({
    type: () => OutletLocation,
    nullable: true,
    description: '位置，GCJ-02；null 表示未登记。',
  })
  location!: OutletLocation | null;

  @ApiProperty({
    type: 'integer',
    minimum: 0,
    nullable: true,
    description: '离所给位置的直线距离，米；没有给位置、或网点没有登记位置时为 null。',
  })
  distanceMeters!: number | null;

  @ApiProperty({
    type: () => AuthorizationSummary,
    description: '所问品牌的授权；没有问品牌时，是最好的一项授权。',
  })
  authorization!: AuthorizationSummary;
}

/** What the one line was understood to say. */
export class UnderstoodQuery {
  @ApiProperty({ type: String, nullable: true, description: '认出的品牌编号。' })
  brandId!: string | null;

  @ApiProperty({ type: String, nullable: true, description: '认出的品牌名称。' })
  brandName!: string | null;

  @ApiProperty({ type: String, nullable: true, description: '认出的品类代码。' })
  category!: string | null;

  @ApiProperty({ type: String, nullable: true, description: '认出的品类名称。' })
  categoryName!: string | null;

  @ApiProperty({
    type: String,
    nullable: true,
    description: '认出的行政区划代码；同名的地方不止一处时为 null，名称仍然给出。',
  })
  divisionCode!: string | null;

  @ApiProperty({ type: String, nullable: true, description: '认出的地名；同名的几处用顿号分开。' })
  divisionName!: string | null;

  @ApiProperty({ type: String, nullable: true, description: '认出的电话号码，只含数字。' })
  phone!: string | null;

  @ApiProperty({ type: String, nullable: true, description: '余下的词，在名称和地址里查找；没有则为 null。' })
  rest!: string | null;

  @ApiProperty({ type: [String], description: '为了能有结果而没有用上的词，按原来的写法。' })
  dropped!: string[];
}

export class OutletListReply {
  @ApiProperty({ type: [OutletSummary] })
  items!: OutletSummary[];

  @NextCursor()
  nextCursor!: string | null;

  @ApiProperty({ type: () => UnderstoodQuery })
  understood!: UnderstoodQuery;

  @RegistryAsOf()
  registryAsOf!: string;
}

/** One brand's authorization of an outlet. */
export class OutletAuthorization extends AuthorizationSummary {
  @ApiProperty({ type: () => BrandReference })
  brand!: BrandReference;

  @CategoryCodes()
  categories!: string[];
}

/** The official phones of one of the outlet's brands. */
export class BrandPhones {
  @ApiProperty({ type: () => BrandReference })
  brand!: BrandReference;

  @ApiProperty({ type: [OfficialPhone], description: '今天有效的官方服务电话。' })
  phones!: OfficialPhone[];
}

/** One outlet with everything that the public may know. */
export class OutletReply extends OmitType(OutletSummary, ['distanceMeters']) {
  @TextOrNull('营业执照上的统一社会信用代码')
  licenceCode!: string | null;

  @TextOrNull('营业时间')
  hours!: string | null;

  @TextOrNull('服务项目')
  services!: string | null;

  @ApiProperty({
    type: Boolean,
    nullable: true,
    description: '是否参加以旧换新；null 表示名录没有登记。',
  })
  tradeIn!: boolean | null;

  @ApiProperty({ type: [OutletAuthorization], description: '全部授权，包括已过期和已撤销的。' })
  authorizations!: OutletAuthorization[];

  @ApiProperty({ type: [BrandPhones], description: '各品牌自己的官方服务电话。' })
  brandPhones!: BrandPhones[];

  @RegistryAsOf()
  registryAsOf!: string;
}
