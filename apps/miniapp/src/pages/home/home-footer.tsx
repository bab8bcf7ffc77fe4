import { service } from '../../service';
import { CallButton } from '../../ui/call-button';
import './home-footer.scss';

/** Where to turn when something went wrong, and what the service rests on. */
export function HomeFooter() {
  const { hotline, basis } = service;
  return (
    <footer className="home-footer">
      <CallButton number={hotline.number} display={hotline.number} look="secondary">
        {`${hotline.purpose} ${hotline.number}`}
      </CallButton>
      <p>{basis}</p>
    </footer>
  );
}
