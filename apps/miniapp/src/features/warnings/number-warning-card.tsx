import type { NumberWarningSummary } from '@jiweibao/shared';
import { PageLink } from '../../platform/page-link';
import { dateInWords } from '../../ui/dates';
import { Fact, Facts } from '../../ui/facts';
import { Icon } from '../../ui/icon';
import './number-warning-card.scss';

export function NumberWarningCard({ warning }: { warning: NumberWarningSummary }) {
  const { number, display, reason, source, publishedOn, impersonatedBrand } = warning;
  return (
    <li className="number-warning">
      <h2 className="number-warning__number">
        <Icon name="warned" />
        <span>{display}</span>
      </h2>
      <p>{reason}</p>
      <Facts>
        {impersonatedBrand && <Fact name="冒充品牌">{impersonatedBrand.name}</Fact>}
        <Fact name="发布来源">{source}</Fact>
        <Fact name="发布日期">{dateInWords(publishedOn)}</Fact>
      </Facts>
      <PageLink to="phoneCheck" parameters={{ number }} className="number-warning__link">
        <span>查看核验结果和官方电话</span>
        <Icon name="forward" />
      </PageLink>
    </li>
  );
}
