// class-transformer's decorators need it, and the command line loads no Nest before.
import 'reflect-metadata';
import { isCreditCode, SERVICE_PHONE_PURPOSES, type ServicePhonePurpose } from '@jiweibao/shared';
import { Type } from 'class-transformer';
import {
  ArrayNotEmpty,
  IsArray,
  IsIn,
  IsOptional,
  IsString,
  Length,
  Matches,
  ValidateBy,
  ValidateNested,
} from 'class-validator';
import { IsCalendarDate, IsPhoneNumber } from './declaration-rules.js';

const text = (label: string, longest: number) => ({ message: `${label}应是 1 到 ${longest} 个字的文字。` });
const list = (label: string) => ({ message: `${label}应是一个列表。` });

class DeclaredCategory {
  @Matches(/^[a-z][a-z0-9-]{0,31}$/, { message: '品类代码应由小写字母、数字和连字符组成，最多 32 个。' })
  code!: string;

  @Length(1, 40, text('品类名称', 40))
  name!: string;

  @IsArray(list('品类别名'))
  @Length(1, 40, { each: true, ...text('每个品类别名', 40) })
  aliases!: string[];
}

class DeclaredAgent {
  @Length(1, 120, text('总代理名称', 120))
  name!: string;

  @ValidateBy({
    name: 'creditCode',
    validator: {
      validate: (value) => typeof value === 'string' && isCreditCode(value),
      defaultMessage: () => '统一社会信用代码不对：应是 18 位，最后一位校验码要相符，请核对。',
    },
  })
  creditCode!: string;
}

class DeclaredServicePhone {
  @IsPhoneNumber()
  number!: string;

  @IsIn(SERVICE_PHONE_PURPOSES, { message: `用途只能是 ${SERVICE_PHONE_PURPOSES.join('、')} 之一。` })
  purpose!: ServicePhonePurpose;

  @IsOptional()
  @Length(1, 120, text('服务时间', 120))
  hours?: string | null;

  @IsOptional()
  @IsCalendarDate('有效期开始')
  validFrom?: string | null;

  @IsOptional()
  @IsCalendarDate('有效期截止')
  validTo?: string | null;

  @Length(1, 255, text('号码来源', 255))
  source!: string;

  @IsOptional()
  @IsCalendarDate('最近确认日')
  lastConfirmedOn?: string | null;
}

class DeclaredBrand {
  @Length(1, 60, text('品牌名称', 60))
  name!: string;

  /** Where the computed one is wrong: a character of several readings. */
  @IsOptional()
  @Matches(/^[a-z0-9]+( [a-z0-9]+)*$/, { message: '拼音应是小写音节，用一个空格分开，例如 hai er。' })
  @Length(1, 255, text('拼音', 255))
  pinyin?: string | null;

  @IsArray(list('品牌别名'))
  @Length(1, 60, { each: true, ...text('每个品牌别名', 60) })
  aliases!: string[];

  @IsArray(list('品牌的品类'))
  @ArrayNotEmpty({ message: '品牌至少要有一个品类。' })
  @IsString({ each: true, message: '品类应写代码。' })
  categories!: string[];

  /** Name or 统一社会信用代码. */
  @IsOptional()
  @IsString({ message: '总代理应写名称或统一社会信用代码。' })
  generalAgent?: string | null;

  @IsArray(list('服务电话'))
  @ValidateNested({ each: true })
  @Type(() => DeclaredServicePhone)
  servicePhones!: DeclaredServicePhone[];
}

/**
 * What `jwb registry FILE.json` declares. It adds and corrects and never removes: an agent is known by its code, a brand by its
 * name, a service phone by brand, number and purpose. A phone that ends is given its `validTo`.
 */
export class RegistryDeclaration {
  @IsArray(list('categories（品类）'))
  @ValidateNested({ each: true })
  @Type(() => DeclaredCategory)
  categories: DeclaredCategory[] = [];

  @IsArray(list('generalAgents（总代理）'))
  @ValidateNested({ each: true })
  @Type(() => DeclaredAgent)
  generalAgents: DeclaredAgent[] = [];

  @IsArray(list('brands（品牌）'))
  @ValidateNested({ each: true })
  @Type(() => DeclaredBrand)
  brands: DeclaredBrand[] = [];
}

export type { DeclaredAgent, DeclaredBrand, DeclaredCategory, DeclaredServicePhone };
