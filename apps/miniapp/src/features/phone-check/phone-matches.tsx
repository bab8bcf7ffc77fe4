import { type PhoneMatchReply, SERVICE_PHONE_PURPOSE_LABELS } from '@jiweibao/shared';
import { PageLink } from '../../platform/page-link';
import { dateInWords, periodInWords } from '../../ui/dates';
import { Fact, Facts } from '../../ui/facts';
import { Icon } from '../../ui/icon';
import { AuthorizationMark, ServicePhoneMark } from '../../ui/mark';
import './phone-matches.scss';

/** Where the registry has the number: a brand's service phone or an outlet's, with its standing today. */
export function PhoneMatches({ matches }: { matches: PhoneMatchReply[] }) {
  return (
    <section className="phone-matches">
      <h3 className="phone-matches__title">这个号码在名录里的登记</h3>
      <ul>
        {matches.map((match) => (
          <li
            key={`${match.kind} ${match.brand.id} ${match.outlet?.id} ${match.purpose} ${match.validFrom}`}
            className="phone-match"
          >
            <MatchLink match={match} />
            {match.outlet ? (
              <AuthorizationMark status={match.status} />
            ) : (
              <ServicePhoneMark status={match.status} />
            )}
            <MatchFacts match={match} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function MatchLink({ match: { brand, outlet, purpose } }: { match: PhoneMatchReply }) {
  const words = outlet
    ? `${brand.name}授权网点：${outlet.name}，在${outlet.divisionName}`
    : `${brand.name}${purpose ? SERVICE_PHONE_PURPOSE_LABELS[purpose] : ''}电话`;
  return (
    <PageLink
      to={outlet ? 'outlet' : 'brand'}
      parameters={{ id: outlet ? outlet.id : brand.id }}
      className="phone-match__link"
    >
      <span>{words}</span>
      <Icon name="forward" />
    </PageLink>
  );
}

function MatchFacts({ match: { source, lastConfirmedOn, validFrom, validTo } }: { match: PhoneMatchReply }) {
  const period = periodInWords(validFrom, validTo);
  if (!source && !lastConfirmedOn && !period) return null;
  return (
    <Facts>
      {period && <Fact name="有效期">{period}</Fact>}
      {source && <Fact name="来源">{source}</Fact>}
      {lastConfirmedOn && <Fact name="最近确认">{dateInWords(lastConfirmedOn)}</Fact>}
    </Facts>
  );
}
