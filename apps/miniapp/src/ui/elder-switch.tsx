import { useReadingMode } from '../platform/reading-mode';
import { classNames } from './class-names';
import './elder-switch.scss';

/** Turns the elder mode on and off for all pages. Its state is a word and a place as well as a colour. */
export function ElderSwitch() {
  const { elder, setElder } = useReadingMode();
  return (
    <button
      type="button"
      className={classNames('control', 'elder-switch', elder && 'elder-switch--on')}
      aria-pressed={elder}
      onClick={() => setElder(!elder)}
    >
      <span>大字版</span>
      <span className="elder-switch__state">{elder ? '已开' : '未开'}</span>
    </button>
  );
}
