import {
  CASE_CHANNELS,
  CASE_KINDS,
  type CaseChannel,
  type CaseKind,
  CLOCK_KINDS,
  type ClockKind,
  VIOLATION_KINDS,
  type ViolationKind,
} from '@jiweibao/shared';
import { ApiProperty } from '@nestjs/swagger';
import { BUCKET_SIZES, type BucketSize } from './time-buckets.js';

class FigureReply {
  @ApiProperty({ type: 'integer', description: '多少件案件。' })
  count!: number;

  @ApiProperty({
    type: String,
    description: '列出这些案件的查询，接在 GET /staff/cases? 后面；列表和件数一致。',
  })
  query!: string;
}

class PeriodFiguresReply {
  @ApiProperty({ type: FigureReply, description: '有期限在这段时间里到期的案件。' })
  periodEnded!: FigureReply;

  @ApiProperty({ type: FigureReply, description: '其中没有按时做完的；一件案件只算一次。' })
  late!: FigureReply;

  @ApiProperty({ type: Number, nullable: true, description: '逾期率，0 到 1；没有到期的是 null。' })
  lateShare!: number | null;
}

class ClockPeriodsReply extends PeriodFiguresReply {
  @ApiProperty({ enum: CLOCK_KINDS, enumName: 'ClockKind' })
  clock!: ClockKind;
}

class TrendPointReply {
  @ApiProperty({ type: String, format: 'date' })
  from!: string;

  @ApiProperty({ type: String, format: 'date', description: '当天算在内。' })
  to!: string;

  @ApiProperty({ type: FigureReply, nullable: true, description: '收到的投诉；只看举报的时候是 null。' })
  complaints!: FigureReply | null;

  @ApiProperty({ type: FigureReply, nullable: true, description: '收到的举报；只看投诉的时候是 null。' })
  tipOffs!: FigureReply | null;

  @ApiProperty({ type: FigureReply, description: '办结（结束）的。' })
  ended!: FigureReply;
}

class AnswerFiguresReply {
  @ApiProperty({ enum: CASE_KINDS, enumName: 'CaseKind' })
  kind!: CaseKind;

  @ApiProperty({
    type: FigureReply,
    description: '这段时间里第一次决定的：投诉是受理或者不受理，举报是立案或者不立案。',
  })
  answered!: FigureReply;

  @ApiProperty({
    type: 'integer',
    nullable: true,
    description: '从收到到决定的工作日，收到当天不算：一半的案件不超过这么多。',
  })
  medianWorkingDays!: number | null;

  @ApiProperty({ type: 'integer', nullable: true, description: '十件里有九件不超过这么多工作日。' })
  nineInTenWorkingDays!: number | null;
}

class NamedFigureReply {
  @ApiProperty({ type: String, nullable: true, description: '没有这一项的案件是 null。' })
  code!: string | null;

  @ApiProperty({ type: String, nullable: true })
  name!: string | null;

  @ApiProperty({ type: FigureReply, description: '收到的。' })
  received!: FigureReply;
}

class ViolationFigureReply extends NamedFigureReply {
  @ApiProperty({ enum: VIOLATION_KINDS, enumName: 'ViolationKind', nullable: true })
  declare code: ViolationKind | null;
}

class ChannelFigureReply extends NamedFigureReply {
  @ApiProperty({ enum: CASE_CHANNELS, enumName: 'CaseChannel', nullable: true })
  declare code: CaseChannel | null;
}

class PlaceFiguresReply extends PeriodFiguresReply {
  @ApiProperty({ type: String, nullable: true, description: '单位的代码；还没有分派的是 null。' })
  code!: string | null;

  @ApiProperty({ type: String })
  name!: string;

  @ApiProperty({ type: Boolean, description: '里面还可以再分：用它的代码作 regionCode。' })
  divided!: boolean;

  @ApiProperty({ type: FigureReply, description: '收到的。' })
  received!: FigureReply;

  @ApiProperty({ type: FigureReply, description: '现在逾期的。' })
  overdue!: FigureReply;
}

class PlacesOfReply {
  @ApiProperty({ type: String })
  code!: string;

  @ApiProperty({ type: String })
  name!: string;
}

export class OverviewReply extends TrendPointReply {
  @ApiProperty({ enum: BUCKET_SIZES, enumName: 'BucketSize' })
  size!: BucketSize;

  @ApiProperty({ type: String, format: 'date-time', description: '什么时候数的。UTC，ISO 8601。' })
  asOf!: string;

  @ApiProperty({ type: FigureReply, description: '收到的，投诉和举报合在一起。' })
  received!: FigureReply;

  @ApiProperty({ type: FigureReply, description: '现在还在办的，不管什么时候收到。' })
  underWay!: FigureReply;

  @ApiProperty({ type: FigureReply, description: '现在逾期的。' })
  overdue!: FigureReply;

  @ApiProperty({ type: [TrendPointReply] })
  trend!: TrendPointReply[];

  @ApiProperty({ type: [AnswerFiguresReply] })
  answers!: AnswerFiguresReply[];

  @ApiProperty({ type: PeriodFiguresReply })
  periods!: PeriodFiguresReply;

  @ApiProperty({ type: [ClockPeriodsReply], description: '按期限的种类。' })
  periodsByClock!: ClockPeriodsReply[];

  @ApiProperty({ type: [NamedFigureReply], description: '按品类，多的在前。' })
  categories!: NamedFigureReply[];

  @ApiProperty({ type: [ViolationFigureReply], description: '按违法行为；一件可以有几种，每种都算。' })
  violations!: ViolationFigureReply[];

  @ApiProperty({ type: [NamedFigureReply], description: '按品牌，多的在前。' })
  brands!: NamedFigureReply[];

  @ApiProperty({ type: [ChannelFigureReply], description: '按来源。' })
  channels!: ChannelFigureReply[];

  @ApiProperty({ type: PlacesOfReply, description: '下面这些地方属于哪个单位。' })
  placesOf!: PlacesOfReply;

  @ApiProperty({ type: [PlaceFiguresReply], description: '直接下级各地；县级的是本局和各所。' })
  places!: PlaceFiguresReply[];
}
