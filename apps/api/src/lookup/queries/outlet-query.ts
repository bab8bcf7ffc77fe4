import { ApiProperty } from '@nestjs/swagger';
import { QUERY_LIMITS } from './query-limits.js';
import {
  HasLetterOrDigit,
  IsDecimalText,
  IsPlainText,
  IsWholeText,
  OptionalParameter,
} from './query-rules.js';

/** Query of `GET /outlets`. `parseOutletSearch` reads the same by hand; a property test holds the two together. */
export class OutletQuery {
  @ApiProperty({
    type: String,
    required: false,
    minLength: 1,
    maxLength: QUERY_LIMITS.searchText,
    description: '一句话：品牌、品类、地点、名称或地址里的词、电话，顺序随意，中间空格可有可无。',
    example: '石家庄长安区 冰箱',
  })
  @OptionalParameter()
  @IsPlainText(QUERY_LIMITS.searchText)
  @HasLetterOrDigit()
  q?: string;

  @ApiProperty({ type: String, required: false, description: '品牌编号，只看它的网点。' })
  @OptionalParameter()
  brandId?: string;

  @ApiProperty({ type: String, required: false, description: '品类代码，见 /categories。' })
  @OptionalParameter()
  category?: string;

  @ApiProperty({
    type: String,
    required: false,
    description: '行政区划代码（省、市、县、乡镇都可以），只看在其中的网点。',
    example: '1301',
  })
  @OptionalParameter()
  divisionCode?: string;

  @ApiProperty({
    type: Number,
    required: false,
    minimum: -90,
    maximum: 90,
    description: '纬度，度，GCJ-02；和 lng 一起给，结果由近到远。',
    example: 38.04,
  })
  @OptionalParameter()
  @IsDecimalText(-90, 90)
  lat?: number;

  @ApiProperty({
    type: Number,
    required: false,
    minimum: -180,
    maximum: 180,
    description: '经度，度，GCJ-02。',
    example: 114.51,
  })
  @OptionalParameter()
  @IsDecimalText(-180, 180)
  lng?: number;

  @ApiProperty({
    type: Number,
    required: false,
    minimum: 0,
    maximum: QUERY_LIMITS.radiusKm,
    description: '半径，公里，大于 0；只在给了位置时可用。',
    example: 10,
  })
  @OptionalParameter()
  @IsDecimalText(0, QUERY_LIMITS.radiusKm, { exclusiveMinimum: true })
  radiusKm?: number;

  @ApiProperty({
    type: 'integer',
    required: false,
    minimum: 1,
    maximum: QUERY_LIMITS.outletsPerPage,
    default: QUERY_LIMITS.outletsPerPageByDefault,
    description: '一页几个。',
  })
  @OptionalParameter()
  @IsWholeText(QUERY_LIMITS.outletsPerPage)
  limit?: number;

  @ApiProperty({ type: String, required: false, description: '上一页给出的 nextCursor，其他参数不变。' })
  @OptionalParameter()
  cursor?: string;
}
