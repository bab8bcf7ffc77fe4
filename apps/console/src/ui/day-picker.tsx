import { DatePicker } from 'antd';
import dayjs from 'dayjs';

interface Props {
  id?: string;
  /** `YYYY-MM-DD`, Asia/Shanghai. */
  value?: string | null;
  onChange?: (day: string | null) => void;
  /** The first and the last day that can be chosen. */
  from?: string;
  to?: string;
}

/** Chooses a day; its value is the day's text, as the service takes it. */
export function DayPicker({ id, value, onChange, from, to }: Props) {
  return (
    <DatePicker
      id={id}
      value={value ? dayjs(value) : null}
      onChange={(day) => onChange?.(day === null ? null : day.format('YYYY-MM-DD'))}
      minDate={from === undefined ? undefined : dayjs(from)}
      maxDate={to === undefined ? undefined : dayjs(to)}
      style={{ width: '100%', maxWidth: 220 }}
    />
  );
}
