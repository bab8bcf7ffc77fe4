import { service } from '../../service';
import { CallButton } from '../../ui/call-button';
import './home-footer.scss';

/** Who runs the service, and where to turn when something went wrong. */
export function HomeFooter() {
  const { hotline, operators, basis } = service;
  return (
    <footer className="home-footer">
      <CallButton number={hotline.number} display={hotline.number} look="secondary">
        {`${hotline.purpose} ${hotline.number}`}
      </CallButton>
      <p>主办：{operators.join('、')}</p>
      <p>{basis}</p>
    </footer>
  );
}
