import type { PropsWithChildren } from 'react';
import { classNames } from './class-names';
import './card.scss';

interface CardProps {
  /** Names the part of the page that the card is; shown as its heading. */
  title?: string;
  tone?: 'plain' | 'official' | 'warned' | 'unlisted';
}

export function Card({ title, tone = 'plain', children }: PropsWithChildren<CardProps>) {
  return (
    <section className={classNames('card', tone !== 'plain' && `card--${tone}`)}>
      {title && <h2 className="card__title">{title}</h2>}
      {children}
    </section>
  );
}
