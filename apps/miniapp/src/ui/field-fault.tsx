import './field-fault.scss';

interface FieldFaultProps {
  words?: string;
  /** By which the field names it as its description. */
  id?: string;
}

/** What is wrong with a field, under it, read out as it comes; nothing where nothing is. */
export function FieldFault({ words, id }: FieldFaultProps) {
  if (!words) return null;
  return (
    <p role="alert" className="field-fault" id={id}>
      {words}
    </p>
  );
}
