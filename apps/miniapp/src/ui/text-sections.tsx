import { useEffect, useState } from 'react';
import { Card } from './card';
import './text-sections.scss';

/** A part of a text that is kept as data. */
export interface TextSection {
  title: string;
  paragraphs: string[];
  items?: string[];
}

/** More than a screen holds. WeChat is slow with a page that is handed over in one piece (tests/weapp/sizes.test.ts). */
const FIRST = 5;

/** A long text to be read from top to bottom: a card to each part. */
export function TextSections({ sections }: { sections: TextSection[] }) {
  const [isWhole, setWhole] = useState(false);
  useEffect(() => setWhole(true), []);
  return (
    <>
      {(isWhole ? sections : sections.slice(0, FIRST)).map(({ title, paragraphs, items = [] }) => (
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
