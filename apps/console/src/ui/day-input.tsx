import { DatePicker } from 'antd';
import dayjs from 'dayjs';

interface Props {
  /** `YYYY-MM-DD`; null for none. */
  value?: string | null;
  onChange?: (day: string | null) => void;
  placeholder?: string;
  id?: string;
  disabled?: boolean;
  /** Earlier days cannot be chosen. */
  notBefore?: string;
}

/** A day, as the service writes it. It can be typed. */
export function DayInput({ value, onChange, placeholder = '年-月-日', id, disabled, notBefore }: Props) {
  return (
    <DatePicker
      id={id}
      disabled={disabled}
      value={value ? dayjs(value) : null}
      placeholder={placeholder}
      format={['YYYY-MM-DD', 'YYYYMMDD', 'YYYY.M.D', 'YYYY/M/D']}
      minDate={notBefore === undefined ? undefined : dayjs(notBefore)}
      style={{ width: 140 }}
      onChange={(day) => onChange?.(day === null ? null : day.format('YYYY-MM-DD'))}
    />
  );
}
