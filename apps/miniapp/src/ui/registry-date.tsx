import { momentInWords } from './dates';
import './registry-date.scss';

/** How fresh the answer is; every page that shows registered facts ends with it. */
export function RegistryDate({ asOf }: { asOf: string }) {
  return <p className="registry-date">名录更新至 {momentInWords(asOf)}</p>;
}
