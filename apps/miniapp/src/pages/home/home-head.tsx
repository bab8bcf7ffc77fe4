import type { PropsWithChildren } from 'react';
import { service } from '../../service';
import { ElderSwitch } from '../../ui/elder-switch';
import { Icon } from '../../ui/icon';
import './home-head.scss';

/** The service's name over its one search box. */
export function HomeHead({ children }: PropsWithChildren) {
  return (
    <header className="home-head">
      <div className="home-head__column">
        <div className="home-head__line">
          <div className="home-head__name">
            <Icon name="official" size="large" />
            <h1 className="home-head__title">{service.name}</h1>
          </div>
          <ElderSwitch />
        </div>
        <p className="home-head__tagline">{service.tagline}</p>
        <div className="home-head__search">{children}</div>
      </div>
    </header>
  );
}
