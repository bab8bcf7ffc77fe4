import { Card } from './card';
import './text-sections.scss';

/** A part of a text that is kept as data. */
export interface TextSection {
  title: string;
  paragraphs: string[];
  items?: string[];
}

/** A long text to be read from top to bottom: a card to each part. */
export function TextSections({ sections }: { sections: TextSection[] }) {
  return (
    <>
      {sections.map(({ title, paragraphs, items = [] }) => (
        <Card key={title} title={title}>
          {paragraphs.map((paragraph) => (
            <p key={paragraph}>{paragraph}</p>
          ))}
          {items.length > 0 && (
            <ul className="text-sections__items">
              {items.map((item) => (
                <li key={item} className="text-sections__item">
                  {item}
                </li>
              ))}
            </ul>
          )}
        </Card>
      ))}
    </>
  );
}
