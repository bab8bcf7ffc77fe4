import { DIVISION_KINDS, type DivisionKind } from '@jiweibao/shared';
import { ApiProperty } from '@nestjs/swagger';

export class DivisionSummary {
  @ApiProperty({
    type: String,
    description: '行政区划代码：省 2 位、市 4 位、县 6 位、乡镇 9 位。',
    example: '130102',
  })
  code!: string;

  @ApiProperty({ type: String, example: '长安区' })
  name!: string;

  @ApiProperty({
    enum: DIVISION_KINDS,
    enumName: 'DivisionKind',
    description: '省、市、县（市、区）、功能区、乡镇（街道）。',
  })
  kind!: DivisionKind;

  @ApiProperty({ type: String, nullable: true, description: '上一级的代码；最上一级为 null。' })
  parentCode!: string | null;

  @ApiProperty({ type: Boolean, description: '是否还有下一级。' })
  hasChildren!: boolean;
}

export class DivisionListReply {
  @ApiProperty({ type: [DivisionSummary] })
  items!: DivisionSummary[];
}
