import { ApiProperty } from '@nestjs/swagger';
import { RegistryAsOf } from './reply-fields.js';

export class CategorySummary {
  @ApiProperty({ type: String, description: '品类代码。', example: 'refrigerator' })
  code!: string;

  @ApiProperty({ type: String, description: '品类名称。', example: '冰箱' })
  name!: string;
}

export class CategoryListReply {
  @ApiProperty({ type: [CategorySummary] })
  items!: CategorySummary[];

  @RegistryAsOf()
  registryAsOf!: string;
}
