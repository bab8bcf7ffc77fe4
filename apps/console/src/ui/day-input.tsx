import { DatePicker } from 'antd';
import dayjs from 'dayjs';
import { enterTakesDay } from './day-keys';

interface Props {
  /** `YYYY-MM-DD`; null for none. */
  value?: string | null;
  onChange?: (day: string | null) => void;
  placeholder?: string;
  id?: string;
  disabled?: boolean;
  /** The first and the last day that can be chosen. */
  from?: string;
  to?: string;
}

/** A day, as the service writes it. It can be typed, in any of the ways that people write one; Enter takes it. */
export function DayInput({ value, onChange, placeholder = '年-月-日', id, disabled, from, to }: Props) {
  return (
    <DatePicker
      id={id}
      disabled={disabled}
      value={value ? dayjs(value) : null}
      placeholder={placeholder}
      format={['YYYY-MM-DD', 'YYYYMMDD', 'YYYY.M.D', 'YYYY/M/D']}
      minDate={from === undefined ? undefined : dayjs(from)}
      maxDate={to === undefined ? undefined : dayjs(to)}
      style={{ width: 140 }}
      onKeyDown={enterTakesDay}
      onChange={(day) => onChange?.(day === null ? null : day.format('YYYY-MM-DD'))}
    />
  );
}
