import { ApiProperty } from '@nestjs/swagger';

class ReferenceTitleReply {
  @ApiProperty({ type: String })
  id!: string;

  @ApiProperty({ type: String, description: '属于哪一类。' })
  group!: string;

  @ApiProperty({ type: String })
  title!: string;

  @ApiProperty({ type: String, description: '它决定什么。' })
  about!: string;

  @ApiProperty({ type: String, description: '写在哪个文件里。' })
  file!: string;

  @ApiProperty({ type: String, description: '版本：文件改过，它就不一样。' })
  version!: string;
}

export class ReferenceTitlesReply {
  @ApiProperty({ type: [ReferenceTitleReply] })
  books!: ReferenceTitleReply[];
}

class ReferenceTableReply {
  @ApiProperty({ type: String })
  title!: string;

  @ApiProperty({ type: [String] })
  header!: readonly string[];

  @ApiProperty({ type: 'array', items: { type: 'array', items: { type: 'string' } } })
  rows!: readonly (readonly string[])[];
}

export class ReferenceBookReply extends ReferenceTitleReply {
  @ApiProperty({ type: [ReferenceTableReply] })
  tables!: readonly ReferenceTableReply[];
}
