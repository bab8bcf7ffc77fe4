import './field-fault.scss';

/** What is wrong with a field, under it, read out as it comes; nothing where nothing is. */
export function FieldFault({ words }: { words?: string }) {
  if (!words) return null;
  return (
    <p role="alert" className="field-fault">
      {words}
    </p>
  );
}
